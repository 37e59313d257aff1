import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { type CardSnapshot, FIELD_IDS, type FieldId } from '../../utils/domain/card';
import { HER_WINDOW } from '../her-window';
import { pageBundle } from './page-bundle';

/**
 * Saved pages with the truth beside them: `readCard` must say exactly that, so that a regression fails and an improvement that was
 * not recorded fails too. `SVERKA_RECORD=1` writes what is missing; a truth that exists is never overwritten.
 */
const FOLDER = resolve(import.meta.dirname, '../fixtures/cards');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();

type Truth = { register: string; mode: string; fields: Record<string, { state: string; text?: string }> } | null;

let browser: Browser;
let page: Page;
let code: string;

test.beforeAll(async () => {
  code = await pageBundle();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
  page = await browser.newPage({ viewport: HER_WINDOW, locale: 'ru-RU' });
});
test.afterAll(async () => {
  await browser.close();
});

/** What is read of a page: reasons are left out, they may be reworded. */
async function readPage(name: string): Promise<Truth> {
  await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
  await page.addScriptTag({ content: code });
  const card = await page.evaluate(() =>
    (globalThis as unknown as { sverka: { readCard(d: Document): CardSnapshot | null } }).sverka.readCard(document),
  );
  if (!card) return null;
  const fields: Record<string, { state: string; text?: string }> = {};
  for (const id of FIELD_IDS) {
    const reading = card.fields[id];
    fields[id] = reading.state === 'filled' ? { state: 'filled', text: reading.text } : { state: reading.state };
  }
  return { register: card.register, mode: card.mode, fields };
}

for (const name of names) {
  test(name, async () => {
    const got = await readPage(name);
    const file = join(FOLDER, `${name}.expected.json`);
    if (process.env.SVERKA_RECORD && !existsSync(file)) writeFileSync(file, `${JSON.stringify(got, null, 2)}\n`);
    const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
    if (process.env.SVERKA_TALLY) tally(name, truth, got);
    expect(got).toEqual(truth);
  });
}

/** One line a card for the closing note: right, not found, wrong, of the visible fields. */
function tally(name: string, truth: Truth, got: Truth): void {
  const states = FIELD_IDS.map((id: FieldId) => {
    const want = truth?.fields[id];
    const have = got?.fields[id] ?? { state: 'not-found' };
    if (!want || want.state === 'not-found') return have.state === 'not-found' ? 'absent' : 'wrong';
    if (have.state === 'not-found') return 'missed';
    return have.state === want.state && have.text === want.text ? 'right' : 'wrong';
  });
  const count = (state: string) => states.filter((one) => one === state).length;
  console.log(
    `${name}: right ${count('right')}, not-found ${count('missed')}, wrong ${count('wrong')}, mode ${got?.mode}, register ${got?.register}`,
  );
}
