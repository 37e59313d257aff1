import { civilDay, type DayNumber, dayNumber, weekdayOf, yearOf } from './perm-time';

/** Days are YYYY-MM-DD. A weekday in `holidays` is a day off; a Saturday or Sunday is always one (the seeds exclude them, working Saturdays too). */
export interface WorkCalendar {
  /** Years for which the day list is complete; for others only article 112 of the Labour Code is applied and the answer is approximate. */
  years: readonly number[];
  holidays: ReadonlySet<string>;
  /** Weekdays that the user has declared working although a rule calls them days off. */
  workdays: ReadonlySet<string>;
}

/** What a person or a policy changes in a calendar. A day that stands in both lists is a day off: a later date is the safer promise. */
export interface CalendarChanges {
  added: readonly { date: string; note: string }[];
  removed: readonly { date: string; note: string }[];
  /** Years whose days off have been entered in full, so that their answers are exact. */
  years?: readonly number[];
}

/**
 * Non-working weekdays of Russia by the government's yearly decrees on moved days off
 * (for 2027: decree № 1187 of 17.09.2026), MM-DD by year; docs/domain.md 5.
 */
const DAYS_OFF: Record<number, string> = {
  2024: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
  2025: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
  2026: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
  2027: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
};

let daysOff: ReadonlySet<string> | undefined;

/** The calendar that comes with the product: 2024–2027, complete. */
export const builtInCalendar: WorkCalendar = {
  // Both made when they are asked for: the card script, which needs no days off, leaves all of it out then.
  get years() {
    return Object.keys(DAYS_OFF).map(Number);
  },
  get holidays() {
    daysOff ??= new Set(Object.entries(DAYS_OFF).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));
    return daysOff;
  },
  workdays: new Set(),
};

/** `base` with days added and removed by hand. Texts that are no calendar day are left out. */
export function calendarWith(base: WorkCalendar, changes: CalendarChanges): WorkCalendar {
  const added = changes.added.map(({ date }) => date).filter(isCalendarDay);
  const removed = changes.removed.map(({ date }) => date).filter((date) => isCalendarDay(date) && !added.includes(date));
  return {
    years: [...new Set([...base.years, ...(changes.years ?? [])])].sort((a, b) => a - b),
    holidays: new Set([...base.holidays, ...added].filter((date) => !removed.includes(date))),
    workdays: new Set([...base.workdays, ...removed].filter((date) => !added.includes(date))),
  };
}

/** Whether `date` is YYYY-MM-DD and stands in the calendar (2027-02-29 does not). */
export function isCalendarDay(date: string): boolean {
  const day = dayNumber(date);
  return day !== null && civilDay(day) === date;
}

/** Why a day is no update day, and whether that is known or only supposed. */
export interface DayKind {
  off: boolean;
  why: 'workday' | 'weekend' | 'holiday' | 'labour-code' | 'declared-working';
  /** False when the year's decree is not known, so that only weekends and article 112 speak. */
  known: boolean;
}

/** What the calendar says of a day (YYYY-MM-DD or day number). Throws RangeError on a text that is no day. */
export function dayKind(date: string | DayNumber, calendar: WorkCalendar): DayKind {
  const day = typeof date === 'string' ? dayNumber(date) : date;
  if (day === null) throw new RangeError(`not a calendar day: ${String(date)}`);
  const text = civilDay(day);
  const known = calendar.years.includes(yearOf(day));
  if (isWeekend(day)) return { off: true, why: 'weekend', known };
  if (calendar.workdays.has(text)) return { off: false, why: 'declared-working', known };
  if (calendar.holidays.has(text)) return { off: true, why: 'holiday', known };
  if (!known && isLabourCodeHoliday(day)) return { off: true, why: 'labour-code', known };
  return { off: false, why: 'workday', known };
}

/** The last year up to which every year from `from` on is complete, or null when `from` itself is not. */
export function lastKnownYear(calendar: WorkCalendar, from: number): number | null {
  let year = from;
  while (calendar.years.includes(year)) year += 1;
  return year > from ? year - 1 : null;
}

const FIXED_HOLIDAYS = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'];

/**
 * Article 112 of the Labour Code: 1–8 January and six single holidays; a single one that falls on a weekend moves to the next working day
 * after it, the January ones aside (their moves are set by decree).
 */
function isLabourCodeHoliday(day: DayNumber): boolean {
  const monthDay = civilDay(day).slice(5);
  if (monthDay >= '01-01' && monthDay <= '01-08') return true;
  if (FIXED_HOLIDAYS.includes(monthDay)) return true;
  // A Monday takes over the holiday of the weekend before it: no two single holidays stand closer than eight days.
  return weekdayOf(day) === 1 && [day - 1, day - 2].some((weekend) => FIXED_HOLIDAYS.includes(civilDay(weekend).slice(5)));
}

function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}
