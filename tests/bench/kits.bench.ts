import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { KIT_FIELDS, KIT_ROWS, type KitFigures } from '../page/kits/kit-figures';
import { kitPage } from '../page/kits/kit-page';

/** Every kit of tests/page/kits in Chromium and Firefox; writes the table of docs/kits.md. Ends with an error if a goal is missed. */

/** How long after a form stands there its card may be seen, ms. */
const SEEN_WITHIN = 1000;
/** What came of all kits in one browser. */
interface Tried {
  version: string;
  figures: KitFigures[];
}

async function inChromium(html: string): Promise<Tried> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 620 } });
  await page.setContent(html);
  const figures: KitFigures[] = [];
  for (const name of await page.evaluate(() => window.kits.kitNames()))
    figures.push(await page.evaluate((kit) => window.kits.tryKit(kit), name));
  const version = `Chromium ${browser.version().split('.')[0]}`;
  await browser.close();
  return { version, figures };
}

async function inFirefox(html: string): Promise<Tried> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 620 });
  await page.setContent(html);
  const figures: KitFigures[] = [];
  for (const name of await page.evaluate(() => window.kits.kitNames()))
    figures.push(await page.evaluate((kit) => window.kits.tryKit(kit), name));
  const version = `Firefox ${(await browser.version()).match(/\d+/)?.[0]}`;
  await browser.close();
  return { version, figures };
}

const isWhole = (one: KitFigures): boolean =>
  [one.readInView, one.readInEdit, one.written, one.inModel].every((count) => count === KIT_FIELDS) &&
  one.wrong === 0 &&
  one.saves === 1 &&
  one.rows === KIT_ROWS &&
  one.seenAfter <= SEEN_WITHIN;

const HEAD = ['kit', 'right in view', 'right in edit', 'not found', 'wrong', 'written', 'in the model', 'saves told', 'rows', 'seen after'];

function table({ version, figures }: Tried): string {
  const rows = figures.map((one) => [
    one.name,
    one.readInView,
    one.readInEdit,
    2 * KIT_FIELDS - one.readInView - one.readInEdit - one.wrong,
    one.wrong,
    one.written,
    one.inModel,
    one.saves,
    one.rows,
    `${one.seenAfter} ms`,
  ]);
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${version}\n\n${lines.join('\n')}\n`;
}

const html = await kitPage();
const tried = [await inChromium(html), await inFirefox(html)];
const day = new Date().toISOString().slice(0, 10);
const text = `# Kits

The living kits of \`tests/page/kits\`, each with its own card in both modes, writing, saving and register. Made by \`npm run bench -- kits\` on ${day}; the window is 1366×620. Of ${KIT_FIELDS} fields in each mode, ${KIT_FIELDS} written fields, one save and ${KIT_ROWS} rows. «Seen after» is the time from the form's standing there until the watch tells of the card; the goal is ${SEEN_WITHIN} ms. These are kits that the product was mended on: others may do worse.

${tried.map(table).join('\n')}`;
writeFileSync('docs/kits.md', text);
console.log(text);
const short = tried.flatMap(({ version, figures }) => figures.filter((one) => !isWhole(one)).map(({ name }) => `${version}: ${name}`));
if (short.length > 0) {
  console.error(`Short of the goal: ${short.join(', ')}`);
  process.exit(1);
}
