import { describe, expect, it } from 'vitest';
import {
  calendarFile,
  calendarRunsOut,
  dayConflicts,
  mergeCalendars,
  previewCalendar,
  readCalendarFile,
  viewDay,
  withDay,
  withoutDay,
} from '@/utils/domain/calendar-changes';
import type { CalendarSettings } from '@/utils/domain/settings';
import { builtInCalendar, calendarWith, isCalendarDay } from '@/utils/domain/work-calendar';

const empty: CalendarSettings = { added: [], removed: [], years: [] };
const mine: CalendarSettings = {
  added: [{ date: '2027-12-31', note: 'указ губернатора' }],
  removed: [{ date: '2028-06-12', note: '' }],
  years: [2028],
};

describe('days by hand', () => {
  it('are said of once, the last word counts, and can be unsaid', () => {
    const off = withDay(empty, { date: '2027-06-11', note: 'праздник города', off: true });
    const on = withDay(off, { date: '2027-06-11', note: '', off: false });
    expect(off.added).toEqual([{ date: '2027-06-11', note: 'праздник города' }]);
    expect(on).toEqual({ ...empty, removed: [{ date: '2027-06-11', note: '' }] });
    expect(withoutDay(on, '2027-06-11')).toEqual(empty);
  });

  it.each([
    ['2027-02-28', true],
    ['2027-02-29', false],
    ['2028-02-29', true],
    ['2027-13-01', false],
    ['2027-1-1', false],
    ['', false],
  ])('%s is a day: %s', (date, sound) => {
    expect(isCalendarDay(date)).toBe(sound);
  });
});

describe('another calendar', () => {
  const theirs: CalendarSettings = {
    added: [
      { date: '2027-12-31', note: 'постановление' },
      { date: '2028-01-10', note: '' },
      { date: '2028-06-12', note: 'День России' },
    ],
    removed: [],
    years: [2028, 2029],
  };

  it('is previewed: new, same, contradicting', () => {
    expect(previewCalendar(mine, theirs)).toEqual({
      fresh: [{ date: '2028-01-10', note: '', off: true }],
      same: 1,
      conflicts: [
        {
          date: '2028-06-12',
          mine: { date: '2028-06-12', note: '', off: false },
          theirs: { date: '2028-06-12', note: 'День России', off: true },
        },
      ],
      years: [2029],
    });
  });

  it('is merged by the chosen side', () => {
    expect(mergeCalendars(mine, theirs, 'mine').removed).toEqual(mine.removed);
    const taken = mergeCalendars(mine, theirs, 'theirs');
    expect(taken.removed).toEqual([]);
    expect(taken.added.map(({ date }) => date)).toEqual(['2027-12-31', '2028-01-10', '2028-06-12']);
    expect(taken.years).toEqual([2028, 2029]);
    expect(dayConflicts(taken, theirs)).toEqual([]);
  });
});

describe('a calendar file', () => {
  it('comes back as it went', () => {
    expect(readCalendarFile(calendarFile(mine))).toEqual({ calendar: mine, rejected: 0 });
  });

  it('loses its bad entries and says how many', () => {
    const text = JSON.stringify({
      format: 'sverka-calendar',
      added: [{ date: '2028-01-10' }, { date: '10.01.2028' }, null, { date: '2028-02-30', note: '' }],
      years: [2028, 'год'],
    });
    expect(readCalendarFile(text)).toEqual({
      calendar: { added: [{ date: '2028-01-10', note: '' }], removed: [], years: [2028] },
      rejected: 3,
    });
  });

  it.each(['', 'text', '[]', 'null', '{"added":[]}', '{"format":"other"}'])('is not %j', (text) => {
    expect(readCalendarFile(text)).toBeNull();
  });
});

describe('viewDay', () => {
  const calendar = calendarWith(builtInCalendar, mine);
  it.each([
    ['2027-12-31', { off: true, changedBy: 'own', note: 'указ губернатора' }],
    ['2028-06-12', { off: false, changedBy: 'own', supposed: false }],
    ['2026-11-04', { off: true, changedBy: null, weekend: false }],
    ['2026-11-07', { off: true, weekend: true }],
    ['2031-06-12', { off: true, supposed: true }],
    ['2026-11-05', { off: false, changedBy: null }],
  ])('%s', (date, view) => {
    expect(viewDay(date, calendar, mine, {})).toMatchObject(view);
  });

  it('tells the policy first', () => {
    const policy = { calendar: { added: [{ date: '2027-12-31', note: 'приказ' }] } };
    expect(viewDay('2027-12-31', calendar, mine, policy)).toMatchObject({ changedBy: 'policy', note: 'приказ' });
  });
});

describe('calendarRunsOut', () => {
  it.each([
    ['2026-11-22', builtInCalendar, null],
    ['2027-09-30', builtInCalendar, null],
    ['2027-10-01', builtInCalendar, { missing: 2028 }],
    ['2028-03-01', builtInCalendar, { missing: 2028 }],
    ['2027-10-01', calendarWith(builtInCalendar, mine), null],
  ])('%s', (today, calendar, expected) => {
    expect(calendarRunsOut(calendar, today)).toEqual(expected);
  });
});
