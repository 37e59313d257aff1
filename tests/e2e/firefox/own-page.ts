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

/** A call to the worker, as a page of ours makes it; the answer's value. */
export async function ask(page: Page, type: string, ...args: unknown[]): Promise<unknown> {
  const answer = await page.evaluate(
    (method, given) => browser.runtime.sendMessage({ id: 1, type: method, data: given, timestamp: Date.now() }),
    type,
    args,
  );
  if (answer?.res?.ok !== true) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  return answer.res.value;
}

/** A real mouse click on a button of a page of ours whose name begins so, once it stands still and nothing covers it. */
export async function pressOwn(page: Page, name: string): Promise<void> {
  let before = '';
  const place = await until(`a free and still «${name}»`, async () => {
    const now = await page.evaluate((label) => {
      const named = (element: Element) =>
        [element.getAttribute('aria-label'), element.textContent?.trim()].some((text) => text?.startsWith(label));
      const button = [...document.querySelectorAll('button')].find((one) => named(one) && one.getBoundingClientRect().width > 0);
      if (!button) return null;
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      return button.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
    }, name);
    const still = now !== null && before === `${now.x} ${now.y}`;
    before = now ? `${now.x} ${now.y}` : '';
    return still ? now : null;
  });
  await page.mouse.click(place.x, place.y);
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
