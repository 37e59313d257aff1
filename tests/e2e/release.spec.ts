import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardPath } from '../stand/model/people';
import { E2E, RELEASE } from './browser';
import { ClosedRoot, findAll, textOf } from './closed-root';
import { expect, standOrigin, test } from './extension';

const FIREFOX = RELEASE.replace('chrome-mv3', 'firefox-mv3');
const manifest = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

/** All that the product may ever ask for; a longer list frightens the admin and the store's reviewer alike. */
const PERMISSIONS = ['storage', 'alarms', 'scripting', 'activeTab', 'notifications'];
const HOSTS = ['https://*.permkrai.ru/*'];

for (const [name, build] of [
  ['Chromium', RELEASE],
  ['Firefox', FIREFOX],
] as const) {
  test(`asks for nothing beyond its permissions: ${name}`, () => {
    const built = manifest(build);
    expect(built.permissions).toEqual(PERMISSIONS);
    expect(built.host_permissions).toEqual(HOSTS);
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
    expect(built.optional_permissions).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
    const { extension_pages: policy } = built.content_security_policy as { extension_pages: string };
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    const [resources, ...others] = built.web_accessible_resources as {
      resources: string[];
      matches: string[];
      use_dynamic_url?: boolean;
    }[];
    expect(others).toEqual([]);
    expect(resources).toMatchObject({ resources: ['panel.js', 'panel-view.js', 'panel-register.js'], matches: HOSTS });
    if (build === RELEASE) expect(resources?.use_dynamic_url).toBe(true);
    const scripts = built.content_scripts as { matches: string[]; js: string[]; world?: string }[];
    expect(scripts.map(({ matches, js, world }) => ({ matches, js, world }))).toEqual([
      { matches: HOSTS, js: ['content-scripts/sentinel.js'], world: undefined },
    ]);
  });
}

test('differs from the tested build in nothing that the manifest says', () => {
  expect(manifest(E2E)).toEqual(manifest(RELEASE));
});

test.describe('the release build', () => {
  test.use({ build: RELEASE });

  test('does the main job behind a closed root that the page cannot read', async ({ stand, strangers }) => {
    await stand.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
    const root = await ClosedRoot.of(stand);
    await root.waitFor('the issue', ({ attributes }) => attributes['data-rule'] === 'name-latin');

    const seen = await stand.evaluate(() => {
      const host = document.querySelector('epos-sverka');
      return {
        root: host?.shadowRoot ?? null,
        attributes: host?.getAttributeNames() ?? [],
        text: host?.textContent ?? '',
        html: document.documentElement.outerHTML.includes('Контрольное число'),
        inner: (document.documentElement.textContent ?? '').includes('Контрольное число'),
        globals: Object.getOwnPropertyNames(window).filter((name) => /sverka/i.test(name)),
        symbols: Object.getOwnPropertySymbols(window).filter((symbol) => /sverka/i.test(String(symbol))).length,
      };
    });
    expect(seen).toEqual({ root: null, attributes: ['popover'], text: '', html: false, inner: false, globals: [], symbols: 0 });

    await stand.getByRole('button', { name: 'Редактировать' }).click();
    await root.press('Исправить');
    await expect(stand.locator('#firstName')).toHaveValue('Александр');

    await root.press(/^Заявка/);
    const ticket = await root.waitFor('the ticket', ({ attributes }) => attributes['data-ticket-text'] !== undefined);
    await root.press('Скопировать неполную');
    await expect.poll(() => stand.evaluate(() => navigator.clipboard.readText())).toBe(textOf(ticket));

    const host = await root.host();
    const [effective] = host ? findAll(host, ({ attributes }) => attributes['data-effective'] !== undefined) : [];
    expect(effective?.attributes.datetime).toMatch(/^\d{4}-\d\d-\d\dT14:00:00\+05:00$/);
    expect(strangers).toEqual([]);
  });

  test('takes no click that a script has made', async ({ stand }) => {
    await stand.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
    const root = await ClosedRoot.of(stand);
    await stand.getByRole('button', { name: 'Редактировать' }).click();
    await root.waitFor('the fix', (node) => node.name === 'button' && textOf(node) === 'Исправить');
    await stand.evaluate(() => {
      const host = document.querySelector<HTMLElement>('epos-sverka');
      for (let x = 0; x < innerWidth; x += 40)
        for (let y = 0; y < innerHeight; y += 20)
          host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      host?.click();
    });
    await stand.waitForTimeout(300);
    await expect(stand.locator('#firstName')).toHaveValue('Алекс\u0061ндр');
  });
});
