import { letterDigit, withoutInvisible } from './letters';
import { monthNumber } from './months';

/**
 * Dates as people write them in Russian, read into YYYY-MM-DD. Calendar days only: no time, no time zone, the Gregorian calendar throughout.
 */

export type RuDate =
  /** `shown` = ДД.ММ.ГГГГ, as the app shows it; `iso` = YYYY-MM-DD, a date field's own value; `other` = any other clear shape. */
  | { kind: 'date'; date: string; shape: 'shown' | 'iso' | 'other' }
  /** A year of two digits; `date` if only one century makes a birth date of someone under a hundred. */
  | { kind: 'short-year'; date?: string }
  /** No such day in the calendar; `date` if it exists with day and month swapped. */
  | { kind: 'impossible'; date?: string }
  /** A spreadsheet's number of days instead of a date. */
  | { kind: 'serial'; date: string }
  | { kind: 'malformed' };

/** The day before a spreadsheet's day 1 (with its invented 29.02.1900 already counted in). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads a date in any usual shape; `today` (YYYY-MM-DD) tells the century of a two-digit year. Never throws. */
export function parseRuDate(text: string, today: string): RuDate {
  const shown = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  if (shown) return dayOf(shown[3], shown[2], shown[1], 'shown');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3], 'iso');
  const plain = cleaned(text);
  const dayFirst = /^(\d{1,2})[./\\ ,-]+(\d{1,2})[./\\ ,-]+(\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(plain);
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1], 'other');
  const yearFirst = /^(\d{4})[./ ,-]+(\d{1,2})[./ ,-]+(\d{1,2})$/.exec(plain);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3], 'other');
  const named = /^(\d{1,2})[ .-]*([а-яё]+)[ .,-]*(\d{4}|\d{2})$/.exec(plain);
  if (named?.[3]?.length === 2) return shortYear(named[3], String(monthNumber(named[2] ?? '')), named[1], today);
  if (named) return dayOf(named[3], String(monthNumber(named[2] ?? '')), named[1], 'other');
  const short = /^(\d{1,2})[./ ,-]+(\d{1,2})[./ ,-]+(\d{2})$/.exec(plain);
  if (short) return shortYear(short[3] ?? '', short[2], short[1], today);
  return serialDate(plain, today) ?? { kind: 'malformed' };
}

/** «1 января 2000 г. 0:00:00» → «1 января 2000»: blanks and dashes plain, letters for digits read as digits, year word and time cut off. */
function cleaned(text: string): string {
  const plain = withoutInvisible(text.normalize('NFKC'))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\d)[T ]0?0:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace(/ ?(?:г|год|года)\.?(?: ?р(?:\.|ожд\p{L}*\.?)?)?$/iu, '')
    .replace(/\.$/, '');
  const digits = [...plain].map((letter) => letterDigit(letter) ?? letter).join('');
  return (/^[\d./\\ ,-]+$/.test(digits) ? digits : plain).toLowerCase();
}

function dayOf(year = '', month = '', day = '', shape: 'shown' | 'iso' | 'other'): RuDate {
  const date = isoDate(year, month, day);
  if (date !== null) return { kind: 'date', date, shape };
  const swapped = isoDate(year, day, month);
  return swapped === null ? { kind: 'impossible' } : { kind: 'impossible', date: swapped };
}

function isoDate(year: string, month: string, day: string): string | null {
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : null;
}

/** Whether YYYY-MM-DD is a day of the calendar. */
export function isRealDate(date: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function shortYear(year: string, month = '', day = '', today: string): RuDate {
  const candidates = ['19', '20']
    .map((century) => isoDate(century + year, month, day))
    .filter((date) => date !== null && date < today && (ageOn(date, today) ?? 101) <= 100);
  const [date] = candidates;
  return candidates.length === 1 && date ? { kind: 'short-year', date } : { kind: 'short-year' };
}

function serialDate(plain: string, today: string): RuDate | null {
  if (!/^\d{4,5}$/.test(plain) || Number(plain) < 3000) return null;
  const date = new Date(SERIAL_ZERO + Number(plain) * DAY).toISOString().slice(0, 10);
  return date < today ? { kind: 'serial', date } : null;
}

/** YYYY-MM-DD → ДД.ММ.ГГГГ. */
export function formatRuDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** Full years between two days, both YYYY-MM-DD; negative before birth, null if one of them is no real day. */
export function ageOn(birth: string, today: string): number | null {
  if (!isRealDate(birth) || !isRealDate(today)) return null;
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/**
 * Reads one date out of pasted words, such as «1» января 2000, 1-го января 2000, 1/1/2000, 2000-01-01T00:00. Out: ДД.ММ.ГГГГ, and
 * whether it is sure: not if there is no such day, or if the century of a two-digit year was guessed. Null if it is no date.
 */
export function readDate(text: string): { text: string; sure: boolean } | null {
  const plain = cleaned(text.replace(/T[\d:.]+Z?$/, '').replace(/[«»"]/g, '')).replace(/^(\d{1,2})-?(?:го|е)(?= )/, '$1');
  const yearFirst = /^(\d{4})[./ ,-]+(\d{1,2})[./ ,-]+(\d{1,2})$/.exec(plain);
  if (yearFirst) return written(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[./ ,-]+(\d{1,2})[./ ,-]+(\d{4}|\d{2})$/.exec(plain);
  if (dayFirst) return written(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = /^(\d{1,2}) *([а-яё]+)[ .,]*(\d{4})$/.exec(plain);
  const month = named ? String(monthNumber(named[2] ?? '')) : '0';
  return named && month !== '0' ? written(named[3], month, named[1]) : null;
}

/** Two-digit years above 30 are of the last century: nobody on a card is older than ninety and few are not yet born. */
function written(year = '', month = '', day = ''): { text: string; sure: boolean } {
  const full = year.length === 4 ? year : (Number(year) > 30 ? '19' : '20') + year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { text: formatRuDate(date), sure: year.length === 4 && isRealDate(date) };
}
