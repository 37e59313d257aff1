import type { CalendarDay, CalendarSettings, PolicySettings } from './settings';
import { dayKind, isCalendarDay, lastKnownYear, type WorkCalendar } from './work-calendar';

/** A day by hand: `off` = no update on it. */
export interface DayChange extends CalendarDay {
  off: boolean;
}

/** All changes of a calendar by date. */
export function dayChanges(calendar: Partial<CalendarSettings>): DayChange[] {
  const changes = [
    ...(calendar.added ?? []).map((day) => ({ ...day, off: true })),
    ...(calendar.removed ?? []).map((day) => ({ ...day, off: false })),
  ];
  return changes.sort((a, b) => a.date.localeCompare(b.date));
}

/** The calendar with one day set by hand, whatever was said of it before. */
export function withDay(calendar: CalendarSettings, { date, note, off }: DayChange): CalendarSettings {
  const rest = withoutDay(calendar, date);
  const day = { date, note };
  return off ? { ...rest, added: [...rest.added, day] } : { ...rest, removed: [...rest.removed, day] };
}

/** The calendar with nothing said of one day. */
export function withoutDay(calendar: CalendarSettings, date: string): CalendarSettings {
  return {
    ...calendar,
    added: calendar.added.filter((day) => day.date !== date),
    removed: calendar.removed.filter((day) => day.date !== date),
  };
}

/** One day of which two sources say the opposite. */
export interface DayConflict {
  date: string;
  mine: DayChange;
  theirs: DayChange;
}

/** Days that stand in both with opposite meanings. */
export function dayConflicts(mine: Partial<CalendarSettings>, theirs: Partial<CalendarSettings>): DayConflict[] {
  const own = new Map(dayChanges(mine).map((day) => [day.date, day]));
  return dayChanges(theirs).flatMap((day) => {
    const before = own.get(day.date);
    return before && before.off !== day.off ? [{ date: day.date, mine: before, theirs: day }] : [];
  });
}

/** What taking over another calendar would do. */
export interface CalendarPreview {
  fresh: DayChange[];
  /** Days that both know alike. */
  same: number;
  conflicts: DayConflict[];
  /** Years that the other declares complete and mine does not. */
  years: number[];
}

export function previewCalendar(mine: CalendarSettings, theirs: CalendarSettings): CalendarPreview {
  const known = new Set(dayChanges(mine).map(({ date }) => date));
  const conflicts = dayConflicts(mine, theirs);
  const incoming = dayChanges(theirs);
  const fresh = incoming.filter(({ date }) => !known.has(date));
  return {
    fresh,
    same: incoming.length - fresh.length - conflicts.length,
    conflicts,
    years: theirs.years.filter((year) => !mine.years.includes(year)),
  };
}

/** Both calendars in one; `prefer` decides where they contradict each other. */
export function mergeCalendars(mine: CalendarSettings, theirs: CalendarSettings, prefer: 'mine' | 'theirs'): CalendarSettings {
  const { fresh, conflicts, years } = previewCalendar(mine, theirs);
  const taken = prefer === 'theirs' ? [...fresh, ...conflicts.map((conflict) => conflict.theirs)] : fresh;
  const merged = taken.reduce(withDay, mine);
  return { ...merged, years: [...mine.years, ...years].sort() };
}

const FORMAT = 'sverka-calendar';

/** The text of a calendar file: one day a line, to be read and edited by people. */
export function calendarFile({ added, removed, years }: CalendarSettings): string {
  const byDate = (days: readonly CalendarDay[]) => [...days].sort((a, b) => a.date.localeCompare(b.date));
  return `${JSON.stringify({ format: FORMAT, added: byDate(added), removed: byDate(removed), years }, null, 2)}\n`;
}

/**
 * Reads a calendar file. Entries that are no day are left out and counted; null when the text is no calendar file at all.
 */
export function readCalendarFile(text: string): { calendar: CalendarSettings; rejected: number } | null {
  const file = parseObject(text);
  if (file?.format !== FORMAT) return null;
  let rejected = 0;
  const days = (list: unknown): CalendarDay[] => {
    if (!Array.isArray(list)) return [];
    const sound = list.flatMap((entry: unknown) => {
      const { date, note } = (typeof entry === 'object' && entry !== null ? entry : {}) as Partial<CalendarDay>;
      const ok = typeof date === 'string' && isCalendarDay(date) && (note === undefined || typeof note === 'string');
      return ok ? [{ date, note: (note ?? '').slice(0, 200) }] : [];
    });
    rejected += list.length - sound.length;
    return sound;
  };
  const years = Array.isArray(file.years) ? file.years.filter((year) => Number.isInteger(year) && year >= 1900 && year <= 2200) : [];
  return { calendar: { added: days(file.added), removed: days(file.removed), years }, rejected };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** What the options page shows of a day. */
export interface DayView {
  date: string;
  off: boolean;
  weekend: boolean;
  /** Only article 112 speaks for that year. */
  supposed: boolean;
  /** Who has changed the day, or null. */
  changedBy: 'own' | 'policy' | null;
  note: string;
}

/** A day under the calendar that holds, and who has changed it. */
export function viewDay(date: string, calendar: WorkCalendar, own: CalendarSettings, policy: PolicySettings): DayView {
  const { off, why, known } = dayKind(date, calendar);
  const of = (changes: Partial<CalendarSettings>) => dayChanges(changes).find((day) => day.date === date);
  const byPolicy = of(policy.calendar ?? {});
  const byOwn = of(own);
  return {
    date,
    off,
    weekend: why === 'weekend',
    supposed: !known,
    changedBy: byPolicy ? 'policy' : byOwn ? 'own' : null,
    note: (byPolicy ?? byOwn)?.note ?? '',
  };
}

/**
 * Whether it is time to care for next year's calendar: from 1 October of the last complete year on, or when the current year is not known.
 * `today` is YYYY-MM-DD in Perm. Decrees on moved days off come out in autumn.
 */
export function calendarRunsOut(calendar: WorkCalendar, today: string): { missing: number } | null {
  const year = Number(today.slice(0, 4));
  const last = lastKnownYear(calendar, year);
  if (last === null) return { missing: year };
  return last === year && today >= `${year}-10-01` ? { missing: year + 1 } : null;
}
