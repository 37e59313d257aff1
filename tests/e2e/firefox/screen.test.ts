import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openCase, sharedFirefox } from './browser.ts';
import { press, until } from './in-view.ts';
import { walkFace } from './walk-screen.ts';

/** One face of the stand in the tightest window; all of them, and kits of the corpus, at three sizes: `npm run hold -- screen`. */

let browser: Browser;

before(async () => {
  browser = await sharedFirefox();
});

test('Firefox: fix and copy in sight, nothing covered, no hop', async () => {
  assert.ok((await walkFace(browser, 'plain', { width: 1093, height: 496 })) >= 8);
});

test('Firefox: the view is pressed in the modal dialog that holds the card, though the page makes ours inert', async () => {
  const { page } = await openCase(browser, 'dialog-modal');
  await until('our element in the dialog', () => page.$('dialog > div[popover]'));
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    // Put up again by the page it lies over us, until we are put on top once more.
    dialog?.close();
    dialog?.showModal();
    dialog?.querySelector(':scope > div[popover]')?.setAttribute('inert', '');
  });
  await press(page, 'button', 'Исправить');
  await until('the name without the Latin letter', () =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('#i1')?.value === 'Ольга'),
  );
  assert.equal(await page.$('dialog > div[inert]'), null);
  await page.close();
});
