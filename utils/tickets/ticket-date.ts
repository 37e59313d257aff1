const RUSSIAN = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?)?$/u;

/**
 * A day in the form that tickets demand, ДД.ММ.ГГГГ («дата рождения (ДД.ММ.ГГГГ)», slides, «Рекомендации по составлению заявок»).
 * Takes ДД.ММ.ГГГГ, Д.М.ГГГГ, the same with `/` or `-`, and YYYY-MM-DD; null when another hour stands with it, which may be another day in Perm, and when the text is no such day of the calendar.
 */
export function ticketDate(text: string): string | null {
  const trimmed = text.trim();
  const russian = RUSSIAN.exec(trimmed);
  const iso = ISO.exec(trimmed);
  const [year, month, day] = russian
    ? [Number(russian[3]), Number(russian[2]), Number(russian[1])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year).padStart(4, '0')}`;
}

/** Whether ДД.ММ.ГГГГ lies behind today, YYYY-MM-DD; not while today is not known. */
export const isAhead = (day: string, today: string | undefined): boolean =>
  today !== undefined && day.split('.').reverse().join('-') > today;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
