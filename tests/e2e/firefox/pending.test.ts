import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { FULL } from '../held.ts';
import { launchFirefox } from './browser.ts';
import { ask, openOwnPage, reloadExtension } from './own-page.ts';

/** The waiting list in Firefox: browser restarts and extension reloads. `npm run hold -- waiting` runs as many as were promised. */
const [RESTARTS, RELOADS] = FULL ? [20, 10] : [2, 2];

declare const browser: typeof import('wxt/browser').browser;

interface Item {
  url: string;
  checkAfter: number;
}

const profile = mkdtempSync(join(tmpdir(), 'sverka-firefox-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

async function call(page: Page, type: string, ...args: unknown[]): Promise<Item[]> {
  const value = await ask(page, type, ...args);
  return type === 'loadState' ? (value as { pending: Item[] }).pending : (value as Item[]);
}

const alarms = (page: Page) => page.evaluate(async () => (await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
const saving = (n: number) => ({ url: `https://kontingent.permkrai.ru/card/${n}`, label: `Иванова ${n}.`, savedAt: Date.now() });
const expected = (count: number) => Array.from({ length: count }, (_, n) => saving(n).url).sort();
const urls = (items: readonly Item[]) => items.map(({ url }) => url).sort();

test(`Firefox: ${RESTARTS} restarts on one profile lose nobody and double nobody`, async () => {
  for (let n = 0; n <= RESTARTS; n += 1) {
    const firefox = await launchFirefox(profile);
    try {
      const page = await openOwnPage(firefox);
      const items = await call(page, 'loadState');
      assert.deepEqual(urls(items), expected(n));
      assert.deepEqual(await alarms(page), n === 0 ? [] : [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
      await call(page, 'addPending', saving(n));
    } finally {
      await firefox.close();
    }
  }
});

test(`Firefox: ${RELOADS} reloads of the extension leave list and alarm`, async () => {
  const firefox = await launchFirefox(profile);
  try {
    for (let n = 0; n < RELOADS; n += 1) {
      const page = await openOwnPage(firefox);
      const items = await call(page, 'addPending', saving(1000 + n));
      assert.equal(items.filter(({ url }) => /card\/1\d{3}$/.test(url)).length, n + 1);
      await reloadExtension(firefox);
      const again = await openOwnPage(firefox);
      assert.deepEqual(urls(await call(again, 'loadState')), urls(items));
      assert.deepEqual(await alarms(again), [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
      await again.close();
    }
  } finally {
    await firefox.close();
  }
});
