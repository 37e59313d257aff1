import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { PersonalBox } from '../../utils/domain/shot';
import { coversOf, firstEdit } from '../../utils/domain/shot';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';
import { standOrigin } from '../stand/serve';
import { pageBundle } from './page-bundle';
import { type Pixels, readPng } from './read-png';
import { makePage, type Names } from './redaction/make-pages';

/**
 * What must not be seen is drawn in a colour of its own on generated pages; the picture is covered as the desk covers it, and its pixels are read back.
 * One batch was looked at while the covering was written, the other has people and pages that nobody looked at. `npm run hold -- redaction` looks at a
 * hundred pages of each.
 */
const PAGES = Number(process.env.REDACTION_PAGES ?? 8);
const ZOOMS = [1, 1.1, 1.25];

const SEEN: Names = {
  people: [
    ['Иванова', 'Мария', 'Петровна'],
    ['Шайхутдинова', 'Гульназ', 'Фаритовна'],
    ['Кузнецов', 'Алексей', 'Ильич'],
    ['Цой', 'Анна', 'Викторовна'],
    ['Григорян', 'Ашот', 'Гамлетович'],
    ['Толстая', 'Вера', 'Львовна'],
    ['Мамедов', 'Рустам', 'Алиевич'],
    ['Бондаренко', 'Олег', 'Юрьевич'],
    ['Ли', 'Ан', 'Хуанович'],
    ['Черных', 'Надежда', 'Фоминична'],
  ],
};

/** People of the batch that the rules of names are not tuned on either. */
function heldOut(): Names {
  const text = readFileSync(join(import.meta.dirname, '../corpus/names/held-out/fifth/people.txt'), 'utf8');
  const people = [...text.matchAll(/^[mf] ([^|\n]+)\|([^|\n]+)\|([^|\n]+)$/gm)].map(
    ([, last = '', first = '', middle = '']) => [last, first, middle] as const,
  );
  return { people };
}

let browser: Browser;
let code: string;

test.beforeAll(async () => {
  drawWithProjectFonts();
  code = await pageBundle(['shot/personal-boxes', '../domain/redact-names']);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(async () => {
  await browser.close();
});

/** How many pixels have ink in them, thinned by the smoothing of letters or not, and how many of those no cover takes. */
function inkOutside(png: Pixels, boxes: PersonalBox[], width: number, height: number): { all: number; bare: number; at: string } {
  const covers = coversOf(firstEdit({ width, height, boxes, personKnown: false }, png)).map(({ rect }) => rect);
  const { data, channels } = png;
  let [all, bare, at] = [0, 0, ''];
  for (let pixel = 0, start = 0; pixel < png.width * png.height; pixel += 1, start += channels) {
    const [red = 0, green = 0, blue = 0] = [data[start], data[start + 1], data[start + 2]];
    if (red - green <= 50 || blue - green <= 50 || Math.abs(red - blue) >= 40) continue;
    all += 1;
    const [x, y] = [pixel % png.width, Math.floor(pixel / png.width)];
    if (covers.some((rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height)) continue;
    bare += 1;
    if (at === '') at = `${Math.round((x * width) / png.width)},${Math.round((y * height) / png.height)}`;
  }
  return { all, bare, at };
}

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
  const { all, bare, at } = inkOutside(readPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })), boxes, width, height);
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
    test(`nothing planted is seen outside the boxes: ${batch}, ${Math.round(zoom * 100)} %`, async () => {
      test.setTimeout(600_000);
      const page = await browser.newPage({
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
    });
  }
}
