import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
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
  await grantClipboard(context);
  return { context, strangers };
}

export const grantClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: standOrigin });

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
