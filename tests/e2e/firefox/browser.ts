import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { drawWithProjectFonts, FONT_FOLDERS } from '../../fonts/draw-with.mjs';
import { HER_WINDOW } from '../../her-window.ts';
import { standOrigin, standResponse } from '../../stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The release build for Firefox, as it is packed. */
const RELEASE = join(ROOT, '.output/firefox-mv3');

/** The extension's address is settled beforehand, and its storage outlives the temporary installation. */
const UUID = '5e6f0b9a-1111-4222-8333-944445555666';
const PREFERENCES = {
  'intl.accept_languages': 'ru-RU, ru',
  'datareporting.policy.dataSubmissionEnabled': false,
  'security.sandbox.content.read_path_whitelist': FONT_FOLDERS.join(','),
  'extensions.webextensions.uuids': JSON.stringify({ 'sverka@epos-sverka.example': UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** How long anything may take before it counts as not coming, ms: the machine may be busy. */
export const PATIENCE = 60_000;

/** Address of a page of ours. */
export const ownAddress = (path: string): string => `moz-extension://${UUID}/${path}`;

/** Firefox with the extension installed, on an empty profile of its own (or the given one); `preferences` are further ones. */
export async function launchFirefox(profile?: string, preferences: Record<string, unknown> = {}): Promise<Browser> {
  drawWithProjectFonts();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE,
    // pages of an extension count as the browser's own
    args: ['-remote-allow-system-access'],
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
  });
  await browser.installExtension(RELEASE);
  return browser;
}

let shared: Promise<Browser> | undefined;

/**
 * One Firefox for all files of a run that leave nothing behind but tabs and stored data (`--test-isolation=none`): launching one costs as much as a test.
 * It is closed when the run ends.
 */
export function sharedFirefox(): Promise<Browser> {
  shared ??= launchFirefox();
  return shared;
}
after(async () => (await shared)?.close());

export interface StandOptions {
  /** Further headers of every answer: rules that a host gives for its pages. */
  headers?: Record<string, string>;
  /** Runs in every document of the page before anything of the page does. */
  before?(page: Page): Promise<unknown>;
  /** Pages beside the stand's: path → HTML. */
  pages?: Record<string, string>;
}

/** A page on which the stand stands under its real address; every other address is refused and noted. */
export async function openStand(
  browser: Browser,
  path: string,
  { headers = {}, before, pages = {} }: StandOptions = {},
): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage();
  await before?.(page);
  await page.setViewport(HER_WINDOW);
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === standOrigin) {
      const own = pages[url.pathname];
      const { status, contentType, body } =
        own === undefined ? standResponse(url) : { status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(own) };
      void request.respond({ status, contentType, body, headers });
    } else if (['data:', 'blob:', 'moz-extension:'].includes(url.protocol)) {
      void request.continue();
    } else {
      strangers.push(url.href);
      void request.abort();
    }
  });
  await page.goto(`${standOrigin}${path}`);
  return { page, strangers };
}

/** A saved page of tests/fixtures/pages under the stand's address; `change` alters it before. */
export const openCase = (browser: Browser, name: string, change: (html: string) => string = (html) => html) =>
  openStand(browser, '/case', { pages: { '/case': change(readFileSync(join(ROOT, `tests/fixtures/pages/${name}.html`), 'utf8')) } });
