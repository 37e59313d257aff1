import { foldYo } from './fold-yo';
import type { NameSpan } from './name-spans';
import { readDate } from './ru-date';

/** What a covering box hides; its name stands in the editor's list. */
export const PERSONAL_KINDS = [
  'snils',
  'phone',
  'email',
  'date',
  'name',
  'address',
  'document',
  'birth-place',
  'row',
  'frame',
  'image',
  'page',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What belongs to the person of the ticket and so stays in sight. Texts as the card shows them; '' where nothing is known. */
export interface KnownPerson {
  lastName: string;
  firstName: string;
  middleName: string;
  birthDate: string;
  email: string;
}

/** Finds names by the dictionary (`nameSpans`); handed in, for the dictionary is large and stands in the page already. */
export type NamesIn = (text: string) => NameSpan[];

/** Part of a text that is somebody's, from `start` up to `end` (UTF-16 units). */
export interface PersonalSpan {
  start: number;
  end: number;
  what: PersonalKind;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const GAP = '[\\s\\p{Pd}\\u2212]*';
/** A word with a capital letter, double ones too: «Иванова», «Анна-Мария», «ИВАНОВА». */
const NAME = "\\p{Script=Cyrillic}[\\p{Script=Cyrillic}'’]*(?:[\\p{Pd}]\\p{Script=Cyrillic}+)?";
const CAPITAL = `(?=\\p{Lu})${NAME}`;
const ENDINGS = 'вич|вна|ична|ьич|кич|мич|нич';
const PATRONYMIC = `(?=\\p{Lu})\\p{Script=Cyrillic}+(?:${ENDINGS}|${ENDINGS.toUpperCase()})`;
const TAIL = '(?:\\s+(?:оглы|кызы|гызы|улы|ОГЛЫ|КЫЗЫ|ГЫЗЫ|УЛЫ))';
const STREET =
  /(?<![\p{L}])(?:ул(?:\.|ица)|пр(?:-т|-кт|осп(?:\.|ект))|пер(?:\.|еулок)|ш(?:\.|оссе)|б(?:-р|ульвар)|мкр\.?|микрорайон|наб(?:\.|ережная)|тракт|кв(?:\.|артира))(?![\p{L}])/iu;

interface Pattern {
  what: PersonalKind;
  find: RegExp;
}

/** The order decides: what an earlier pattern has taken a later one leaves alone. */
const makePatterns = (): readonly Pattern[] => [
  { what: 'email', find: /[\p{L}\p{N}._%+\-']+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  // A day with the time of day is when something happened, not a birthday; the ticket needs it.
  { what: 'date', find: /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:1[89]|20)\d{2}(?!\d)(?!,?\s*(?:г\.\s*)?(?:в\s*)?\d{1,2}:\d{2})/gu },
  { what: 'date', find: /(?<!\d)(?:1[89]|20)\d{2}-\d{2}-\d{2}(?![\dT])(?!,?\s*\d{1,2}:\d{2})/gu },
  {
    what: 'date',
    find: /(?<!\d)\d{1,2}\s+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\s+(?:1[89]|20)\d{2}(?!\d)(?!\s*(?:г\.|года)?,?\s*(?:в\s*)?\d{1,2}:\d{2})/giu,
  },
  { what: 'phone', find: new RegExp(`(?<![\\p{L}\\d])(?:\\+\\s*7|8)${GAP}\\(?\\d{3,5}\\)?(?:${GAP}\\d){5,7}(?!\\d)`, 'gu') },
  { what: 'phone', find: /(?<![\p{L}\d])\+\s*\d(?:[\s\p{Pd}()]*\d){8,14}(?!\d)/gu },
  { what: 'phone', find: /\(\d{3,5}\)\s*\d{1,3}(?:[\s\p{Pd}]?\d{2}){2}(?!\d)/gu },
  { what: 'snils', find: /(?<![\p{L}\d]|\d[-])\d{3}[\s\p{Pd}\u2212]?\d{3}[\s\p{Pd}\u2212]?\d{3}[\s\p{Pd}\u2212]?\d{2}(?!\d)/gu },
  { what: 'document', find: /(?<![\p{L}\d-])(?:\d{2}\s?\d{2}\s?(?:№\s?)?\d{6}|\d{12}|\d{4}(?:\s?\d{4}){3})(?![\p{L}\d-])/gu },
  { what: 'document', find: /(?<![\p{L}])[IVXLCDM]{1,6}\s?[-–]\s?[А-ЯЁ]{2}\s?(?:№\s?)?\d{6}(?!\d)/gu },
  { what: 'name', find: new RegExp(`${BEFORE}${CAPITAL}\\s+${CAPITAL}\\s+${CAPITAL}${TAIL}${AFTER}`, 'gu') },
  { what: 'name', find: new RegExp(`${BEFORE}${CAPITAL}\\s+${CAPITAL}\\s+${PATRONYMIC}${AFTER}`, 'gu') },
  { what: 'name', find: new RegExp(`${BEFORE}${CAPITAL}\\s+${PATRONYMIC}(?:\\s+${CAPITAL})?${AFTER}`, 'gu') },
  { what: 'name', find: new RegExp(`${BEFORE}${CAPITAL}\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.`, 'gu') },
  { what: 'name', find: new RegExp(`${BEFORE}\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?${CAPITAL}${AFTER}`, 'gu') },
];

/** Made when the first picture is taken: so many patterns take a few milliseconds. */
let patterns: readonly Pattern[] | undefined;

/**
 * The parts of a shown text that are personal by their form: СНИЛС, phone, e-mail, date without a time, numbers of documents, names with a
 * patronymic or initials, a postal address (the whole text). What is `own` of the person of the ticket is left out, СНИЛС and phone excepted: no
 * mandated ticket holds them. Errs towards covering; the admin can lift each box. Without `namesIn` only names with a patronymic or initials are found.
 */
export function personalSpans(text: string, own: KnownPerson | null, namesIn: NamesIn = () => []): PersonalSpan[] {
  if (text.trim().length < 2) return [];
  if (STREET.test(text) && /\d/.test(text)) return [{ start: 0, end: text.length, what: 'address' }];
  const spans: PersonalSpan[] = [];
  const settled: { start: number; end: number }[] = [];
  patterns ??= makePatterns();
  for (const { what, find } of patterns) {
    for (const match of text.matchAll(find)) {
      const span = { start: match.index, end: match.index + match[0].length, what };
      if (settled.some((other) => other.start < span.end && span.start < other.end)) continue;
      settled.push(span);
      if (!isOwn(match[0], what, own)) spans.push(span);
    }
  }
  for (const name of namesIn(text)) {
    if (isOwn(text.slice(name.start, name.end), 'name', own)) continue;
    for (const { start, end } of without(name, settled))
      if (/\p{L}{2}/u.test(text.slice(start, end))) spans.push({ start, end, what: 'name' });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The parts of a stretch that none of the others takes. */
function without(
  whole: { start: number; end: number },
  others: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const taken = others.filter(({ start, end }) => start < whole.end && end > whole.start).sort((a, b) => a.start - b.start);
  const parts: { start: number; end: number }[] = [];
  let at = whole.start;
  for (const { start, end } of taken) {
    if (start > at) parts.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return at < whole.end ? [...parts, { start: at, end: whole.end }] : parts;
}

function isOwn(text: string, what: PersonalKind, own: KnownPerson | null): boolean {
  if (what === 'email') return folded(text) === SUPPORT || (own !== null && own.email !== '' && folded(text) === folded(own.email));
  if (own === null) return false;
  if (what === 'date') return own.birthDate !== '' && dayOf(text) === dayOf(own.birthDate);
  return (
    what === 'name' && (namesPerson(text, own) || isValueOf(text, own) || folded(text) === folded(`${own.firstName} ${own.middleName}`))
  );
}

/** The support team's own address is nobody's secret (letter of 24.10.2024, end). */
const SUPPORT = 'support-epos@permkrai.ru';

/** Whether a text (a name, a row of a register) names this person: surname and first name as whole words, ё = е, or the surname with initials. */
export function namesPerson(text: string, person: KnownPerson): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}'’-]+/u);
  const lastName = folded(person.lastName);
  const firstName = folded(person.firstName);
  if (lastName === '' || firstName === '' || !sequence(words, lastName)) return false;
  if (sequence(words, firstName)) return true;
  const initials = [firstName, folded(person.middleName)].map((name) => name.slice(0, 1));
  const letters = words.filter((word) => word.length === 1);
  return letters.length > 0 && letters.every((letter, index) => letter === initials[index]);
}

/** Whether a value is one of the person's own. */
export function isValueOf(text: string, person: KnownPerson | null): boolean {
  if (person === null) return false;
  const value = folded(text);
  if (value === '') return false;
  const { lastName, firstName, middleName, birthDate, email } = person;
  return [lastName, firstName, middleName, birthDate, email, `${lastName} ${firstName} ${middleName}`, `${lastName} ${firstName}`].some(
    (known) => known.trim() !== '' && folded(known) === value,
  );
}

/** Whether the words of `name` («Мария Анна» has two) stand one after another among `words`. */
function sequence(words: readonly string[], name: string): boolean {
  return ` ${words.join(' ')} `.includes(` ${name} `);
}

const folded = (text: string) => foldYo(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();

/** Any way to write a day, as ДД.ММ.ГГГГ. */
const dayOf = (text: string) => readDate(text)?.text ?? folded(text);
