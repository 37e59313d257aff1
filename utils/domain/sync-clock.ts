import { civilDay, permDayNumber, permMoment, weekdayOf } from './perm-time';
import { dayKind, type WorkCalendar } from './work-calendar';

/** The support team updates the data between 9:00 and 14:00 in Perm; the sign-in is to be tested after that (letter of 24.10.2024; slides, «Сроки»). */
const UPDATE_FROM_MINUTES = 9 * 60;
const UPDATE_TO_MINUTES = 14 * 60;

/** A chain of days off longer than this is no calendar but a mistake in one. */
const LONGEST_CHAIN = 366;

export interface Effective {
  /** Epoch ms of 14:00 in Perm. */
  at: number;
  /** The same day in Perm, YYYY-MM-DD. */
  date: string;
  /** True when a day that decided the answer lies in a year whose days off are not known. */
  approximate: boolean;
}

/**
 * From when a record saved at `savedAt` (epoch ms) can be used for signing in: the first Monday–Friday that is no holiday,
 * strictly after the day of saving in Perm, at 14:00 Perm time (docs/domain.md 5).
 * A calendar that has no working day within a year of the saving is set aside: the next weekday is given as approximate.
 * Throws RangeError when `savedAt` is NaN, infinite or outside the years 1–9998.
 */
export function effectiveAt(savedAt: number, calendar: WorkCalendar): Effective {
  const saved = permDayNumber(savedAt);
  let approximate = false;
  for (let day = saved + 1; day <= saved + LONGEST_CHAIN; day += 1) {
    const { off, why, known } = dayKind(day, calendar);
    // A weekend is never an update day, in any year: nothing was supposed.
    if (why !== 'weekend') approximate ||= !known;
    if (!off) return effectiveOn(day, approximate);
  }
  let day = saved + 1;
  while (weekdayOf(day) === 0 || weekdayOf(day) === 6) day += 1;
  return effectiveOn(day, true);
}

function effectiveOn(day: number, approximate: boolean): Effective {
  return { at: permMoment(day, UPDATE_TO_MINUTES), date: civilDay(day), approximate };
}

/** When the update of the day of `at` (epoch ms) begins: 9:00 in Perm, epoch ms. */
export function updateBegins(at: number): number {
  return permMoment(permDayNumber(at), UPDATE_FROM_MINUTES);
}
