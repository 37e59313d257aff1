import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PendingItem } from '@/utils/domain/pending';
import { launch, RELEASE } from '../browser';
import { expect, test } from '../extension';
import { openReloader } from '../extensions-page';
import { FULL } from '../held';
import { alarmTimes, alterStored, call, cardUrl, notifications, openDesk, pendingOf, remindAlways, saving } from './worker-calls';

/** `npm run hold -- waiting` runs as many as are promised. */
const [RESTARTS, RELOADS] = FULL ? [20, 10] : [2, 1];

/** After which start the cards that were saved come due. */
const DUE = Math.min(3, RESTARTS - 1);

/** People saved at each start: so many come due together that they are told of in one notification. */
const EACH = 2;

const urls = (items: readonly PendingItem[]) => items.map(({ url }) => url).sort();
const isDue = ({ checkAfter, notifiedAt }: PendingItem) => checkAfter <= Date.now() && notifiedAt === null;

test('browser restarts on one profile: nobody is lost, reminded once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-restarts-'));
  let reminded = 0;
  for (let n = 0; n <= RESTARTS; n += 1) {
    const { context } = await launch({ extension: RELEASE, profile });
    const desk = await openDesk(context);
    if (n === 0) await remindAlways(desk);
    const items = await pendingOf(desk);
    expect(urls(items)).toEqual(Array.from({ length: EACH * n }, (_, card) => cardUrl(card)).sort());
    const waiting = items.filter(({ checkAfter }) => checkAfter > Date.now());
    expect(await alarmTimes(desk)).toEqual(waiting.length > 0 ? [Math.min(...waiting.map(({ checkAfter }) => checkAfter))] : []);
    // A reminder is shown first and marked after.
    await expect.poll(async () => (await pendingOf(desk)).filter(isDue).length).toBe(0);
    reminded += (await notifications(desk)).length;
    for (let card = EACH * n; card < EACH * (n + 1); card += 1) await call(desk, 'addPending', saving(card));
    // the cards' time comes while the browser is closed, not before: a worker that is still at work would remind at once
    const comes = Date.now() + 1500;
    if (n === DUE) await alterStored(desk, { checkAfter: comes });
    await context.close();
    if (n === DUE) await new Promise((resolve) => setTimeout(resolve, comes - Date.now() + 100));
  }
  // several cards had come due at once: one notification for all, at one of the restarts
  expect(reminded).toBe(1);
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('reloads of the extension: the list and the alarm stand', async ({ extensionContext }) => {
  const reload = await openReloader(extensionContext);
  for (let n = 0; n < RELOADS; n += 1) {
    const before = await openDesk(extensionContext);
    const items = await call<PendingItem[]>(before, 'addPending', saving(n));
    expect(urls(items)).toEqual(Array.from({ length: n + 1 }, (_, card) => cardUrl(card)).sort());
    await before.page.close();
    await reload();
    const after = await openDesk(extensionContext);
    expect(await pendingOf(after)).toEqual(items);
    expect(await alarmTimes(after)).toEqual([items[0]?.checkAfter]);
    await after.page.close();
  }
});
