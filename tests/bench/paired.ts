import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launch, RELEASE } from '../e2e/browser.ts';

/** A bare browser and one with our build, side by side: what ours costs is the difference. `BENCH_BUILD` names another folder, to compare two builds. */
export interface Pair {
  bare: BrowserContext;
  ours: BrowserContext;
}

/** A browser is measured as it stands, not as it is being set up, ms. */
const SETTLES = 2500;

export async function withPair(run: (pair: Pair) => Promise<void>, build = process.env.BENCH_BUILD ?? RELEASE): Promise<void> {
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'sverka-bench-')));
  const [first = '', second = ''] = profiles;
  const bare = (await launch({ profile: first })).context;
  const ours = (await launch({ profile: second, extension: build })).context;
  // Just installed, our worker takes 138 ms for each message in two browsers of three, for as long as they run; a moment later in none of thirteen.
  await new Promise((resolve) => setTimeout(resolve, SETTLES));
  await run({ bare, ours });
  for (const context of [bare, ours]) await context.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Measures both by turns, two warm rounds first. Out: [without, with ours] of each round. */
export async function inTurns<T>(
  { bare, ours }: Pair,
  rounds: number,
  measure: (context: BrowserContext) => Promise<T>,
): Promise<[T, T][]> {
  const measured: [T, T][] = [];
  for (let round = -2; round < rounds; round += 1) {
    const bareFirst = round % 2 === 0;
    const a = await measure(bareFirst ? bare : ours);
    const b = await measure(bareFirst ? ours : bare);
    if (round >= 0) measured.push(bareFirst ? [a, b] : [b, a]);
  }
  return measured;
}

export interface Counters {
  /** Script on the page's thread in every world, ms. */
  script: number;
  /** Everything on the page's thread, ms. */
  task: number;
  /** MB; after a garbage collection only if one was asked for. */
  heap: number;
}

/** What the browser has counted of a page since `openPage`. */
export async function countersOf(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') / 1e6 };
}

/** A page whose counters run, on a processor `slow` times slower. */
export async function openPage(context: BrowserContext, slow = 1): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, session };
}

/** The value below which a share of the numbers lies; 0.5 = the median. NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
export const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`);
