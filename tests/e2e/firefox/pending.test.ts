import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_E2E } from './browser.ts';

/** The waiting list in Firefox: browser restarts and extension reloads. `SVERKA_FULL=1` runs as many as were promised. */
const [RESTARTS, RELOADS] = process.env.SVERKA_FULL ? [20, 10] : [3, 3];

/** The extension's address is settled beforehand, and its storage outlives the temporary installation. */
const UUID = '5e6f0b9a-1111-4222-8333-944445555666';
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'sverka@epos-sverka.example': UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

declare const browser: typeof import('wxt/browser').browser;

interface Item {
  url: string;
  checkAfter: number;
}

const profile = mkdtempSync(join(tmpdir(), 'sverka-firefox-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

async function launch(): Promise<Browser> {
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
async function openOwnPage(firefox: Browser): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(`moz-extension://${UUID}/desk.html`, { timeout: 500 }).catch(() => undefined);
  for (let tries = 0; tries < 60; tries += 1) {
    const ready = await page.evaluate(() => typeof browser === 'object' && browser.runtime.id !== undefined).catch(() => false);
    if (ready) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no page of the extension');
}

async function call(page: Page, type: string, ...args: unknown[]): Promise<Item[]> {
  const reply = await page.evaluate(
    (method, given) => browser.runtime.sendMessage({ mark: 'sverka/1', to: 'worker', type: method, args: given }),
    type,
    args,
  );
  assert.equal(reply?.ok, true, JSON.stringify(reply));
  return type === 'loadState' ? reply.value.pending : reply.value;
}

const alarms = (page: Page) => page.evaluate(async () => (await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
const saving = (n: number) => ({ url: `https://kontingent.permkrai.ru/card/${n}`, label: `Иванова ${n}.`, savedAt: Date.now() });
const expected = (count: number) => Array.from({ length: count }, (_, n) => saving(n).url).sort();
const urls = (items: readonly Item[]) => items.map(({ url }) => url).sort();

test(`Firefox: ${RESTARTS} restarts on one profile lose nobody and double nobody`, { timeout: 300_000 }, async () => {
  for (let n = 0; n <= RESTARTS; n += 1) {
    const firefox = await launch();
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

test(`Firefox: ${RELOADS} reloads of the extension leave list and alarm`, { timeout: 300_000 }, async () => {
  const firefox = await launch();
  try {
    for (let n = 0; n < RELOADS; n += 1) {
      const page = await openOwnPage(firefox);
      const items = await call(page, 'addPending', saving(1000 + n));
      assert.equal(items.filter(({ url }) => /card\/1\d{3}$/.test(url)).length, n + 1);
      // a page left behind would close with the reload, and its end with it
      const other = await firefox.newPage();
      await page.evaluate(() => browser.runtime.reload()).catch(() => undefined);
      await other.close();
      const again = await openOwnPage(firefox);
      assert.deepEqual(urls(await call(again, 'loadState')), urls(items));
      assert.deepEqual(await alarms(again), [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
      await again.close();
    }
  } finally {
    await firefox.close();
  }
});
