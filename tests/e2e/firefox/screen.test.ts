import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox } from './browser.ts';
import { walkFace } from './walk-screen.ts';

/** One face of the stand in the tightest window; all of them, and kits of the corpus, at three sizes: `npm run hold -- screen`. */

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

test('Firefox: fix and copy in sight, nothing covered, no hop', async () => {
  assert.ok((await walkFace(browser, 'plain', { width: 1093, height: 496 })) >= 8);
});
