import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { permClock, permDay, permIso } from '@/utils/domain/perm-time';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar } from '@/utils/domain/work-calendar';

const ZONE = 'Asia/Yekaterinburg';

/**
 * The second oracle, written without looking at the first: weeks off as people read them in a production calendar
 * («с 30 декабря по 8 января»), time zones by Temporal's own data.
 */
const BREAKS = [
  ['2024-01-01', '2024-01-08'],
  ['2024-02-23', '2024-02-25'],
  ['2024-03-08', '2024-03-10'],
  ['2024-04-28', '2024-05-01'],
  ['2024-05-09', '2024-05-12'],
  ['2024-06-12', '2024-06-12'],
  ['2024-11-03', '2024-11-04'],
  ['2024-12-29', '2025-01-08'],
  ['2025-05-01', '2025-05-04'],
  ['2025-05-08', '2025-05-11'],
  ['2025-06-12', '2025-06-15'],
  ['2025-11-02', '2025-11-04'],
  ['2025-12-31', '2026-01-11'],
  ['2026-02-21', '2026-02-23'],
  ['2026-03-07', '2026-03-09'],
  ['2026-05-01', '2026-05-03'],
  ['2026-05-09', '2026-05-11'],
  ['2026-06-12', '2026-06-14'],
  ['2026-11-04', '2026-11-04'],
  ['2026-12-31', '2027-01-10'],
  ['2027-02-21', '2027-02-23'],
  ['2027-03-06', '2027-03-08'],
  ['2027-05-01', '2027-05-03'],
  ['2027-05-08', '2027-05-10'],
  ['2027-06-12', '2027-06-14'],
  ['2027-11-04', '2027-11-07'],
  ['2027-12-31', '2027-12-31'],
].map(([from, to]) => [Temporal.PlainDate.from(from as string), Temporal.PlainDate.from(to as string)] as const);

// 2025 has 23.02 and 08.03 on a weekend and moves them to May, so they are no break of their own in the table above.

function oracle(savedAt: number): { at: number; date: string } {
  const instant = Temporal.Instant.fromEpochMilliseconds(savedAt);
  let day = instant.toZonedDateTimeISO(ZONE).toPlainDate().add({ days: 1 });
  const isOff = () =>
    day.dayOfWeek >= 6 ||
    BREAKS.some(([from, to]) => Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0);
  while (isOff()) day = day.add({ days: 1 });
  return { at: day.toZonedDateTime({ timeZone: ZONE, plainTime: '14:00' }).epochMilliseconds, date: day.toString() };
}

/** The moments of a day that could matter: both sides of midnight, of 9:00, of 14:00, and of midnight in Moscow and Greenwich. */
const MINUTES = ['00:00', '00:01', '01:59', '02:00', '04:59', '05:00', '08:59', '09:00', '13:59', '14:00', '14:01', '23:59'];

function* everyMinuteClass(): Generator<number> {
  for (let day = Temporal.PlainDate.from('2024-01-01'); day.toString() <= '2027-12-29'; day = day.add({ days: 1 })) {
    for (const time of MINUTES) yield day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds;
  }
}

describe('effectiveAt against a second oracle', () => {
  it('agrees in every minute class of every day of 2024–2027', () => {
    let cases = 0;
    const differing: string[] = [];
    for (const savedAt of everyMinuteClass()) {
      cases += 1;
      const ours = effectiveAt(savedAt, builtInCalendar);
      const theirs = oracle(savedAt);
      if (ours.at !== theirs.at || ours.date !== theirs.date || ours.approximate)
        differing.push(`${permIso(savedAt)}: ${ours.date} / ${theirs.date}`);
    }
    expect(differing).toEqual([]);
    expect(cases).toBeGreaterThan(17_000);
  });

  it('agrees at any millisecond', () => {
    const from = Date.parse('2024-01-01T00:00:00+05:00');
    const to = Date.parse('2027-12-30T00:00:00+05:00') - 1;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (savedAt) => {
        const { at, date } = effectiveAt(savedAt, builtInCalendar);
        expect({ at, date }).toEqual(oracle(savedAt));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its laws in any year: later, within two weeks of days off, at 14:00 of a weekday, never earlier for a later saving', () => {
    const moment = fc.integer({ min: Date.parse('1990-01-01T00:00:00Z'), max: Date.parse('2100-01-01T00:00:00Z') });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40 * 86_400_000 }), (savedAt, later) => {
        const first = effectiveAt(savedAt, builtInCalendar);
        const second = effectiveAt(savedAt + later, builtInCalendar);
        expect(first.at).toBeGreaterThan(savedAt);
        expect(first.at - savedAt).toBeLessThan(14 * 86_400_000);
        expect(permClock(first.at)).toBe('14:00');
        expect(permDay(first.at)).toBe(first.date);
        expect([1, 2, 3, 4, 5]).toContain(Temporal.PlainDate.from(first.date).dayOfWeek);
        expect(second.at).toBeGreaterThanOrEqual(first.at);
        if (Number(permDay(savedAt).slice(0, 4)) >= 2028) expect(first.approximate).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the zone of the computer', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const SAMPLES = [...everyMinuteClass()].filter((_, i) => i % 97 === 0);
  const expected = SAMPLES.map((savedAt) => `${permIso(savedAt)} ${oracle(savedAt).date}`);

  it.each([
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/St_Johns', 210],
    ['Asia/Kathmandu', -345],
    ['Europe/Kaliningrad', -120],
  ])('%s changes nothing', (name, offset) => {
    process.env.TZ = name;
    expect(new Date(Date.UTC(2026, 11, 1)).getTimezoneOffset()).toBe(offset);
    expect(SAMPLES.map((savedAt) => `${permIso(savedAt)} ${effectiveAt(savedAt, builtInCalendar).date}`)).toEqual(expected);
  });
});

describe('permIso and permDay', () => {
  it('agree with Temporal', () => {
    fc.assert(
      // Perm has been at UTC+5 for good since 26.10.2014
      fc.property(fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2090, 0) }), (ms) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
        expect(permIso(ms)).toBe(there.toString({ timeZoneName: 'never', smallestUnit: 'second' }));
        expect(permDay(ms)).toBe(there.toPlainDate().toString());
      }),
      { numRuns: 500 },
    );
  });

  it('hold before 1970 and refuse what is no moment', () => {
    expect(permIso(-1)).toBe('1970-01-01T04:59:59+05:00');
    expect(permDay(Date.UTC(1969, 11, 31, 18, 59))).toBe('1969-12-31');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 1e17]) {
      expect(() => permDay(bad)).toThrow(RangeError);
      expect(() => permIso(bad)).toThrow(RangeError);
    }
  });
});
