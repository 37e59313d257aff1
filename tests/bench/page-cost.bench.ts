import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launch, RELEASE, standOrigin } from '../e2e/extension.ts';

/**
 * What the release build costs the page's thread in Chromium, against the same browser without it: paired, interleaved runs, medians.
 * Script and task time as the browser counts them (all worlds of the page's thread), at full speed and at a quarter of it.
 * Needs `npm run build` and `npm run build:stand`. Budgets: no card ≤ 1.5 ms of script at load, card ≤ 15 ms, first mark ≤ 150 ms.
 */
const ROUNDS = 7;
const PAGES = [
  ['no card', '/plain/empty'],
  ['card', '/plain/employees/1'],
] as const;

interface Cost {
  script: number;
  task: number;
  /** From the card standing on the page to the first mark of ours, ms; NaN without the extension. */
  mark: number;
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`);

async function measure(context: BrowserContext, path: string, slow: number): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.addInitScript(watchHost);
  await page.goto(`${standOrigin}${path}`);
  await page.waitForTimeout(1500 * Math.sqrt(slow));
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const mark = await markTime(page);
  await page.close();
  return { script: of('ScriptDuration'), task: of('TaskDuration'), mark };
}

/** Notes when the card's buttons stand and when our element comes: the marks are drawn with it. */
function watchHost(): void {
  const times = { card: 0, host: 0 };
  Object.assign(globalThis, { benchTimes: times });
  new MutationObserver((_, observer) => {
    if (!times.card && document.querySelector('button')) times.card = performance.now();
    if (document.querySelector('epos-sverka')) {
      times.host = performance.now();
      observer.disconnect();
    }
  }).observe(document, { childList: true, subtree: true });
}

const markTime = (page: Page) =>
  page.evaluate(() => {
    const { benchTimes } = globalThis as unknown as { benchTimes: { card: number; host: number } };
    return benchTimes.host ? benchTimes.host - benchTimes.card : Number.NaN;
  });

async function open(extension?: string): Promise<{ context: BrowserContext; profile: string }> {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
  const { context } = await launch({ profile, ...(extension ? { extension } : {}) });
  return { context, profile };
}

const bare = await open();
const ours = await open(RELEASE);
for (const slow of [1, 4]) {
  for (const [name, path] of PAGES) {
    const script: number[] = [];
    const task: number[] = [];
    const marks: number[] = [];
    for (let round = -2; round < ROUNDS; round += 1) {
      const first = round % 2 === 0;
      const a = await measure(first ? bare.context : ours.context, path, slow);
      const b = await measure(first ? ours.context : bare.context, path, slow);
      const [without, withOurs] = first ? [a, b] : [b, a];
      if (round < 0) continue;
      script.push(withOurs.script - without.script);
      task.push(withOurs.task - without.task);
      marks.push(withOurs.mark);
    }
    console.log(`${name} at ${slow}×: script +${ms(median(script))}, task +${ms(median(task))}, first mark after ${ms(median(marks))}`);
  }
}
for (const { context, profile } of [bare, ours]) {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
