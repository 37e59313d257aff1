import type { Page } from 'puppeteer-core';
import { ask } from './own-page.ts';

declare const browser: typeof import('wxt/browser').browser;

interface Item {
  url: string;
  checkAfter: number;
}

/** Calls the event page from a page of ours, as the worker client does: once more when it was stopped meanwhile. */
export async function call<T = Item[]>(page: Page, type: string, ...args: unknown[]): Promise<T> {
  const once = () => ask(page, type, ...args);
  const again = () => new Promise((resolve) => setTimeout(resolve, 200)).then(once);
  return (await once().catch(again)) as T;
}

export const waiting = async (page: Page): Promise<Item[]> => (await call<{ pending: Item[] }>(page, 'loadState')).pending;
export const alarms = (page: Page) => page.evaluate(async () => (await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
export const saving = (n: number) => ({ url: `https://kontingent.permkrai.ru/card/${n}`, label: `Иванова ${n}.`, savedAt: Date.now() });
/** The addresses of so many savings. */
export const expected = (count: number) => Array.from({ length: count }, (_, n) => saving(n).url).sort();
export const urls = (items: readonly Item[]) => items.map(({ url }) => url).sort();
