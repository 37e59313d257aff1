import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { pageBundle } from '../e2e/page-bundle.ts';
import { HER_WINDOW } from '../her-window';

/**
 * What reading costs in Chromium: `readCard` on every card of the corpus and on a page of 20 000 nodes, the sentinel's `sense`, and the
 * script time of 60 full re-renders of an 80-input form under the sentinel's watch. Budgets: docs/design.md 6.
 * Run: `node tests/bench/read-card.bench.ts`. Exit code 1 when a budget is exceeded.
 */
const FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/cards');
const ROUNDS = 15;

interface Api {
  readCard(document: Document): unknown;
  sense(document: Document): unknown;
  watchPage(document: Document, options: { onChange(): void; signal: AbortSignal }): unknown;
  watchSense(document: Document, onSensed: (sensed: unknown) => void, signal: AbortSignal): void;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (ms: number): number => Math.round(ms * 100) / 100;

/** Median time of a call, layout made dirty before each so that its cost is counted. */
async function time(page: Page, name: 'readCard' | 'sense', rounds = ROUNDS): Promise<number> {
  const times = await page.evaluate(
    async ([call, count]) => {
      const { sverka } = globalThis as unknown as { sverka: Api };
      const found: number[] = [];
      for (let i = 0; i < count + 3; i++) {
        document.body.appendChild(document.createElement('i')).remove();
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        sverka[call](document);
        if (i >= 3) found.push(performance.now() - start);
      }
      return found;
    },
    [name, rounds] as const,
  );
  return median(times);
}

/** A register's page: cells, names and links, 20 000 nodes, with one card among them. */
function bigPage(): string {
  const row = (i: number) =>
    `<tr><td>Фамилия${i}</td><td><a href="#">Имя${i}</a></td><td>Отчество${i}</td><td><span>01.01.${1950 + (i % 60)}</span></td><td>Школа № ${i}</td></tr>`;
  const card = readFileSync(join(FOLDER, 'dl-view.html'), 'utf8').replace(/^[\s\S]*<\/style>/, '');
  return `<!doctype html><body><table><thead><tr><th>Фамилия</th><th>Имя</th><th>Отчество</th><th>Дата рождения</th><th>Организация</th></tr></thead><tbody>${Array.from({ length: 950 }, (_, i) => row(i)).join('')}</tbody></table>${card}</body>`;
}

/**
 * Share of the page's script time that the watch costs while the page changes in every frame, in per cent of the wall clock: with the watch less
 * without it, median of three pairs. `rebuild` = the whole card is drawn anew in every frame, else one cell of the register changes its text.
 */
async function share(page: Page, rebuild: boolean): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  const run = async (watched: boolean) => {
    const before = await script();
    const wall = await page.evaluate(
      async ([watch, all]) => {
        const { sverka } = globalThis as unknown as { sverka: Api };
        const end = new AbortController();
        if (watch) sverka.watchPage(document, { onChange() {}, signal: end.signal });
        const cell = document.querySelector('td') ?? document.body;
        const card = document.querySelector('dl') as Element;
        const html = card.innerHTML;
        const start = performance.now();
        for (let frame = 0; performance.now() - start < 3000; frame++) {
          if (all) card.innerHTML = html;
          else cell.textContent = `Фамилия${frame}`;
          await new Promise(requestAnimationFrame);
        }
        end.abort();
        return performance.now() - start;
      },
      [watched, rebuild] as const,
    );
    return (100_000 * ((await script()) - before)) / wall;
  };
  const shares: number[] = [];
  for (let pair = 0; pair < 3; pair++) shares.push((await run(true)) - (await run(false)));
  return median(shares);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
});
const page = await browser.newPage({ viewport: HER_WINDOW });
const code = await pageBundle(['read-card', 'sense-page', 'watch-page'], true);
const senseSize = (await pageBundle(['sense-page'], true)).length;
const results: [name: string, value: number, limit: number, unit: string][] = [['sense-page, minified', senseSize / 1000, 12, 'kB']];

const cards: number[] = [];
let slowest = '';
const senses: number[] = [];
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
  await page.goto(`file://${join(FOLDER, file)}`);
  await page.addScriptTag({ content: code });
  const took = await time(page, 'readCard', 7);
  if (took > Math.max(0, ...cards)) slowest = file;
  cards.push(took);
  senses.push(await time(page, 'sense', 7));
}
results.push(
  ['readCard, median card of the corpus', median(cards), 4, 'ms'],
  [`readCard, slowest card of the corpus (${slowest})`, Math.max(...cards), 30, 'ms'],
);
results.push(['sense, median page of the corpus', median(senses), 1, 'ms']);

await page.setContent(bigPage());
await page.addScriptTag({ content: code });
const nodes = await page.evaluate(
  () =>
    document.createTreeWalker(document).nextNode() &&
    [...document.querySelectorAll('*')].reduce((sum, element) => sum + 1 + element.childNodes.length, 0),
);
results.push(
  [`readCard, page of ${nodes} nodes`, await time(page, 'readCard'), 30, 'ms'],
  [`sense, page of ${nodes} nodes`, await time(page, 'sense'), 8, 'ms'],
);

results.push([`watch, a cell changed in every frame, page of ${nodes} nodes`, await share(page, false), 10, '%']);
await page.goto(`file://${join(FOLDER, 'dl-view.html')}`);
await page.addScriptTag({ content: code });
results.push(['watch, the card drawn anew in every frame', await share(page, true), 5, '%']);

// Script time of the re-renders with the sentinel's watch less the same without it, medians of paired runs.
async function churn(watched: boolean): Promise<number> {
  await page.setContent('<!doctype html><body><main></main></body>');
  await page.addScriptTag({ content: code });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  await page.evaluate((watch) => {
    const abort = new AbortController();
    if (watch) (globalThis as unknown as { sverka: Api }).sverka.watchSense(document, () => {}, abort.signal);
  }, watched);
  const before = await script();
  await page.evaluate(async () => {
    const main = document.querySelector('main') as HTMLElement;
    for (let i = 0; i < 60; i++) {
      main.innerHTML = Array.from(
        { length: 80 },
        (_, n) => `<div><label for="n${n}">Показатель ${n}</label><input id="n${n}" value="${i}"></div>`,
      ).join('');
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
  const spent = ((await script()) - before) * 1000;
  await cdp.detach();
  return spent;
}
const differences: number[] = [];
for (let i = 0; i < 9; i++) {
  const order = i % 2 === 0;
  const first = await churn(order);
  const second = await churn(!order);
  if (i > 0) differences.push(order ? first - second : second - first);
}
results.push(['sentinel, 60 re-renders of 80 inputs, script', median(differences), 5, 'ms']);
await browser.close();

for (const [name, value, limit, unit] of results)
  console.log(`${value <= limit ? '✓' : '✗'} ${name}: ${round(value)} ${unit} of ${limit} ${unit}`);
if (results.some(([, value, limit]) => value > limit)) process.exitCode = 1;
