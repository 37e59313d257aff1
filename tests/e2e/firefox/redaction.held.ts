import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { standOrigin } from '../../stand/serve.ts';
import { pageBundle } from '../page-bundle.ts';
import { readPng } from '../read-png.ts';
import { makePage, type Names } from '../redaction/make-pages.ts';
import { heldOut, inkOutside, SEEN } from '../redaction/read-back.ts';
import { launchFirefox } from './browser.ts';

/** The generated pages of tests/e2e/redaction.spec.ts in Firefox: covered as the desk covers them, pixels read back. `npm run hold` alone runs it. */
const PAGES = Number(process.env.REDACTION_PAGES ?? 8);
const ZOOMS = [1, 1.1, 1.25];

interface Covering {
  personalBoxes(document: Document, window: Window, names: unknown): unknown[];
  nameSpans: unknown;
  firstEdit(plan: object, size: object): unknown;
  coversOf(edit: unknown): { rect: { x: number; y: number; width: number; height: number } }[];
}

let browser: Browser;
let code: string;

before(async () => {
  code = await pageBundle(['shot/personal-boxes', '../domain/redact-names', '../domain/shot']);
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

async function look(page: Page, seed: number, names: Names): Promise<{ all: number; bare: number; told: string }> {
  const { html, script, kinds } = makePage(seed, names);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const own = request.url().startsWith(standOrigin);
    void (own ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.continue());
  });
  await page.goto(`${standOrigin}/made/${seed}`);
  await page.evaluate(script);
  await page.evaluate(code);
  const png = readPng(await page.screenshot());
  const { covers, width } = await page.evaluate(
    (size) => {
      const { personalBoxes, nameSpans, firstEdit, coversOf } = (globalThis as unknown as { sverka: Covering }).sverka;
      const boxes = personalBoxes(document, window, nameSpans);
      const plan = { width: innerWidth, height: innerHeight, boxes, personKnown: false };
      return { covers: coversOf(firstEdit(plan, size)).map(({ rect }) => rect), width: innerWidth };
    },
    { width: png.width, height: png.height },
  );
  const { all, bare, at } = inkOutside(png, covers, width);
  return { all, bare, told: `seed ${seed} (${kinds.join(', ')}): ${bare} of ${all} pixels, first at ${at}` };
}

for (const [batch, names, first] of [
  ['looked at', SEEN, 1],
  ['held out', heldOut(), 10_001],
] as const)
  for (const zoom of ZOOMS)
    test(`Firefox: nothing planted is seen outside the boxes: ${batch}, ${Math.round(zoom * 100)} %`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: Math.floor(1366 / zoom), height: Math.floor(620 / zoom), deviceScaleFactor: zoom });
      await page.setRequestInterception(true);
      const leaks: string[] = [];
      let inked = 0;
      for (let seed = first; seed < first + PAGES; seed += 1) {
        const { all, bare, told } = await look(page, seed, names);
        inked += all;
        if (bare > 0) leaks.push(told);
      }
      assert.equal((await page.evaluate(() => devicePixelRatio)).toFixed(2), zoom.toFixed(2));
      await page.close();
      console.log(`${batch}, ${Math.round(zoom * 100)} %: ${leaks.length} of ${PAGES} pages leak, ${inked} pixels planted`);
      assert.ok(inked > PAGES * 100, `${inked} pixels`);
      assert.deepEqual(leaks, []);
    });
