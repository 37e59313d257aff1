import type { PendingItem } from '@/utils/domain/pending';
import { workerOf } from '../browser';
import { expect, test } from '../extension';
import { FULL, HELD } from '../held';
import {
  alarmTimes,
  alterStored,
  badgeText,
  call,
  cardUrl,
  killWorker,
  notifications,
  openDesk,
  pendingOf,
  putAway,
  remindAlways,
  saving,
} from './worker-calls';

/** `npm run hold -- waiting` runs as many as are promised. */
const KILLS = FULL ? 50 : 12;

const urls = (items: readonly PendingItem[]) => items.map(({ url }) => url).sort();

test('kills of the worker while cards are saved: 0 lost, 0 doubled', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await call(desk, 'loadState');
  for (let n = 0; n < KILLS; n += 1) {
    const answer = call<PendingItem[]>(desk, 'addPending', saving(n));
    // the worker dies a little later each time: before, within and after its work
    if (n % 5) await new Promise((resolve) => setTimeout(resolve, n % 17));
    await killWorker(desk);
    await answer;
  }
  const items = await pendingOf(desk);
  expect(urls(items)).toEqual(Array.from({ length: KILLS }, (_, n) => cardUrl(n)).sort());
  expect(await alarmTimes(desk)).toEqual([Math.min(...items.map(({ checkAfter }) => checkAfter))]);
});

test('kills while a reminder is shown: it comes once, and never again after it was put away', HELD, async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await remindAlways(desk);
  for (let n = 0; n < 10; n += 1) {
    await call(desk, 'addPending', saving(n));
    await killWorker(desk);
    await alterStored(desk, { checkAfter: Date.now() - 1000, notifiedAt: null });
    const waking = call(desk, 'loadState');
    await new Promise((resolve) => setTimeout(resolve, 2 * n));
    await killWorker(desk);
    await waking;
    const [item] = await pendingOf(desk);
    expect(item?.notifiedAt, `reminder ${n} is marked`).not.toBeNull();
    expect(await notifications(desk), `reminder ${n} is shown`).toHaveLength(1);
    expect(await badgeText(desk)).toBe('1');
    await putAway(desk);
    await killWorker(desk);
    await call(desk, 'loadState');
    expect(await notifications(desk), `reminder ${n} came again`).toEqual([]);
    await call(desk, 'removePending', cardUrl(n));
  }
  expect(await badgeText(desk)).toBe('');
});

test('two windows saving at once: every card once, with the last time', async ({ extensionContext }) => {
  const [left, right] = [await openDesk(extensionContext), await openDesk(extensionContext)];
  const now = Date.now();
  const both = (card: number) => [call(left, 'addPending', saving(card, now - 3_600_000)), call(right, 'addPending', saving(card, now))];
  const own = Array.from({ length: 20 }, (_, i) => [call(left, 'addPending', saving(100 + i)), call(right, 'addPending', saving(200 + i))]);
  await Promise.all([...own.flat(), ...[1, 2, 3].flatMap(both)]);
  for (const card of [1, 2, 3]) await call(right, 'addPending', saving(card, now));
  const items = await pendingOf(left);
  expect(items).toHaveLength(43);
  expect(new Set(urls(items)).size).toBe(43);
  for (const card of [1, 2, 3]) expect(items.find(({ url }) => url === cardUrl(card))?.savedAt).toBe(now);
});

test('the clock set back and forth: nobody is lost, nobody is reminded twice', HELD, async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await remindAlways(desk);
  const worker = await workerOf(extensionContext);
  const setClock = (now: number) =>
    worker.evaluate((moment) => {
      Date.now = () => moment;
    }, now);
  const monday = Date.parse('2026-11-23T10:00:00+05:00');
  const day = 86_400_000;
  await setClock(monday);
  await call(desk, 'addPending', saving(1, monday));
  let shown = 0;
  for (const offset of [0, 2 * day, -5 * day, 3 * day, -400 * day, 10 * day, day, 0]) {
    await setClock(monday + offset);
    const items = await pendingOf(desk);
    expect(urls(items), `offset ${offset / day} days`).toEqual([cardUrl(1)]);
    shown += (await notifications(desk)).length;
    await putAway(desk);
  }
  expect(shown).toBe(1);
});
