/** The kits of tests/page/kits in Firefox: the same code of the product that reads, writes and watches there, in a page of its own. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { KIT_FIELDS, KIT_ROWS, type KitFigures } from '../../page/kits/kit-figures.ts';
import type * as Kits from '../../page/kits/try-kit.ts';
import { launchFirefox, openStand } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** How long after a form stands there its card may be seen, ms. */
const SEEN_WITHIN = 1000;

declare global {
  interface Window {
    kits: typeof Kits;
  }
}

let browser: Browser;
let html = '';

before(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: `${ROOT}/tests/page/kits/try-kit.ts`, name: 'kits', formats: ['iife'], fileName: 'kits' },
    },
  });
  const parts = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = parts.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  const style = parts.map((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : '')).join('');
  html = `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>${code.replaceAll('</script', '<\\/script')};window.kits=kits</script>`;
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
