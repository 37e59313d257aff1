import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { standOrigin, standResponse } from '../stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The release build, exactly as it is packed: its shadow root is closed. */
export const RELEASE = join(ROOT, '.output/chrome-mv3');
/** The same with an open shadow root, so that locators see inside. */
export const E2E = join(ROOT, '.output/chrome-mv3-e2e');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  /** The build to load; none = a bare browser. */
  extension?: string;
  profile: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** Further switches of the browser. */
  args?: readonly string[];
}

/** Chromium with the extension and the stand under `https://kontingent.permkrai.ru`. Every other address is refused and noted in `strangers`. */
export async function launch({
  extension,
  profile,
  colorScheme = 'light',
  viewport,
  headless = true,
  args = [],
}: LaunchOptions): Promise<{ context: BrowserContext; strangers: string[] }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless,
    args: [...ARGS, ...args, ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
    viewport: viewport ?? { width: 1366, height: 768 },
    colorScheme,
  });
  const strangers: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== standOrigin) {
      strangers.push(url.href);
      await route.abort();
      return;
    }
    await route.fulfill(standResponse(url));
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: standOrigin });
  return { context, strangers };
}

/** The extension's service worker, waited for. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Opens an extension page (`popup.html`, `options.html`, `desk.html`) in a tab. */
export async function openExtensionPage(context: BrowserContext, path: string): Promise<Page> {
  const id = new URL((await workerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

interface Fixtures {
  /** Which build is loaded; `test.use({ build: RELEASE })` for the closed one. */
  build: string;
  theme: 'light' | 'dark';
  extensionContext: BrowserContext;
  /** Addresses beside the stand that anything asked for; must stay empty. */
  strangers: string[];
  /** A page of the stand. */
  stand: Page;
}

export const test = base.extend<Fixtures & { session: { context: BrowserContext; strangers: string[] } }>({
  build: [E2E, { option: true }],
  theme: ['light', { option: true }],
  session: async ({ build, theme, viewport }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'sverka-'));
    const session = await launch({ extension: build, profile, colorScheme: theme, ...(viewport ? { viewport } : {}) });
    await use(session);
    await session.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  },
  extensionContext: async ({ session }, use) => use(session.context),
  strangers: async ({ session }, use) => use(session.strangers),
  stand: async ({ session }, use) => {
    await use(session.context.pages()[0] ?? (await session.context.newPage()));
  },
});

export const expect = test.expect;
export { standOrigin };
