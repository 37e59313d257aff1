/** The kits of tests/page/kits in Firefox: the same code of the product that reads, writes and watches there, in a page of its own. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { KIT_FIELDS, KIT_ROWS, type KitFigures } from '../../page/kits/kit-figures.ts';
import { kitPage } from '../../page/kits/kit-page.ts';
import { launchFirefox, openStand } from './browser.ts';

/** How long after a form stands there its card may be seen, ms. */
const SEEN_WITHIN = 1000;

let browser: Browser;
let html = '';

before(async () => {
  html = await kitPage();
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

test('Firefox: every kit is read, written, saved and its register read', async () => {
  const { page } = await openStand(browser, '/kits', { pages: { '/kits': html } });
  const wrong: KitFigures[] = [];
  for (const name of await page.evaluate(() => window.kits.kitNames())) {
    const figures = await page.evaluate((kit) => window.kits.tryKit(kit), name);
    console.log(JSON.stringify(figures));
    const { readInView, readInEdit, written, inModel, saves, rows, seenAfter } = figures;
    const whole = [readInView, readInEdit, written, inModel].every((count) => count === KIT_FIELDS);
    if (!whole || figures.wrong > 0 || saves !== 1 || rows !== KIT_ROWS || seenAfter > SEEN_WITHIN) wrong.push(figures);
  }
  assert.deepEqual(wrong, []);
});

test('Firefox: a date that cannot be typed is written by its calendar, or refused where the calendar does not say its month', async () => {
  const { page } = await openStand(browser, '/kits', { pages: { '/kits': html } });
  const became = await page.evaluate(() => window.kits.tryCalendars());
  const wanted = Object.keys(became).map((what) => [what, what === 'says nothing' ? '10.05.1985' : what.split(', ')[1]]);
  assert.equal(wanted.length, 7);
  assert.deepEqual(became, Object.fromEntries(wanted));
});

test('Firefox: a card that comes late in an open shadow root is seen within a second', async () => {
  const { page } = await openStand(browser, '/kits', { pages: { '/kits': html } });
  const seen = Object.entries(await page.evaluate(() => window.kits.tryLateRoots()));
  console.log(JSON.stringify(seen));
  assert.equal(seen.length, 5);
  assert.deepEqual(
    seen.filter(([, after]) => after > SEEN_WITHIN),
    [],
  );
});
