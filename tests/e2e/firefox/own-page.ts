import type { Browser, Page } from 'puppeteer-core';
import { ownAddress } from './browser.ts';
import { until } from './in-view.ts';

declare const browser: typeof import('wxt/browser').browser;

/** A page of ours. The protocol does not see that it has loaded, so it is asked. */
export async function openOwnPage(firefox: Browser, path = 'desk.html'): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(ownAddress(path), { timeout: 500 }).catch(() => undefined);
  await until(path, () => page.evaluate(() => typeof browser === 'object' && browser.runtime.id !== undefined));
  return page;
}

/** Reloads the extension as an update does. */
export async function reloadExtension(firefox: Browser): Promise<void> {
  const page = await openOwnPage(firefox);
  // a page left behind would close with the reload, and its end with it
  const other = await firefox.newPage();
  await page.evaluate(() => browser.runtime.reload()).catch(() => undefined);
  await other.close();
  // the browser closes pages of the old version; a tab that is going takes the focus with it
  const isGone = async () => page.isClosed() || (await page.evaluate(() => browser.runtime.id === undefined).catch(() => true));
  await until('the end of the old page', isGone);
}
