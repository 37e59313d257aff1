import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { drawWithProjectFonts } from '../../fonts/draw-with.mjs';
import { HER_WINDOW } from '../../her-window.ts';
import { standOrigin, standResponse } from '../../stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The build for Firefox with an open shadow root. */
export const FIREFOX_E2E = join(ROOT, '.output/firefox-mv3-e2e');

/** Firefox with the extension installed, on an empty profile of its own (or the given one). */
export async function launchFirefox(extension: string, profile?: string): Promise<Browser> {
  drawWithProjectFonts();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: { 'intl.accept_languages': 'ru-RU, ru', 'datareporting.policy.dataSubmissionEnabled': false },
  });
  await browser.installExtension(extension);
  return browser;
}

/** A page on which the stand stands under its real address; every other address is refused and noted. */
export async function openStand(browser: Browser, path: string): Promise<{ page: Page; strangers: string[] }> {
  const page = await browser.newPage();
  await page.setViewport(HER_WINDOW);
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === standOrigin) {
      const { status, contentType, body } = standResponse(url);
      void request.respond({ status, contentType, body });
    } else if (url.protocol === 'data:' || url.protocol === 'blob:') {
      void request.continue();
    } else {
      strangers.push(url.href);
      void request.abort();
    }
  });
  await page.goto(`${standOrigin}${path}`);
  return { page, strangers };
}
