import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';

/**
 * A value without what a spreadsheet or an export put around it: `="11223344595"`, `'11223344595`, `11223344595.0`, «№ 112-233-445 95».
 * Nothing of the value itself is changed.
 */
export function plainCell(text: string): string {
  return /^\s*="([^"]*)"\s*$/u.exec(text)?.[1] ?? text;
}

/** The same for a number: the apostrophe that makes it text, the number sign and an empty fraction go. */
export function plainNumber(text: string): string {
  return plainCell(text)
    .replace(/^(\s*)['’`]\s*(?=[\d№])/u, '$1')
    .replace(/^\s*(?:№|N[o°º]?\.?|СНИЛС)\s*:?\s*(?=\d)/iu, '')
    .replace(/^(\s*\d+)[.,]0+(\s*)$/u, '$1$2');
}

/** Hours at which a midnight of Russia stands in universal time (Perm 19 and 18, Moscow 21 and 20). */
const RUSSIAN_MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T(17|18|19|20|21|22):00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/u;
const MIDNIGHT = /^(\s*(?:\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}))[T ]0?0:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*$/u;
const DAY = 86_400_000;

/**
 * A birth date without the time of day that an export appended: a midnight is cut off; 19:00 in universal time is a midnight of Perm, the day
 * is the next one. A month written as a word becomes ДД.ММ.ГГГГ, as a sheet shows a date cell. Everything else is left to the rules.
 * `today` (YYYY-MM-DD) tells the century of a year of two digits; '' = it stays open.
 */
export function plainDate(text: string, today = ''): string {
  const day = plainCell(text)
    .replace(/^(\s*)['’`]\s*(?=\d)/u, '$1')
    .replace(MIDNIGHT, '$1');
  const [, evening] = RUSSIAN_MIDNIGHT.exec(day.trim()) ?? [];
  if (evening !== undefined) return formatRuDate(new Date(Date.parse(`${evening}T00:00:00Z`) + DAY).toISOString().slice(0, 10));
  if (!/[а-яё]/iu.test(day)) return day;
  const read = parseRuDate(day.trim(), today);
  return (read.kind === 'date' || read.kind === 'short-year') && read.date !== undefined ? formatRuDate(read.date) : day;
}
