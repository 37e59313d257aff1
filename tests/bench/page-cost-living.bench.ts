import type { BrowserContext } from '@playwright/test';
import { RELEASE } from '../e2e/browser.ts';
import { standOrigin } from '../stand/serve.ts';
import { countersOf, inTurns, median, ms, openPage, quantile, withPair } from './paired.ts';

/**
 * What the extension costs a page that lives, in Chromium: 60 full re-renders of a form that is no card (budget ≤ 3 ms of script), and typing in a
 * card (a key press to the updated mark: p95 ≤ 16 ms). The first against a bare browser, paired; the other looks for our marks from outside, as the
 * page's points show them.
 * Needs `npm run build` and `npm run build:stand`.
 */
const ROUNDS = 7;
const KEYS = 200;

async function churn(context: BrowserContext): Promise<number> {
  const { page, session } = await openPage(context);
  await page.goto(`${standOrigin}/plain/empty`);
  await page.waitForTimeout(1000);
  const before = await countersOf(session);
  await page.evaluate(async () => {
    const form = document.body.appendChild(document.createElement('form'));
    for (let round = 0; round < 60; round += 1) {
      form.innerHTML = Array.from({ length: 80 }, (_, i) => `<label for="f${i}">Поле ${i}</label><input id="f${i}" value="${round}">`).join(
        '',
      );
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForTimeout(1000);
  const after = await countersOf(session);
  await page.close();
  return after.script - before.script;
}

/** Milliseconds from each key press to the mark that it changes: a Latin letter puts one up beside «Отчество», the next key takes it off. */
async function typing(context: BrowserContext): Promise<number[]> {
  const { page } = await openPage(context);
  await page.goto(`${standOrigin}/plain/employees/1`);
  await page.getByRole('button', { name: 'Редактировать' }).click();
  const field = page.locator('#middleName');
  await page.waitForTimeout(2000);
  // Where the mark will stand: our root is closed, so it is looked for by the points of the page around the field.
  await field.focus();
  await page.keyboard.press('q');
  await page.waitForTimeout(1000);
  const found = await field.evaluate((input) => {
    const box = input.getBoundingClientRect();
    const top = Math.floor(box.top) - 24;
    for (let y = top; y < box.bottom + 8; y += 4)
      for (let x = Math.floor(box.left); x < box.right + 48; x += 4)
        if (document.elementFromPoint(x, y)?.matches('html > div[popover]')) return { x: x + 4, y: y + 4 };
    return null;
  });
  if (!found) throw new Error('no mark at «Отчество»');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(1000);
  await page.evaluate(({ x, y }) => {
    const times: number[] = [];
    const shown = () => document.elementFromPoint(x, y)?.matches('html > div[popover]') ?? false;
    const { port1, port2 } = new MessageChannel();
    let pressed = 0;
    let before = false;
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
        before = shown();
        port2.postMessage(null);
      },
      true,
    );
    port1.onmessage = () => {
      const now = performance.now();
      if (shown() !== before) times.push(now - pressed);
      else if (now - pressed < 50) port2.postMessage(null);
    };
    Object.assign(globalThis, { benchTimes: times });
  }, found);
  await page.locator('#middleName').focus();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? 'q' : 'Backspace');
    await page.waitForTimeout(60 + ((key * 7) % 40));
  }
  const times = await page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes);
  await page.close();
  return times;
}

await withPair(async (pair) => {
  const rounds = await inTurns(pair, ROUNDS, churn);
  console.log(`60 re-renders of a form that is no card: script +${ms(median(rounds.map(([without, withOurs]) => withOurs - without)))}`);
});
await withPair(async ({ ours }) => {
  const times = await typing(ours);
  console.log(`key press to updated mark, ${times.length} of ${KEYS} keys: median ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`);
}, RELEASE);
