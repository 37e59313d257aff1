import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { standOrigin } from '../../stand/serve.ts';
import { CALM, FAULTS } from '../layer-faults.ts';
import { launchFirefox, openStand } from './browser.ts';
import { hasView, ours, unfold, until, viewOf } from './in-view.ts';
import { type InsideFirefox, insideFirefox } from './inside-firefox.ts';
import { openOwnPage } from './own-page.ts';
import { alarms, call, expected, saving, urls, waiting } from './waiting-list.ts';

/** Broken off in the middle, in Firefox: 0 lost, 0 doubled, 0 dead pages. */

declare const browser: typeof import('wxt/browser').browser;

const TABS = 20;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function inFirefox(run: (firefox: Browser, inside: InsideFirefox) => Promise<void>, preferences = {}): Promise<void> {
  const firefox = await launchFirefox(undefined, preferences);
  try {
    await run(firefox, await insideFirefox(firefox));
  } finally {
    await firefox.close();
  }
}

/** How many elements beside `<body>` are none of the page's own. */
const remains = (page: Page) => page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

/** To another page of the site; this one is kept by the browser. */
async function leaveFor(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute('data-persisted', String(persisted)));
    location.href = to;
  }, path);
  await until('the other page', () => page.evaluate((to) => location.pathname === to && document.readyState === 'complete', path));
  await pause(1000);
}

/** Back to the card, as it was kept. */
async function goBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => setTimeout(() => history.back()));
  await until('the card', () => page.evaluate(() => location.pathname.includes('/employees/')));
  assert.equal(await page.evaluate(() => document.documentElement.getAttribute('data-persisted')), 'true');
}

const edit = (page: Page) => page.locator('::-p-text(Редактировать)').click();
const save = (page: Page) => page.locator('::-p-text(Сохранить)').click();

test('Firefox: the event page killed at every message does what it was asked, once', () =>
  inFirefox(async (firefox, inside) => {
    const page = await openOwnPage(firefox);
    const waits = [0, 1, 2, 3, 5, 8, 12, 20, 35, 60];
    for (const [n, wait] of waits.entries()) {
      const answer = call(page, 'addPending', saving(n));
      await pause(wait);
      await inside.killWorker();
      await answer;
    }
    const items = await waiting(page);
    assert.deepEqual(urls(items), expected(waits.length));
    assert.deepEqual(await alarms(page), [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
  }));

test('Firefox: alarms that were lost are set again, damaged items become their defaults', () =>
  inFirefox(async (firefox, inside) => {
    const page = await openOwnPage(firefox);
    await call(page, 'addPending', saving(0));
    const [before] = await alarms(page);
    await page.evaluate(() => browser.alarms.clearAll());
    await inside.killWorker();
    assert.deepEqual(urls(await waiting(page)), expected(1));
    assert.deepEqual(await alarms(page), [before]);

    const keys = await page.evaluate(async () => Object.keys(await browser.storage.local.get(null)));
    for (const key of [...keys, 'settings', 'taught', 'checklist', 'ignored', 'secret'])
      for (const rubbish of ['rubbish', { v: 'one', n: null }, { v: 1, n: 1_000_000, data: { x: [null] } }]) {
        const kept = await page.evaluate(
          async (name, value) => {
            const old = (await browser.storage.local.get(name))[name];
            await browser.storage.local.set({ [name]: value });
            return old ?? null;
          },
          key,
          rubbish,
        );
        await inside.killWorker();
        const state = await call<{ pending: unknown[]; settings: { remind: { quietFrom: string } } }>(page, 'loadState');
        assert.equal(state.settings.remind.quietFrom, '20:00', key);
        if (kept !== null) await page.evaluate((name, value) => browser.storage.local.set({ [name]: value }), key, kept as never);
      }
    assert.deepEqual(urls(await call(page, 'addPending', saving(1))), expected(2));
  }));

test('Firefox: switched off in the middle of an edit the page keeps what was typed, and has us again when it is switched on', () =>
  inFirefox(async (firefox, inside) => {
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await viewOf(page);
    await edit(page);
    await page.locator('#lastName').fill('Набрано');
    assert.equal(await remains(page), 1);
    await inside.setEnabled(false);
    await page.bringToFront();
    // Firefox ends a content script without a word.
    await until('a page without anything of ours', async () => (await remains(page)) === 0 && !hasView(page));
    assert.equal(await page.$eval('#lastName', (input) => (input as HTMLInputElement).value), 'Набрано');
    await inside.setEnabled(true);
    await page.bringToFront();
    await viewOf(page);
    assert.equal(await remains(page), 1);
    await save(page);
    const own = await openOwnPage(firefox);
    await until('the save', async () => (await waiting(own)).length === 1);

    // Switched off while the page is kept for «Назад»: it comes back without anything of ours.
    await own.close();
    await page.bringToFront();
    await leaveFor(page, '/news');
    await inside.setEnabled(false);
    await goBack(page);
    assert.equal(await remains(page), 0);
    assert.deepEqual(faults, []);
  }));

test('Firefox: a page out of the back-forward cache has us once, and its process may crash', () =>
  inFirefox(async (firefox, inside) => {
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    await viewOf(page);
    const own = await openOwnPage(firefox);
    await call(own, 'addPending', saving(0));
    await page.bringToFront();
    await leaveFor(page, '/news');
    await goBack(page);
    await until('one element of ours', () => page.evaluate(() => document.querySelectorAll(':popover-open').length === 1));

    // The protocol knows no frames of a page out of the cache: that ours is alive there is shown by what it sees.
    await edit(page);
    await save(page);
    await until('the save', async () => (await waiting(own)).length === 2);
    const saved = [...expected(1), `${standOrigin}${cardPath('plain', 'demo')}`].sort();

    await inside.crash('permkrai.ru');
    assert.deepEqual(urls(await waiting(own)), saved);
    const fresh = await openStand(firefox, cardPath('plain', 'demo'));
    await viewOf(fresh.page);
    assert.equal(await fresh.page.evaluate(() => document.querySelectorAll(':popover-open').length), 1);
  }));

test('Firefox: a full disk loses no saving, and is said', () =>
  inFirefox(
    async (firefox, inside) => {
      const page = await openOwnPage(firefox);
      await call(page, 'addPending', saving(0));
      const refusals = await page.evaluate(async () => {
        const { local } = browser.storage;
        const random = (length: number) => {
          const bytes = new Uint8Array(length);
          for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
          return Array.from(bytes, (byte) => String.fromCharCode(33 + (byte % 94))).join('');
        };
        let refused = 0;
        // Smaller and smaller parts, until nothing has room.
        for (let n = 0, size = 1_000_000; size >= 100 && n < 400; n += 1) {
          const fits = await local.set({ [`filler${n}`]: random(size) }).then(
            () => true,
            () => false,
          );
          if (fits) continue;
          refused += 1;
          size = Math.floor(size / 2);
        }
        return refused;
      });
      assert.ok(refusals > 5, `refused ${refusals} times`);

      assert.deepEqual(urls(await call(page, 'addPending', saving(1))), expected(2));
      assert.match((await call<{ notes: string[] }>(page, 'loadState')).notes.join(), /нет места/);
      await inside.killWorker();
      assert.deepEqual(urls(await waiting(page)), expected(2));

      await page.evaluate(async () => {
        const { local } = browser.storage;
        await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('filler')));
      });
      assert.deepEqual(urls(await call(page, 'addPending', saving(2))), expected(3));
      const stored = await page.evaluate(async () => (await browser.storage.local.get('pending')).pending as { data: unknown[] });
      assert.equal(stored.data.length, 3);
    },
    // All that sites may keep, kB; an extension has a part of it, 10 MB at least.
    { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 },
  ));

test('Firefox: a fault in the view leaves the page, its marks and the next view as they are', () =>
  inFirefox(async (firefox) => {
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    const view = await viewOf(page);
    await view.evaluate(() => {
      const fail = () => {
        document.documentElement.setAttribute('data-broken', '');
        throw new TypeError('broken');
      };
      Object.assign(Intl.DateTimeFormat.prototype, { formatToParts: fail });
      Object.assign(Array.prototype, { toSorted: fail, map: fail });
      Object.assign(document, { createElement: fail });
    });
    await edit(page);
    await page.locator('#middleName').fill('Игоревич');
    assert.equal(await page.$eval('#middleName', (input) => (input as HTMLInputElement).value), 'Игоревич');
    await until('the fault', () => view.evaluate(() => document.documentElement.hasAttribute('data-broken')));
    assert.equal(await remains(page), 1);
    await save(page);
    const own = await openOwnPage(firefox);
    await until('the save', async () => (await waiting(own)).length === 1);
    // Loaded anew the page has everything again.
    await page.bringToFront();
    await page.reload();
    await until('another view', async () => (await viewOf(page)) !== view);
    await ours(page, '[data-issue], [data-field]');
    assert.deepEqual(faults, []);
  }));

test('Firefox: a fault in each layer of the content script leaves the app as it is', () =>
  inFirefox(async (firefox, inside) => {
    for (const [layer, script, tells] of FAULTS) {
      const { page } = await openStand(firefox, cardPath('plain', 'demo'));
      const faults: string[] = [];
      // The fault itself is thrown in our world alone; what counts is that the app's own code meets none.
      page.on('pageerror', (error) => /broken/.test(String(error)) || faults.push(String(error)));
      await viewOf(page);
      await edit(page);
      await unfold(page);
      await ours(page, '[role="tab"]', 'Замечания');
      await inside.inOurWorlds(`${script}; document.documentElement.setAttribute('data-broken', '')`);
      await until(`the fault in ${layer}`, () => page.evaluate(() => document.documentElement.hasAttribute('data-broken')));
      // The app goes on: typing, its own buttons, its own save.
      await page.bringToFront();
      await page.locator('#middleName').fill('Игоревич');
      assert.equal(await page.$eval('#middleName', (input) => (input as HTMLInputElement).value), 'Игоревич');
      const says = async () => (await viewOf(page)).evaluate((sentence) => document.body.textContent?.includes(sentence) ?? false, CALM);
      if (tells) await until(`the sentence about ${layer}`, says);
      await save(page);
      await until('the app after its save', () => page.evaluate(() => !document.querySelector('#middleName:not([readonly])')));
      // A page that is loaded anew has everything again.
      await page.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
      await ours(page, '[data-field]');
      assert.equal(await says(), false, layer);
      assert.deepEqual(faults, [], layer);
      await page.close();
    }
  }));

test(`Firefox: ${TABS} tabs that save at once are there once each`, () =>
  inFirefox(async (firefox) => {
    const tabs: Page[] = [];
    for (let n = 1; n <= TABS; n += 1) tabs.push((await openStand(firefox, `/plain/employees/${n}`)).page);
    for (const tab of tabs) await viewOf(tab);
    const click = (words: string) => (tab: Page) =>
      tab.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
        if (!button) throw new Error(`no button «${name}»`);
        button.click();
      }, words);
    await Promise.all(tabs.map(click('Редактировать')));
    await Promise.all(tabs.map((tab) => until('the edit mode', () => tab.evaluate(() => document.querySelector('#firstName') !== null))));
    await Promise.all(tabs.map(click('Сохранить')));
    const own = await openOwnPage(firefox);
    const wanted = tabs.map((tab) => tab.url()).sort();
    await until('every save', async () => (await waiting(own)).length >= wanted.length);
    assert.deepEqual(urls(await waiting(own)), wanted);
  }));
