import { describe, expect, it } from 'vitest';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';

const saved = (perm: string) => Date.parse(`${perm}+05:00`);

describe('effectiveAt', () => {
  // docs/domain.md 5
  it.each([
    ['2026-11-21T12:00', '2026-11-23'],
    ['2026-11-03T12:00', '2026-11-05'],
    ['2026-12-30T12:00', '2027-01-11'],
    ['2027-02-19T12:00', '2027-02-24'],
    ['2027-11-03T12:00', '2027-11-08'],
    ['2027-04-30T12:00', '2027-05-04'],
    ['2026-11-22T23:59:59.999', '2026-11-23'],
    ['2026-11-23T00:01', '2026-11-24'],
    // working Saturdays are no update days, and saving on one counts as any Saturday
    ['2024-04-26T10:00', '2024-05-02'],
    ['2024-11-01T10:00', '2024-11-05'],
    ['2024-12-27T10:00', '2025-01-09'],
    ['2025-10-31T10:00', '2025-11-05'],
    ['2027-02-20T10:00', '2027-02-24'],
  ])('%s → %s', (perm, date) => {
    expect(effectiveAt(saved(perm), builtInCalendar)).toEqual({ at: Date.parse(`${date}T14:00:00+05:00`), date, approximate: false });
  });

  it.each([
    ['2027-12-29T10:00', '2027-12-30', false],
    ['2027-12-30T10:00', '2028-01-10', true],
    ['2028-02-22T10:00', '2028-02-24', true],
    // 12.06.2028 is a Monday; 04.11.2028 a Saturday, moved to Monday 06.11
    ['2028-06-09T10:00', '2028-06-13', true],
    ['2028-11-03T10:00', '2028-11-07', true],
    // 23.02.2030 a Saturday → Monday 25.02; 12.06.2033 a Sunday → Monday 13.06
    ['2030-02-22T10:00', '2030-02-26', true],
    ['2033-06-10T10:00', '2033-06-14', true],
    // January holidays on a weekend do not move by the code itself: 06.01.2029 is a Saturday, 09.01 a working Tuesday
    ['2028-12-29T10:00', '2029-01-09', true],
    // before the built-in years
    ['2023-06-09T10:00', '2023-06-13', true],
    // the chain of a known January reached over a Sunday of an unknown December: nothing was supposed
    ['2023-12-30T10:00', '2024-01-09', false],
  ])('%s → %s, approximate %s', (perm, date, approximate) => {
    expect(effectiveAt(saved(perm), builtInCalendar)).toMatchObject({ date, approximate });
  });

  it('takes days added and removed by hand', () => {
    const calendar = calendarWith(builtInCalendar, {
      added: [
        { date: '2026-11-23', note: 'указ губернатора' },
        { date: 'no day', note: '' },
      ],
      removed: [{ date: '2026-11-04', note: '' }],
    });
    expect(effectiveAt(saved('2026-11-20T10:00'), calendar).date).toBe('2026-11-24');
    expect(effectiveAt(saved('2026-11-03T10:00'), calendar).date).toBe('2026-11-04');
    expect(builtInCalendar.holidays.has('2026-11-23')).toBe(false);
  });

  it('lets a declared working day beat article 112, and a declared year be exact', () => {
    const calendar = calendarWith(builtInCalendar, { added: [], removed: [{ date: '2028-06-12', note: '' }], years: [2028] });
    expect(effectiveAt(saved('2028-06-09T10:00'), calendar)).toMatchObject({ date: '2028-06-12', approximate: false });
  });

  it('never loops on a calendar of days off only', () => {
    const endless = Array.from({ length: 800 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      note: '',
    }));
    expect(effectiveAt(saved('2026-11-20T10:00'), calendarWith(builtInCalendar, { added: endless, removed: [] }))).toMatchObject({
      date: '2026-11-23',
      approximate: true,
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 8.64e15, -8.64e15])('refuses %s', (moment) => {
    expect(() => effectiveAt(moment, builtInCalendar)).toThrow(RangeError);
  });
});
