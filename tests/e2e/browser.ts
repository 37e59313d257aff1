import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { Reply } from '@/utils/platform/messages/messenger';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';
import { HER_WINDOW } from '../her-window.ts';
import { standOrigin, standResponse } from '../stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The release build, exactly as it is packed: what the browser tests test. */
export const RELEASE = join(ROOT, '.output/chrome-mv3');

/** The browser's own object inside an extension page. */
declare const chrome: typeof import('wxt/browser').browser;

/** A browser in which something has not come by then hangs, ms. */
const HANGS = 60_000;

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
  drawWithProjectFonts();
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless,
    args: [...ARGS, ...args, ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [])],
    // With the scroll bars that take their room from the page, as on Windows.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars'],
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
    viewport: viewport ?? HER_WINDOW,
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
  if (extension) {
    await extensionId(context);
    if (isNew) await closeWelcome(context);
  }
  return { context, strangers };
}

/**
 * A new profile is a new installation: the page that opens then would stand before the page that is tested, which a hidden page never gets over, so it
 * is waited for however long a busy machine takes.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('options.html?welcome');
  const end = Date.now() + HANGS;
  while (Date.now() < end) {
    const open = context.pages().find(isWelcome);
    if (open) return open.close();
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The welcome page of a new installation has not come.');
}

/** Ends the browser as a crash does: at once, whatever it was about to write. */
export async function crash(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('no process of the browser is known');
  const closed = context.waitForEvent('close');
  process.kill(browser.id, 'SIGKILL');
  await closed;
}

export const grantClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: standOrigin });

const ids = new WeakMap<BrowserContext, string>();

/** The extension's id in this browser; asked of its worker once, for a worker may be stopped at any time. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const known = ids.get(context);
  if (known) return known;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  ids.set(context, id);
  return id;
}

/** The extension's service worker, woken if it sleeps. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const id = await extensionId(context);
  const [running] = context.serviceWorkers();
  if (running) return running;
  const page = await context.newPage();
  const started = context.waitForEvent('serviceworker');
  await page.goto(`chrome-extension://${id}/${QUIET_FILE}`);
  await wake(page);
  const worker = await started;
  await page.close();
  return worker;
}

/** A file of the extension that runs nothing. */
export const QUIET_FILE = 'managed-schema.json';

/** Calls the worker from a page of the extension, as the page itself does: again where nobody answers, for it may be starting; null = it never did. */
export const ask = (page: Page, type: string, ...args: unknown[]): Promise<Reply | null> =>
  page.evaluate(
    async ([method, data, end]) => {
      for (;;) {
        const answer: { res?: Reply } | undefined = await chrome.runtime
          .sendMessage({ id: 1, type: method, data, timestamp: Date.now() })
          .catch(() => undefined);
        if (answer?.res || Date.now() > end) return answer?.res ?? null;
        await new Promise((done) => setTimeout(done, 200));
      }
    },
    [type, args, Date.now() + HANGS] as const,
  );

/** Wakes the worker. */
export const wake = (page: Page): Promise<unknown> => ask(page, 'loadState');

/** Opens an extension page (`popup.html`, `options.html`, `desk.html`) in a tab. */
export async function openExtensionPage(context: BrowserContext, path: string): Promise<Page> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}
