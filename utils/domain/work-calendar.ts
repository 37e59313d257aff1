/** Days are YYYY-MM-DD. A weekday in `holidays` is a day off; a Saturday or Sunday is always one (the seeds exclude them, working Saturdays too). */
export interface WorkCalendar {
  /** Years for which the day list is complete; for others only article 112 of the Labour Code is applied and the answer is approximate. */
  years: readonly number[];
  holidays: ReadonlySet<string>;
  /** Weekdays that the user has declared working although a rule calls them days off. */
  workdays: ReadonlySet<string>;
}

export const builtInCalendar: WorkCalendar = { years: [], holidays: new Set(), workdays: new Set() };
