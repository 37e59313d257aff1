import { checkSnils } from './snils';

/** Part of a text that is a СНИЛС, from `start` up to `end` (UTF-16 units). */
interface Span {
  start: number;
  end: number;
}

/** Digits that stand together, with what may be read as a digit among them. */
interface Group extends Span {
  digits: string;
  /** One letter by itself: «о» is a word before it is a digit. */
  lone: boolean;
}

/** Groups next to each other, eleven digits in all (fewer or more only after the word itself). */
interface Run extends Span {
  groups: readonly Group[];
  digits: string;
}

/** Letters that are typed or recognised for a digit; they count only beside digits. */
const LETTER_DIGITS: Readonly<Record<string, string>> = { О: '0', о: '0', O: '0', o: '0', З: '3', з: '3' };
/** Letters that a scan takes for a digit, and marks of classes and houses besides («5б»): they count only where all else says that it is a СНИЛС. */
const SCANNED: Readonly<Record<string, string>> = { б: '6', l: '1', I: '1', В: '8', B: '8', Ч: '4', S: '5' };
const ONE = '\\p{Nd}';
/** Raised and circled ones besides. */
const DRAWN = '\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079\\u2460-\\u2468\\u24ea';
/** Digits with letters among them, or letters that belong to no word; nothing is even looked at in words, of which texts are made. */
const tokenOf = (digits: string, letters: string): RegExp =>
  new RegExp(`(?<![${letters}])[${letters}]*[${digits}][${digits}${letters}]*|(?<!\\p{L})[${letters}]+(?!\\p{L})`, 'gu');
const TOKEN = tokenOf(ONE + DRAWN, 'ОоOoЗз');
const SCANNED_TOKEN = tokenOf(ONE, 'ОоOoЗзбlIВBЧS');
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** What stands for a blank between two groups: a web page's own sign for one, and the words before the check digits. */
const SPELLED_BLANK = /&nbsp;|\s*,?\s*(?<!\p{L})(?:к\.?\s?[счЧ]\.?|контрольн\p{L}+\s+(?:число|числа|сумма|цифры))(?!\p{L})\s*/giu;
/** Between two groups of one number there stand at most so many signs, and no letter. */
const GAP = 4;
/** Separators of a number as people write it; a comma, a semicolon or a line end parts numbers as often as groups. */
const PLAIN_GAP = /^[^\p{L}\p{N},;\n\r]{0,3}$/u;

const KEYWORD = /[сc][\s.]?[нh][\s.]?и[\s.]?л[\s.]?[сc]\p{L}*|snils|страхов\p{L}*\s+(?:номер|свидетельств)\p{L}*/giu;
/** Old and short names of the number: of eleven digits they say that it is one, of fewer and more nothing. */
const OLD_NAME = /(?<!\p{L})(?:пфр|пенсионн\p{L}+(?:\s+страхован\p{L}+)?|стр(?:ах)?\.\s*(?:св(?:-?во|ид)?\.?|ном(?:ер)?\.?|№))/giu;
/** Words between the keyword and the number that mean another number. */
const OTHER_NUMBER = /тел|звон|моб|инн|паспорт|сертификат|код|счёт|счет/iu;
const DATE =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:1[89]|20)\d{2}|(?:1[89]|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;
/** Day and time as programs name their files: «2026-11-23-14-20-15», «20261123_142015_123». */
const STAMP =
  /(?<!\d)20\d{2}([-.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])[-_ T](?:[01]\d|2[0-3])([-.]?)[0-5]\d(?:\2[0-5]\d)?(?:[-_.]\d{3})?(?!\d)/gu;
const TIME = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/gu;
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/**
 * Where a text holds a СНИЛС (docs/domain.md), in any grouping and with any separators. Sure by one of these: written in its own groups, 3-3-3-2;
 * named («СНИЛС», «страховой номер»); or any eleven digits whose check digits fit and that no phone number, date or time reads as.
 */
export function snilsSpans(text: string): Span[] {
  const withLone = groupsOf(text, TOKEN);
  const groups = withLone.filter(({ lone }) => !lone);
  if (groups.length === 0) return [];
  const dates = [...text.matchAll(DATE)].filter((date) => !goesOn(text, date));
  const days = [...dates, ...text.matchAll(TIME), ...text.matchAll(STAMP)].map(spanOf);
  const addresses = [...text.matchAll(ADDRESS)].map(spanOf);
  const runsIn = (all: readonly Group[]) =>
    runsOf(text, outside(all, days), 11).filter((run) => !addresses.some((address) => overlap(run, address)) || stands(text, run));
  const runs = runsIn(groups);
  const phones = runs.filter((run) => startsAsPhone(text, run));
  const found: Span[] = [];
  const take = (run: Run) => {
    if (!found.some((other) => overlap(other, run))) found.push({ start: run.start, end: run.end });
  };
  for (const run of runs) if (isInItsGroups(text, run)) take(run);
  for (const run of named(text, outside(groups, days), runs)) take(run);
  for (const run of runs)
    if (checkSnils(run.digits) === 'valid' && !readsAsPhone(text, run) && !phones.some((phone) => overlap(phone, run))) take(run);
  for (const run of runsIn(groupsOf(text, SCANNED_TOKEN).filter(({ lone }) => !lone))) if (readsAsScanned(text, run)) take(run);
  // «4 8 8 О 9 …»: a letter by itself is a digit only where the whole fits.
  for (const run of runsIn(withLone))
    if (digitsIn(text, run) < 11 && checkSnils(run.digits) === 'valid' && !readsAsPhone(text, run)) take(run);
  return found.sort((a, b) => a.start - b.start);
}

/** The text without a СНИЛС, and how many were taken out. What stood around it is closed up, so that no hole is seen. */
export function withoutSnils(text: string): { text: string; taken: number } {
  const spans = snilsSpans(text);
  let rest = text;
  for (const { start, end } of [...spans].reverse()) rest = closed(rest.slice(0, start), rest.slice(end));
  return { text: rest, taken: spans.length };
}

function closed(before: string, after: string): string {
  const bracketed = /[([«"]\s*$/u.test(before) && /^\s*[)\]»"]/u.test(after);
  const left = (bracketed ? before.replace(/[([«"]\s*$/u, '') : before).replace(/[^\S\n]*[№:=_\p{Pd}]*[^\S\n]*$/u, '');
  // A spreadsheet leaves «.0» behind a number.
  const right = (bracketed ? after.replace(/^\s*[)\]»"]/u, '') : after).replace(/^[.,]0+(?!\d)/u, '').replace(/^[^\S\n]+/u, '');
  if (left === '' || left.endsWith('\n')) return left + right.replace(/^[,;:.]\s*/u, '');
  if (/^(?:$|\n)/u.test(right)) return left.replace(/[,;]$/u, '') + right;
  return /^[\s,.;:!?)\]»_-]/u.test(right) ? left + right : `${left} ${right}`;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const outside = (groups: readonly Group[], spans: readonly Span[]) => groups.filter((group) => !spans.some((span) => overlap(group, span)));

/** Whether digits go on before or behind a date by its own separator: 19.6.1800.0068 is a number in groups, no date. */
function goesOn(text: string, date: RegExpExecArray): boolean {
  const { start, end } = spanOf(date);
  const separator = date[1] ?? '-';
  const before = text.charAt(start - 1) === separator && /\p{Nd}/u.test(text.charAt(start - 2));
  return before || (text.charAt(end) === separator && /\p{Nd}/u.test(text.charAt(end + 1)));
}

/** What may be a group of digits: «ЗОЗ» between groups of digits is 303. */
const groupsOf = (text: string, token: RegExp): Group[] =>
  [...text.matchAll(token)].map((match) => {
    const [signs] = match;
    if (/^[0-9]+$/u.test(signs)) return { ...spanOf(match), digits: signs, lone: false };
    const lone = signs.length === 1 && /\p{L}/u.test(signs);
    return { ...spanOf(match), digits: [...signs].map(digitOf).join(''), lone };
  });

/** The value of a digit of any script; scripts lay their ten digits out one after the other from a multiple of 2 on. */
function digitOf(character: string): string {
  const known = LETTER_DIGITS[character] ?? SCANNED[character] ?? character.normalize('NFKC');
  if (/^[0-9]$/u.test(known)) return known;
  let value = 0;
  for (let code = character.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code -= 1) value += 1;
  return String(value);
}

/** Every run of neighbouring groups with so many digits. */
function runsOf(text: string, groups: readonly Group[], length: number): Run[] {
  return groups.flatMap((_, from) => {
    const run = runFrom(text, groups, from, length);
    return run && run.digits.length === length ? [run] : [];
  });
}

/** The longest run from a group on with at most so many digits; null if the first group alone has more. */
function runFrom(text: string, groups: readonly Group[], from: number, most: number): Run | null {
  const taken: Group[] = [];
  let digits = '';
  for (const group of groups.slice(from, from + most)) {
    const last = taken.at(-1);
    if (digits.length + group.digits.length > most) break;
    if (last && !isGap(text.slice(last.end, group.start))) break;
    taken.push(group);
    digits += group.digits;
  }
  const [first, last] = [taken[0], taken.at(-1)];
  return first && last ? { groups: taken, digits, start: first.start, end: last.end } : null;
}

const seenBetween = (between: string) => between.replace(INVISIBLE, '').replace(SPELLED_BLANK, ' ');

const isGap = (between: string) => {
  const seen = seenBetween(between);
  return seen.length <= GAP && !/[\p{L}\p{N}]/u.test(seen);
};

const gapsOf = (text: string, { groups }: Run) =>
  groups.slice(1).map((group, index) => seenBetween(text.slice(groups[index]?.end ?? 0, group.start)));

/** 112-233-445 95 with whatever dashes, dots, spaces; a mistyped number too. */
function isInItsGroups(text: string, run: Run): boolean {
  return run.groups.map(({ digits }) => digits.length).join() === '3,3,3,2' && gapsOf(text, run).every((gap) => PLAIN_GAP.test(gap));
}

/** In an address a number stands by itself: letters and digits beside it make it an identifier. */
function stands(text: string, run: Run): boolean {
  const alone = !/[\p{L}\p{N}-]/u.test(text.charAt(run.start - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(run.end));
  return alone && (run.groups.length === 1 || isInItsGroups(text, run));
}

/** How many true digits a run has. */
const digitsIn = (text: string, { start, end }: Run): number => text.slice(start, end).match(/\p{Nd}/gu)?.length ?? 0;

/** With letters for digits: in its own groups, most of it digits, or in one piece with check digits that fit. */
function readsAsScanned(text: string, run: Run): boolean {
  const digits = digitsIn(text, run);
  return digits >= 7 && (isInItsGroups(text, run) || (run.groups.length === 1 && digits < 11 && checkSnils(run.digits) === 'valid'));
}

const followsPlus = (text: string, run: Run): boolean => /\+\s*$/u.test(text.slice(0, run.start));

/** «+7 902 123-45-67», «8 902 123-45-67»: what stands before it is no part of another number. */
const startsAsPhone = (text: string, run: Run): boolean =>
  /^[78](?:9|342)/u.test(run.digits) && (followsPlus(text, run) || run.groups[0]?.digits.length === 1) && readsAsPhone(text, run);

/** «8 902 123-45-67», «+7…», «89021234567»; in the groups of a СНИЛС it would be one. */
function readsAsPhone(text: string, run: Run): boolean {
  const [first, second] = run.groups;
  if (followsPlus(text, run)) return true;
  if (!/^[78]/u.test(run.digits)) return false;
  if (first?.digits.length === 1) return (second?.digits.length ?? 0) >= 3;
  if (run.groups.map(({ digits }) => digits.length).join() === '4,3,2,2') return true;
  return /^[78](?:9|342|800)/u.test(run.digits) && (first?.digits.length ?? 0) >= 4;
}

/** Numbers beside the word: right after it whatever their length, a few words on or right before it eleven digits. */
function named(text: string, groups: readonly Group[], runs: readonly Run[]): Run[] {
  const old = [...text.matchAll(OLD_NAME)].flatMap(({ index, 0: { length } }) =>
    runs.filter(({ start }) => start > index && /^[^\p{L}\p{N}]{0,8}$/u.test(text.slice(index + length, start))),
  );
  return [...old, ...byKeyword(text, groups, runs)];
}

function byKeyword(text: string, groups: readonly Group[], runs: readonly Run[]): Run[] {
  return [...text.matchAll(KEYWORD)].map(spanOf).flatMap(({ start, end }) => {
    const next = groups.findIndex((group) => group.start >= end);
    const between = next < 0 ? '' : text.slice(end, groups[next]?.start);
    const direct = next >= 0 && /^[^\p{L}]{0,8}(?:\([^()\d]{1,30}\)[^\p{L}]{0,4})?(?:(?:номер|no?)[^\p{L}]{0,4})?$/iu.test(between);
    if (direct) {
      const run = runFrom(text, groups, next, 13);
      const exact = runs.find((known) => known.start === run?.start);
      if (exact) return [exact];
      return run && run.digits.length >= 9 ? [run] : [];
    }
    const near = next >= 0 && between.length <= 40 && !/[.!?]\s/u.test(between) && !OTHER_NUMBER.test(between);
    const later = near ? runs.filter((run) => run.start === groups[next]?.start && !readsAsPhone(text, run)) : [];
    const before = runs.filter((run) => run.end <= start && /^[^\p{L}\p{N}]{0,4}$/u.test(text.slice(run.end, start)));
    return [...later, ...before];
  });
}
