import type { BrowserContext } from '@playwright/test';
import { standOrigin } from '../stand/serve.ts';
import { type Counters, countersOf, inTurns, median, ms, openPage, withPair } from './paired.ts';

/**
 * What the release build costs the page's thread in Chromium while a page loads, against the same browser without it: paired, interleaved
 * runs, medians. Script and task time as the browser counts them (all worlds of the page's thread), at full speed and at a quarter of it.
 * The counters are asked for over the wire. In the milliseconds until they are read the frame of the view would be put up, which the mark has not waited
 * for: a load that counts until the mark stops there, its thread held without work until the question has come, and another load counts the rest. What
 * the bench itself needs to look for the mark is taken off.
 * Needs `npm run build` and `npm run build:stand`. Budgets: no card ≤ 1.5 ms of script and no long task; card ≤ 15 ms of script until the first
 * marks, which stand ≤ 150 ms after the card; until 1 500 ms ≤ 30 ms of script; the view's words ≤ 350 ms after the card.
 */
const ROUNDS = 7;
const SETTLED = 1500;

interface Cost {
  /** When the page has settled. */
  whole: Counters;
  /** Script until the first mark stands, ms; without ours, until a moment after the card stands. */
  marked: number;
  /** From the card standing on the page to the first mark, ms; NaN without ours. */
  after: number;
  /** From the card standing on the page to the first words of the view, ms; NaN without ours. */
  words: number;
  /** Tasks of 50 ms and more. */
  longTasks: number;
}

/** What `watchPage` leaves in the page, ms; `looking` = what it has taken of the script until the mark. */
interface Seen {
  after: number;
  longTasks: number;
  card: number;
  looking: number;
}

async function measure(context: BrowserContext, path: string, slow: number): Promise<Cost> {
  const { marks } = await load(context, path, slow, true);
  return { ...(await load(context, path, slow, false)).cost, marked: marks };
}

/** One load; with `stops` it ends at the first mark: only what was counted until then is of use. */
async function load(
  context: BrowserContext,
  path: string,
  slow: number,
  stops: boolean,
): Promise<{ marks: number; cost: Omit<Cost, 'marked'> }> {
  const { page, session } = await openPage(context, slow);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchMarked' });
  let marks: Promise<Counters> | undefined;
  session.on('Runtime.bindingCalled', () => {
    marks ??= countersOf(session);
  });
  await page.addInitScript(watchPage, { pause: 300 * slow, stops });
  await page.goto(`${standOrigin}${path}`);
  await page.waitForTimeout(SETTLED * Math.sqrt(slow));
  const whole = await countersOf(session);
  const { after, longTasks, card, looking } = await page.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen);
  const view = page.frames().find((frame) => frame.url().includes('view.html#panel'));
  const drawn = (await view?.evaluate(() => (globalThis as unknown as { benchDrawn?: number }).benchDrawn)) ?? Number.NaN;
  const atMarks = await marks;
  await page.close();
  return { marks: (atMarks?.script ?? Number.NaN) - looking, cost: { whole, after, words: drawn - card, longTasks } };
}

/**
 * In the page: notes when the card stands and when the mark beside the first name does. Our root is closed, so the mark is looked for where it
 * has to stand, right of the name's last letter, once our element is there. Without ours tells after `pause` ms. `stops`: then the thread waits a moment.
 */
function watchPage({ pause, stops }: { pause: number; stops: boolean }): void {
  if (location.protocol === 'chrome-extension:') {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root')?.textContent) return;
      observer.disconnect();
      Object.assign(globalThis, { benchDrawn: performance.timeOrigin + performance.now() });
    }).observe(document, { childList: true, subtree: true, characterData: true });
    return;
  }
  const seen: Seen = { after: Number.NaN, longTasks: 0, card: Number.NaN, looking: 0 };
  const tell = () => {
    (globalThis as unknown as { benchMarked(text: string): void }).benchMarked('');
    if (!stops) return;
    const request = new XMLHttpRequest();
    request.open('GET', '/', false);
    request.send();
  };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  let card = 0;
  let looking = false;
  const look = () => {
    let began = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.textContent === 'Алекс\u0061ндр') break;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { right, top, bottom } = range.getBoundingClientRect();
    const poll = () => {
      // Layout is counted by itself.
      seen.looking += performance.now() - began;
      void document.documentElement.offsetHeight;
      began = performance.now();
      const isThere = document.elementFromPoint(right + 13, (top + bottom) / 2)?.matches('html > div[popover]');
      seen.looking += performance.now() - began;
      if (!isThere)
        requestAnimationFrame(() => {
          began = performance.now();
          poll();
        });
      else {
        seen.after = performance.now() - card;
        tell();
      }
    };
    poll();
  };
  new MutationObserver((_, observer) => {
    if (!card && document.querySelector('section.card button')) {
      card = performance.now();
      seen.card = performance.timeOrigin + card;
      setTimeout(() => looking || tell(), pause);
    }
    if (!document.querySelector('html > div[popover]')) return;
    observer.disconnect();
    looking = true;
    look();
  }).observe(document, { childList: true, subtree: true });
}

await withPair(async (pair) => {
  for (const slow of process.env.BENCH_SLOW ? [Number(process.env.BENCH_SLOW)] : [1, 4]) {
    for (const [name, path] of [
      ['no card', '/plain/empty'],
      ['card', '/plain/employees/1'],
    ] as const) {
      const rounds = await inTurns(pair, ROUNDS, (context) => measure(context, path, slow));
      const added = (of: (cost: Cost) => number) => ms(median(rounds.map(([without, withOurs]) => of(withOurs) - of(without))));
      console.log(
        name === 'card'
          ? `card at ${slow}×: script until the first mark +${added(({ marked }) => marked)}, which stands ${ms(median(rounds.map(([, { after }]) => after)))} after the card, the view's words ${ms(median(rounds.map(([, { words }]) => words)))}; until ${SETTLED} ms script +${added(({ whole }) => whole.script)}, task +${added(({ whole }) => whole.task)}`
          : `no card at ${slow}×: script +${added(({ whole }) => whole.script)}, task +${added(({ whole }) => whole.task)}`,
        `(long tasks +${median(rounds.map(([without, withOurs]) => withOurs.longTasks - without.longTasks))})`,
      );
    }
  }
});
