import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { KITS_IN_VIEW, kitPage, LIVING_KITS, spoiltKit } from '../living-kits.ts';
import { launchFirefox } from './browser.ts';
import { walkFace, walkKit, walkKitInView } from './walk-screen.ts';

/** Her screen in Firefox: three faces and the living kits of the corpus, at three sizes. `npm run hold` alone runs it. */

const SIZES = [
  { width: 1366, height: 620 },
  { width: 1280, height: 640 },
  { width: 1093, height: 496 },
];

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

for (const size of SIZES) {
  for (const face of ['plain', 'antd', 'mui'] as const)
    test(`Firefox ${size.width}×${size.height}: ${face}`, async () => {
      assert.ok((await walkFace(browser, face, size)) >= 8);
    });
  for (const kit of LIVING_KITS) test(`Firefox ${size.width}×${size.height}: ${kit}`, () => walkKit(browser, kit, kitPage(kit), size));
  for (const kit of KITS_IN_VIEW)
    test(`Firefox ${size.width}×${size.height}: ${kit}`, () => walkKitInView(browser, kit, spoiltKit(kit), size));
}
