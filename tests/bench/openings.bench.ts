import type { BrowserContext } from '@playwright/test';
import { RELEASE } from '../e2e/browser.ts';
import { standOrigin } from '../stand/serve.ts';
import { countersOf, openPage, withPair } from './paired.ts';

/**
 * 500 openings of a card and back, then 500 full re-renders of one, in Chromium: one element of ours at a time, none left, and no more heap than 0.8
 * MB beyond what the page alone takes. Ends with an error if that does not hold. Needs `npm run build` and `npm run build:stand`.
 */
const OPENINGS = 500;
/** Openings before the heap is weighed first: caches and compiled code have their size by then. */
const WARM = 100;
/** MB beyond the page's own. */
const BUDGET = 0.8;

interface Openings {
  /** Most elements of ours at a time, and those left at the end. */
  most: number;
  left: number;
  /** MB. */
  drift: number;
}

async function openings(context: BrowserContext, ours: boolean): Promise<Openings> {
  const { page, session } = await openPage(context);
  await page.goto(`${standOrigin}/plain/employees`);
  await page.waitForTimeout(1000);
  const run = (times: number) =>
    page.evaluate(
      async ({ times, ours }) => {
        const hosts = () => document.querySelectorAll('html > div[popover]').length;
        const frame = () => new Promise(requestAnimationFrame);
        const go = (path: string) => {
          history.replaceState(null, '', path);
          dispatchEvent(new Event('stand:navigated'));
        };
        let most = 0;
        for (let i = 0; i < times; i += 1) {
          go(`/plain/employees/${1 + (i % 3)}`);
          const until = performance.now() + 3000;
          while (ours && hosts() === 0 && performance.now() < until) await frame();
          // Long enough for the panel to be drawn.
          await new Promise((resolve) => setTimeout(resolve, 150));
          most = Math.max(most, hosts());
          go('/plain/employees');
          while (hosts() > 0 && performance.now() < until) await frame();
        }
        return { most, left: hosts() };
      },
      { times, ours },
    );
  const heap = async () => {
    await page.waitForTimeout(4000);
    await session.send('HeapProfiler.collectGarbage');
    return (await countersOf(session)).heap;
  };
  await run(WARM);
  const before = await heap();
  const counted = await run(OPENINGS);
  const drift = (await heap()) - before;
  await page.close();
  return { ...counted, drift };
}

/** The card's whole tree made anew, again and again, by the page. */
async function rerenders(context: BrowserContext): Promise<{ most: number; alive: boolean }> {
  const { page } = await openPage(context);
  await page.goto(`${standOrigin}/plain/employees/1`);
  await page.waitForTimeout(2000);
  const most = await page.evaluate(async (times) => {
    const hosts = () => document.querySelectorAll('html > div[popover]').length;
    let highest = hosts();
    for (let i = 0; i < times; i += 1) {
      const card = document.querySelector('section.card');
      card?.replaceWith(card.cloneNode(true));
      await new Promise(requestAnimationFrame);
      highest = Math.max(highest, hosts());
    }
    return highest;
  }, OPENINGS);
  await page.waitForTimeout(2000);
  const alive = await page.evaluate(() => document.querySelectorAll('html > div[popover]').length === 1);
  await page.close();
  return { most, alive };
}

await withPair(async ({ bare, ours }) => {
  const [without, withOurs] = [await openings(bare, false), await openings(ours, true)];
  const beyond = withOurs.drift - without.drift;
  console.log(
    `${OPENINGS} openings: at most ${withOurs.most} element of ours, ${withOurs.left} left, heap drift ${withOurs.drift.toFixed(2)} MB (the page alone ${without.drift.toFixed(2)} MB)`,
  );
  const { most, alive } = await rerenders(ours);
  console.log(`${OPENINGS} re-renders of a card: at most ${most} element of ours, ${alive ? 'which stands' : 'none stands'} at the end`);
  if (withOurs.most !== 1 || withOurs.left !== 0 || most !== 1 || !alive || beyond > BUDGET) process.exitCode = 1;
}, process.env.BENCH_BUILD ?? RELEASE);
