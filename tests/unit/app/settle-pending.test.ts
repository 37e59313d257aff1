import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closePending, recordSave, reopenPending, waitForServer } from '@/utils/app/pending/record-save';
import { itemOfReminder, reminderId } from '@/utils/app/pending/reminders';
import { nameReminders, settlePending } from '@/utils/app/pending/settle-pending';
import { dueItems } from '@/utils/domain/pending';
import { DAY, HOUR } from '@/utils/domain/perm-time';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { Killed, newWorld, type World, workerIn } from './fake-worker';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const FRIDAY = perm('2026-11-20T15:00');
const MONDAY_14 = perm('2026-11-23T14:00');
const card = (n: number, savedAt = FRIDAY) => ({
  id: `https://k.permkrai.ru/card/${n}`,
  url: `https://k.permkrai.ru/card/${n}`,
  label: `Иванова ${n}.`,
  savedAt,
});

async function save(world: World, n: number, savedAt = world.now): Promise<void> {
  await recordSave(card(n, savedAt), workerIn(world));
  await settlePending(workerIn(world));
}

async function at(world: World, now: number): Promise<void> {
  world.now = now;
  await settlePending(workerIn(world));
}

describe('a saving', () => {
  it('joins the list with its check time and sets the alarm', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    expect(world.stored).toMatchObject([
      { label: 'Иванова 1.', savedAt: FRIDAY, checkAfter: MONDAY_14, approximate: false, notifiedAt: null },
    ]);
    expect(world.alarm).toBe(MONDAY_14);
    expect(world.checkable).toBe(0);
  });

  it('of one card several times gives one entry with the last time', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await save(world, 2);
    world.now = FRIDAY + HOUR;
    await save(world, 1);
    expect(world.stored.map(({ url, savedAt }) => [url.slice(-1), savedAt])).toEqual([
      ['2', FRIDAY],
      ['1', FRIDAY + HOUR],
    ]);
  });

  it('keeps no name when labels are off', async () => {
    const world = newWorld(FRIDAY, { showLabels: false });
    await save(world, 1);
    expect(world.stored[0]?.label).toBe('');
  });

  it('after a reminder waits and reminds again, and takes the old notification away', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await at(world, MONDAY_14);
    expect(world.onScreen.size).toBe(1);
    await save(world, 1, MONDAY_14 + HOUR);
    expect(world.onScreen.size).toBe(0);
    expect(world.checkable).toBe(0);
    await at(world, MONDAY_14 + DAY);
    expect(world.appeared).toHaveLength(2);
    expect(new Set(world.appeared).size).toBe(2);
  });

  it('is named in no notification while «Режим показа» is on, and in those that stand there already as soon as it is switched', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    world.hidesNames = true;
    await at(world, MONDAY_14);
    const message = () => [...world.onScreen.values()].join();
    expect(message()).toContain('Имя скрыто');
    expect(message()).not.toContain('Иванова');
    for (const [hides, named] of [
      [false, true],
      [true, false],
    ] as const) {
      world.hidesNames = hides;
      await nameReminders(workerIn(world));
      expect(message().includes('Иванова')).toBe(named);
    }
    expect(world.onScreen.size).toBe(1);
  });

  it('entered by hand for a time that is past is there to be checked, without a reminder', async () => {
    const world = newWorld(MONDAY_14 + HOUR);
    await save(world, 1, FRIDAY);
    expect(world.checkable).toBe(1);
    expect(world.appeared).toEqual([]);
  });
});

describe('reminders', () => {
  it('come once at the check time; the badge counts until the entry is closed', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await at(world, MONDAY_14 - 1);
    expect(world.appeared).toEqual([]);
    await at(world, MONDAY_14);
    await at(world, MONDAY_14 + 1);
    await at(world, MONDAY_14 + 3 * HOUR);
    expect(world.appeared).toHaveLength(1);
    expect(world.checkable).toBe(1);
    const item = itemOfReminder(world.appeared[0] ?? '', world.stored);
    await closePending(item?.id ?? '', workerIn(world));
    await settlePending(workerIn(world));
    expect(world).toMatchObject({ checkable: 0, stored: [], alarm: null });
    expect(world.onScreen.size).toBe(0);
  });

  it('come once at wake-up when the computer slept', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await at(world, perm('2026-11-24T09:12'));
    await at(world, perm('2026-11-24T09:13'));
    expect(world.appeared).toHaveLength(1);
  });

  it.each([
    // slept until Saturday: Monday after the quiet hours
    ['2026-11-28T11:00', '2026-11-30T08:00'],
    // slept until the evening
    ['2026-11-23T21:00', '2026-11-24T08:00'],
    ['2026-11-24T03:00', '2026-11-24T08:00'],
    // Friday evening: over the weekend
    ['2026-11-27T20:00', '2026-11-30T08:00'],
    // a holiday in the middle of the week: 04.11.2027 and 05.11.2027 are days off
    ['2027-11-03T22:00', '2027-11-08T08:00'],
  ])('that fall due at %s wait until %s', async (wake, allowed) => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await at(world, perm(wake));
    expect(world.appeared).toEqual([]);
    expect(world.checkable).toBe(1);
    expect(world.alarm).toBe(perm(allowed));
    await at(world, perm(allowed));
    expect(world.appeared).toHaveLength(1);
  });

  it('can be switched off: the badge counts, nothing appears, nor when they are switched on again', async () => {
    const world = newWorld(FRIDAY, { remind: { ...DEFAULT_SETTINGS.remind, enabled: false } });
    await save(world, 1);
    await at(world, MONDAY_14);
    expect(world).toMatchObject({ appeared: [], checkable: 1 });
    world.settings = DEFAULT_SETTINGS;
    await at(world, MONDAY_14 + HOUR);
    expect(world.appeared).toEqual([]);
  });

  it('of many people come as one', async () => {
    const world = newWorld(FRIDAY);
    for (let n = 0; n < 12; n += 1) await save(world, n);
    await at(world, MONDAY_14);
    await at(world, MONDAY_14 + HOUR);
    expect(world.appeared).toHaveLength(1);
    expect([...world.onScreen.values()][0]).toContain('12\u00a0человек');
    expect(world.checkable).toBe(12);
  });

  it('hold no address in their id', () => {
    expect(reminderId({ id: card(1).id, checkAfter: MONDAY_14 })).toMatch(/^person-[0-9a-f]{16}$/);
  });
});

describe('entries', () => {
  it('go 14 days after their time', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    await at(world, MONDAY_14);
    await at(world, MONDAY_14 + 14 * DAY);
    expect(world.stored).toHaveLength(1);
    await at(world, MONDAY_14 + 14 * DAY + 1);
    expect(world.stored).toEqual([]);
  });

  it('of a computer that slept a month remind once, then go', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    const wake = perm('2026-12-28T10:00');
    await at(world, wake);
    await at(world, wake + HOUR);
    expect(world).toMatchObject({ checkable: 1 });
    expect(world.appeared).toHaveLength(1);
    await at(world, wake + 2 * DAY);
    expect(world.stored).toEqual([]);
  });

  it('come back by undo, but not over a newer saving', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    const [item] = structuredClone(world.stored);
    if (!item) throw new Error('nothing stored');
    await closePending(item.id, workerIn(world));
    await reopenPending(item, workerIn(world));
    expect(world.stored).toEqual([item]);
    world.now = FRIDAY + DAY * 4;
    await save(world, 1);
    await reopenPending(item, workerIn(world));
    expect(world.stored).toMatchObject([{ savedAt: FRIDAY + DAY * 4 }]);
  });
});

describe('never lost, never doubled', () => {
  /** Runs a job in workers that are killed at every step in turn; the browser starts a new one, the caller asks once more. */
  async function withKills(world: World, job: (ports: ReturnType<typeof workerIn>) => Promise<unknown>): Promise<number> {
    for (let killAt = 0; ; killAt += 1) {
      const worker = workerIn(world, killAt);
      try {
        await job(worker);
        return killAt;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
  }

  it('when the worker is killed at every step of saving and of reminding', async () => {
    const world = newWorld(FRIDAY);
    const kills = await withKills(world, async (ports) => {
      await recordSave(card(1), ports);
      await settlePending(ports);
    });
    expect(kills).toBeGreaterThan(15);
    expect(world.stored).toHaveLength(1);
    expect(world.alarm).toBe(MONDAY_14);
    world.now = MONDAY_14;
    expect(await withKills(world, (ports) => settlePending(ports))).toBeGreaterThan(8);
    expect(world.appeared).toHaveLength(1);
    expect(world.stored).toMatchObject([{ notifiedAt: MONDAY_14 }]);
  });

  it('the alarm is there whenever the entry is', async () => {
    for (let killAt = 0; killAt < 12; killAt += 1) {
      const world = newWorld(FRIDAY);
      await recordSave(card(1), workerIn(world, killAt)).catch(() => undefined);
      if (world.stored.length > 0) expect(world.alarm).toBe(MONDAY_14);
    }
  });

  it('whatever happens in whatever order: kills, sleeps, clocks set back and forth, restarts', async () => {
    const event = fc.oneof(
      fc.record({ do: fc.constant('save' as const), n: fc.integer({ min: 0, max: 4 }), killAt: fc.integer({ min: 0, max: 30 }) }),
      fc.record({ do: fc.constant('clock' as const), by: fc.integer({ min: -3 * DAY, max: 3 * DAY }) }),
      fc.record({ do: fc.constant('wake' as const), killAt: fc.integer({ min: 0, max: 30 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const world = newWorld(FRIDAY);
        const accepted = new Set<string>();
        for (const step of events) {
          if (step.do === 'clock') world.now += step.by;
          else {
            const ports = workerIn(world, step.killAt);
            try {
              if (step.do === 'save') await recordSave(card(step.n, world.now), ports);
              if (step.do === 'save') accepted.add(card(step.n).id);
              await settlePending(ports);
            } catch (error) {
              if (!(error instanceof Killed)) throw error;
            }
          }
        }
        // lost: a card whose saving was answered is not on the list any more (nobody has closed it, and 40 steps may pass 14 days)
        const listed = new Set(world.stored.map(({ id }) => id));
        const old = events.filter((step) => step.do === 'clock').reduce((sum, { by }) => sum + Math.abs(by), 0) > 13 * DAY;
        if (!old) for (const id of accepted) expect(listed).toContain(id);
        // doubled: two entries of one card, or one reminder shown twice
        expect(listed.size).toBe(world.stored.length);
        expect(new Set(world.appeared).size).toBe(world.appeared.length);
        // a working hour of a later year: nobody is forgotten
        const forgotten = world.stored.filter(({ notifiedAt }) => notifiedAt === null).map(reminderId);
        const shown = world.appeared.length;
        world.now = laterWorkingHour(world);
        await settlePending(workerIn(world));
        expect(dueItems(world.stored, world.now)).toEqual([]);
        const unseen = forgotten.filter((id) => !world.appeared.slice(0, shown).includes(id));
        expect(world.appeared.length - shown).toBe(forgotten.length > 3 ? 1 : unseen.length);
        expect(new Set(world.appeared).size).toBe(world.appeared.length);
      }),
      { numRuns: 300 },
    );
  });
});

function laterWorkingHour(world: World): number {
  const last = Math.max(world.now, ...world.stored.map(({ checkAfter }) => checkAfter));
  let moment = perm(`${new Date(last).getUTCFullYear() + 1}-06-23T15:00`);
  while (new Date(moment).getUTCDay() % 6 === 0) moment += DAY;
  return moment;
}

describe('a server to be tried again', () => {
  const SATURDAY_EVENING = perm('2026-11-21T20:30');
  const wait = { url: 'https://epos.permkrai.ru/', since: SATURDAY_EVENING, until: SATURDAY_EVENING + HOUR };

  it('is reminded of at its hour, in quiet hours and on a day off, while the people wait for a working day', async () => {
    const world = newWorld(FRIDAY);
    await save(world, 1);
    world.now = SATURDAY_EVENING;
    await waitForServer(wait, workerIn(world));
    expect(world.alarm).toBe(wait.until);
    await at(world, wait.until - 1);
    expect(world.appeared).toEqual([]);
    await at(world, wait.until);
    await at(world, wait.until + 1);
    expect(world.appeared).toHaveLength(1);
    expect(world.alarm).toBe(MONDAY_14);
  });

  it('is reminded of anew after «Пока нет», the old notification gone', async () => {
    const world = newWorld(SATURDAY_EVENING);
    await waitForServer(wait, workerIn(world));
    await at(world, wait.until);
    expect(world.onScreen.size).toBe(1);
    await waitForServer({ ...wait, since: wait.until, until: wait.until + HOUR }, workerIn(world));
    expect(world.onScreen.size).toBe(0);
    await at(world, wait.until + HOUR);
    expect(new Set(world.appeared).size).toBe(2);
  });

  it('does not ring where reminders are off', async () => {
    const world = newWorld(SATURDAY_EVENING, { remind: { ...DEFAULT_SETTINGS.remind, enabled: false } });
    await waitForServer(wait, workerIn(world));
    await at(world, wait.until);
    expect(world.appeared).toEqual([]);
  });
});
