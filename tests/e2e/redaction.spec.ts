import type { Page } from '@playwright/test';
import type { PersonalBox } from '../../utils/domain/shot';
import { coversOf, firstEdit } from '../../utils/domain/shot';
import { standOrigin } from '../stand/serve';
import { expect, test } from './extension';
import { heldBut } from './held';
import { pageBundle } from './page-bundle';
import { readPng } from './read-png';
import { makePage, type Names } from './redaction/make-pages';
import { heldOut, inkOutside, SEEN } from './redaction/read-back';

/**
 * What must not be seen is drawn in a colour of its own on generated pages; the picture is covered as the desk covers it, and its pixels are read back.
 * One batch was looked at while the covering was written, the other has people and pages that nobody looked at. `npm run hold -- redaction` looks at a
 * hundred pages of each.
 */
const PAGES = Number(process.env.REDACTION_PAGES ?? 8);
const ZOOMS = [1, 1.1, 1.25];

let code: string;

test.beforeAll(async () => {
  code = await pageBundle(['shot/personal-boxes', '../domain/redact-names']);
});
async function look(page: Page, seed: number, names: Names): Promise<{ all: number; bare: number; told: string; whole: boolean }> {
  const { html, script, kinds } = makePage(seed, names);
  await page.unrouteAll();
  await page.route(`${standOrigin}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(`${standOrigin}/made/${seed}`);
  await page.evaluate(script);
  await page.addScriptTag({ content: code });
  const { boxes, width, height } = await page.evaluate(() => {
    const { personalBoxes, nameSpans } = (
      globalThis as unknown as { sverka: { personalBoxes(d: Document, w: Window, n: unknown): PersonalBox[]; nameSpans: unknown } }
    ).sverka;
    return { boxes: personalBoxes(document, window, nameSpans), width: innerWidth, height: innerHeight };
  });
  const png = readPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  const covers = coversOf(firstEdit({ width, height, boxes, personKnown: false }, png)).map(({ rect }) => rect);
  const { all, bare, at } = inkOutside(png, covers, width);
  return {
    all,
    bare,
    told: `seed ${seed} (${kinds.join(', ')}): ${bare} of ${all} pixels, first at ${at}`,
    whole: boxes.some(({ what }) => what === 'page'),
  };
}

for (const [batch, names, first] of [
  ['looked at', SEEN, 1],
  ['held out', heldOut(), 10_001],
] as const) {
  for (const zoom of ZOOMS) {
    test(
      `nothing planted is seen outside the boxes: ${batch}, ${Math.round(zoom * 100)} %`,
      heldBut(batch === 'held out' && zoom === 1.25),
      async ({ bare }) => {
        test.setTimeout(600_000);
        const page = await bare.newPage({
          viewport: { width: Math.floor(1366 / zoom), height: Math.floor(620 / zoom) },
          deviceScaleFactor: zoom,
          locale: 'ru-RU',
        });
        const leaks: string[] = [];
        let [inked, whole] = [0, 0];
        for (let seed = first; seed < first + PAGES; seed += 1) {
          const result = await look(page, seed, names);
          inked += result.all;
          if (result.whole) whole += 1;
          if (result.bare > 0) leaks.push(result.told);
        }
        await page.close();
        console.log(
          `${batch}, ${Math.round(zoom * 100)} %: ${leaks.length} of ${PAGES} pages leak, ${whole} covered whole, ${inked} pixels planted`,
        );
        expect(inked).toBeGreaterThan(PAGES * 100);
        // A page that nobody recognises is covered whole; were all of them, the covering would say nothing.
        expect(whole).toBeLessThan(PAGES / 2);
        expect(leaks).toEqual([]);
      },
    );
  }
}
