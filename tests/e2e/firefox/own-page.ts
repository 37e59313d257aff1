import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_E2E } from './browser.ts';

/** The extension's address is settled beforehand, and its storage outlives the temporary installation. */
const UUID = '5e6f0b9a-1111-4222-8333-944445555666';
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'sverka@epos-sverka.example': UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

declare const browser: typeof import('wxt/browser').browser;

/** Firefox with the extension under an address known beforehand, on a profile. */
export async function launchKnown(profile: string): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    // pages of an extension count as the browser's own
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  await firefox.installExtension(FIREFOX_E2E);
  return firefox;
}

/** A page of ours. The protocol does not see that it has loaded, so it is asked. */
export async function openOwnPage(firefox: Browser): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(`moz-extension://${UUID}/desk.html`, { timeout: 500 }).catch(() => undefined);
  for (let tries = 0; tries < 60; tries += 1) {
    const ready = await page.evaluate(() => typeof browser === 'object' && browser.runtime.id !== undefined).catch(() => false);
    if (ready) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no page of the extension');
}

/** Reloads the extension as an update does. */
export async function reloadExtension(firefox: Browser): Promise<void> {
  const page = await openOwnPage(firefox);
  // a page left behind would close with the reload, and its end with it
  const other = await firefox.newPage();
  await page.evaluate(() => browser.runtime.reload()).catch(() => undefined);
  await other.close();
  // the browser closes pages of the old version; a tab that is going takes the focus with it
  for (let tries = 0; tries < 50 && !page.isClosed(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
}
