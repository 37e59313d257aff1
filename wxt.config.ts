import { defineConfig } from 'wxt';
import { compileHint, leanEmail, lightSentinel, readLastError, surnamesApart, threadAmongPages } from './scripts/build-plugins';
import { licencesOfBundle } from './scripts/licences';
import { noInnerHtml } from './scripts/no-inner-html';
import { REGION_PATTERN } from './utils/domain/region';
import { SCRIPTS } from './utils/platform/page-scripts';

/** Where Сверка works without being asked: every site of the region (docs/domain.md: the host of Контингент is not known). */
const HOSTS = [REGION_PATTERN];

const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Under `npm run dev` only: Vite hands styles over as text and tells of an edit by a socket. What is packed has neither. */
const DEV_PAGES_CSP = EXTENSION_PAGES_CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'none'",
  'connect-src ws://localhost:* http://localhost:*',
);

const licences = licencesOfBundle();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // What is built or measured here is no source: with it the archive differed from folder to folder.
  zip: { excludeSources: ['dist/**', 'coverage/**', 'test-results/**', 'playwright-report/**', '*.tsbuildinfo'] },
  // Vite's preloading of modules brings a `fetch` into every page; the browser's own preloading needs none.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [
      noInnerHtml(),
      readLastError(),
      lightSentinel(),
      leanEmail(),
      surnamesApart(),
      threadAmongPages(),
      compileHint(),
      licences.plugin(),
    ],
    worker: { plugins: () => [licences.plugin()] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Сверка для ЭПОС.Контингент',
    short_name: 'Сверка',
    description:
      'Проверяет карточку сотрудника до сохранения, побуквенно сверяет с Госуслугами и составляет заявку. Данные не покидают браузер.',
    default_locale: undefined,
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'notifications', 'contextMenus'],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: command === 'serve' ? DEV_PAGES_CSP : EXTENSION_PAGES_CSP },
    // Letters that are free in both browsers, pressed as keys (tests/meta/documents.test.ts): a command that suggests another is left without keys, in
    // silence, or opens a menu of Firefox.
    commands: {
      // The popup answers for whatever page is at hand (docs/interface.md).
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'show-mode': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Режим показа: скрыть личные данные' },
      'copy-ticket': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Скопировать заявку по открытой карточке' },
      'take-shot': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Снимок страницы для заявки' },
    },
    web_accessible_resources: [
      // The view's page holds nothing until it has paired; the scripts are code without data (docs/adr/0002, 0012).
      {
        resources: ['view.html', ...SCRIPTS.map((name) => `${name}.js`)],
        matches: HOSTS,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // Grey until a tab shows a card (utils/platform/badge.ts).
    action: { default_title: 'Сверка', default_icon: { 16: 'icon-off/16.png', 32: 'icon-off/32.png', 48: 'icon-off/48.png' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'sverka@epos-sverka.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: { 'build:done': (wxt) => licences.write(wxt.config.outDir) },
});
