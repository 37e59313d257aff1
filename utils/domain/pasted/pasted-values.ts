import { MONTH_PATTERN } from '@/utils/domain/months';
import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { checkSnils, formatSnils, snilsDigits } from '@/utils/domain/snils';

/** A value of a shape that tells what it is, and its place in the text. */
export interface PastedValue {
  start: number;
  end: number;
  /** As it is to be compared: ДД.ММ.ГГГГ, XXX-XXX-XXX YY; e-mails and phones as sent. */
  text: string;
  sure: boolean;
}

const GAP = '[^\\S\\n\\t]';

/*
 * The long patterns of this file are made when something is pasted and not when the module is loaded.
 */

/** Day first with any separator, year first, or the month in words; the year's «г.», «года», «г.р.» belongs to it. */
const datePattern = () =>
  new RegExp(
    `(?<![\\d.,/+-])(?:\\d{1,2}(?<sep>${GAP}?[.,/]${GAP}?|[-–—]|${GAP})\\d{1,2}\\k<sep>(?:\\d{4}|\\d{2})|\\d{4}(?<iso>[-./])\\d{1,2}\\k<iso>\\d{1,2}|[«"]?\\d{1,2}[»"]?(?:-?го|-?е)?[\\s\\u00a0]+${MONTH_PATTERN}\\.?[\\s\\u00a0]+\\d{4})(?![\\d/]|[.,-]\\d)(?:T[\\d:.]+Z?)?`,
    'giu',
  );
const YEAR_TAIL = new RegExp(`^${GAP}*(?:года?(?:${GAP}+рождения)?|г\\.?${GAP}?р\\.?|г\\.)(?!\\p{L})`, 'iu');

/** A date that fills the text, as ДД.ММ.ГГГГ, or null when it is none. A year of two digits is not sure, and stays as sent if `today` is not given. */
export function readDate(text: string, today: string | undefined): { text: string; sure: boolean } | null {
  const plain = text.replace(/[«»"]/gu, '').replace(/(?<=\d)-?(?:го|е)(?=\s)/u, '');
  const date = parseRuDate(plain, today ?? '');
  if (date.kind === 'date') return { text: formatRuDate(date.date), sure: true };
  if (date.kind === 'short-year') return { text: date.date === undefined ? text : formatRuDate(date.date), sure: false };
  return null;
}

/** Every date of the text in order; `born` = its year says «года рождения», «г. р.». */
export function pastedDates(text: string, today: string | undefined): (PastedValue & { born: boolean })[] {
  return [...text.matchAll(datePattern())].flatMap((match) => {
    const date = readDate(match[0], today);
    if (!date) return [];
    const tail = YEAR_TAIL.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const end = match.index + match[0].length + tail.length;
    return [{ start: match.index, end, ...date, born: /р/iu.test(tail) }];
  });
}

const EMAIL = /(?:mailto:)?(?<address>[^\s@<>()[\]{},;:«»"“”|\ue000]+@[^\s@<>()[\]{},;:«»"“”|\ue000]+\.[^\s@<>()[\]{},;:«»"“”|\ue000]+)/giu;
const LOOSE_EMAIL = /(?<user>[\w.+-]+)[^\S\n]*@[^\S\n]*(?<host>[\w-]+(?:[^\S\n]?\.[^\S\n]?[\w-]+)*\.[a-zа-я]{2,})/giu;

/** «эл.почта-zoya@…», «почтаzoya@…»: a label that no blank parts from the address. */
const GLUED_LABEL = /^(?:эл(?:ектронная)?\.?)?(?:почт[ауые]|адрес|[еэи]?-?мэ?е?йл|мыло)[-–—=.]*(?=[a-z\d])/iu;

/** Every e-mail address, letters as sent; one with blanks inside is closed up and not sure, nor is one with Russian letters. */
export function pastedEmails(text: string): PastedValue[] {
  const strict = [...text.matchAll(EMAIL)].map((match) => {
    const sent = match.groups?.address ?? '';
    const address = sent.replace(GLUED_LABEL, '').replace(/^[.'`*_]+|[.'`*_!?…]+$/gu, '');
    const start = match.index + match[0].length - sent.length + sent.indexOf(address);
    // Russian letters in an address are a slip of the layout, or a twin that nobody sees.
    return { start, end: start + address.length, text: address, sure: !/\p{Script=Cyrillic}/u.test(address) };
  });
  const loose = [...text.matchAll(LOOSE_EMAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].replace(/\s/gu, ''),
    sure: false,
  }));
  return [...strict, ...loose.filter((value) => !strict.some((other) => overlap(value, other)))].sort((a, b) => a.start - b.start);
}

const DASH = '[-\\p{Pd}\\u2212]';
const snilsPattern = () =>
  new RegExp(`(?<![\\d+])\\d{3}(?:${DASH}|[. \\u00a0])\\d{3}(?:${DASH}|[. \\u00a0])\\d{3}(?:${GAP}*${DASH}?${GAP}*)\\d{2}(?!\\d)`, 'gu');
const ELEVEN = /(?<![\d+])\d{11}(?!\d)/gu;
const LINK = `(?:${GAP}|${DASH}|[()])*`;
/** Eleven digits from +7 or 8, a mobile number without them, a city number with its code in brackets. */
const phonePattern = () =>
  new RegExp(
    `(?<!\\d)(?:\\+?[78]${LINK}(?:\\d${LINK}){9}\\d|\\(?9\\d{2}\\)?${LINK}(?:\\d${LINK}){6}\\d|\\(\\d{3,5}\\)${LINK}(?:\\d${LINK}){4,6}\\d)(?!\\d)`,
    'gu',
  );

/** Every number that is a СНИЛС by its groups or by its check digits. Eleven digits that may be a phone too are not sure. */
export function pastedSnils(text: string): PastedValue[] {
  const grouped = [...text.matchAll(snilsPattern())].map((match) => snilsValue(match.index, match[0]));
  const bare = [...text.matchAll(ELEVEN)].map((match) => snilsValue(match.index, match[0]));
  return [...grouped, ...bare.filter(({ text: digits, sure }) => !/^[78]/.test(digits) || (sure && !/^[78]9/.test(digits)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Any run of digits, letters О and З let through for 0 and 3. */
const LOOSE_SNILS = /(?<![\p{L}\d])[\dОоOoЗз](?:[\p{Pd}\u2212.\s]*[\dОоOoЗз]){5,13}(?![\p{L}\d])/u;

/** The СНИЛС behind its label. What is no СНИЛС (ten digits, letters for digits) stays as sent and is not sure. */
export function announcedSnils(text: string, from: number, to: number): PastedValue | null {
  const behind = text.slice(from, to);
  const match =
    [...behind.matchAll(snilsPattern()), ...behind.matchAll(ELEVEN)].sort((a, b) => a.index - b.index)[0] ?? LOOSE_SNILS.exec(behind);
  // «Свой СНИЛС пришлю завтра … 05.03.1984»
  return match && readDate(match[0].trim(), '') === null ? snilsValue(from + match.index, match[0]) : null;
}

function snilsValue(start: number, sent: string): PastedValue {
  const digits = snilsDigits(sent.replaceAll('.', ' '));
  const verdict = checkSnils(digits ?? sent);
  const whole = digits?.length === 11;
  return {
    start,
    end: start + sent.length,
    text: whole ? formatSnils(digits) : sent,
    sure: verdict === 'valid' || verdict === 'uncheckable',
  };
}

/** Every phone number, as sent. */
export function pastedPhones(text: string): PastedValue[] {
  return [...text.matchAll(phonePattern())].map(({ index, 0: sent }) => ({
    start: index,
    end: index + sent.length,
    text: sent,
    sure: true,
  }));
}

/** Numbers of passports, old and new, which nobody needs here. */
export const PASSPORT = /(?<!\d)\d{2}[^\S\n\t]?\d{2}[^\S\n\t]?(?:№[^\S\n\t]?)?\d{6}(?!\d)/gu;

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
