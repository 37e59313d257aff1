import type { NameField } from '../card';
import { isApostrophe, isBlank, isDash, isInvisible, isMark, isRussianLetter } from '../letters';
import { isHyphenSuffix, isParticle, isPatronymicWord } from '../name-words';
import { caseFault, withRightCase } from '../person-name';
import { choicesFact } from './choices';
import { letterReadings } from './letter-readings';
import type { Gender } from './patronymics';
import { likelyGender, type NameTexts } from './person-context';
import { standingOf } from './standing';
import { wordsOrOne } from './word-breaks';

/** What a wrongly written name probably was: one text that is certain, or two that are about as likely; null = only a document can tell. */
export type Repair = { readonly fix: string } | { readonly choices: readonly [string, string] } | null;

/** So many bits a known name must be ahead of every other reading to be certain. */
const CLEAR = 6;
/** Of two known names the rarer may be meant as well, and so may any other word beside one that nobody knows. */
const CLEAR_OF_ALIKE = 10;

/**
 * The name with everything mended that is certain: torn letters joined, invisible signs and stress marks taken out, foreign letters and
 * digits read as Russian ones, broken lines joined, a former surname in brackets, a remark, a row's number and stray signs dropped, capitals
 * put right. What can be read in several ways is certain only if it ends in a known name and is clearly ahead, or if it looks exactly as what
 * was typed and nothing else is near. In: a field's text; the gender that the rest of the card tells. A name without a fault comes back as it is.
 */
export function repair(name: string, field: NameField, gender?: Gender): Repair {
  const text = trimSigns(withoutRemark(plainSigns(dropBrackets(dropInvisible(joinLetters(name))))), field);
  if (![...text].some(isRussianLetter)) return null;
  const words = text.split(/( ?- ?| )/u).map((piece, at) => (at % 2 === 1 ? [piece] : readWord(piece, field, gender)));
  const read = words.reduce<string[]>((heads, list) => heads.flatMap((head) => list.map((word) => head + word)), ['']);
  const texts = [...new Set(read.flatMap((whole) => wordsOrOne(whole, field, gender)))].map((whole) => finished(whole, name, field));
  const [first, second] = texts;
  if (first === undefined || first === null || texts.length > 2 || second === null) return null;
  return second === undefined ? { fix: first } : { choices: [first, second] };
}

/** With the right capitals; null if something is left that no name has. */
function finished(text: string, typed: string, field: NameField): string | null {
  if (!/^[А-Яа-яЁё]/u.test(text) || [...text].some((character) => !isNameSign(character))) return null;
  // What stays may be no name either: an initial, or capitals where no rule puts them.
  if (field !== 'lastName' && text.length < 2 && text !== typed) return null;
  const repaired = withRightCase(text);
  return caseFault(repaired) === null ? repaired : null;
}

/** The readings of one word that are worth a thought: one that is certain, or two; [] = none, or too many. */
function readWord(word: string, field: NameField, gender: Gender | undefined): string[] {
  if ([...word].every((sign) => isRussianLetter(sign) || isApostrophe(sign))) return [word];
  const readings = letterReadings(word, field)
    .map((reading) => ({ ...reading, ...standing(reading.text, field, gender), typed: reading.cost }))
    .map((reading) => ({ ...reading, bits: reading.bits + reading.typed }))
    .filter(({ bits }) => bits < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.bits - b.bits);
  const [best, second] = readings;
  if (best === undefined) return [];
  const rival = readings.find(
    ({ text, sameLooks, possible }) => text !== best.text && sameLooks && possible && field === 'lastName' && !best.sameLooks,
  );
  const isNear = ({ bits, known }: { bits: number; known: boolean }) => bits - best.bits < (known || !best.known ? CLEAR_OF_ALIKE : CLEAR);
  const near = rival ?? (second !== undefined && isNear(second) ? second : undefined);
  if (near !== undefined) return readings.filter(isNear).length > 2 ? [] : [best.text, near.text];
  // What looks as it was typed may be a name of any people; what does not must be known.
  return best.known || best.sameLooks ? [best.text] : [];
}

/** «оглы» and short particles stand by themselves; a digit at the beginning of «0глы» is no capital. */
function standing(text: string, field: NameField, gender: Gender | undefined) {
  if (isPatronymicWord(text) || isHyphenSuffix(text) || isParticle(text))
    return { known: true, possible: true, bits: 8, text: text.toLowerCase() };
  return standingOf(text, field, gender);
}

const isNameSign = (character: string): boolean =>
  isRussianLetter(character) || character === ' ' || character === '-' || isApostrophe(character);

const TORN: Readonly<Record<string, string>> = {
  'и\u0306': 'й',
  'И\u0306': 'Й',
  'е\u0308': 'ё',
  'Е\u0308': 'Ё',
  'e\u0308': 'ё',
  'E\u0308': 'Ё',
};

/** й and ё out of their two signs. Not NFC: that would make a Macedonian ќ of a stressed к. */
function joinLetters(name: string): string {
  return name.replace(/[иИ]\u0306|[еЕeE]\u0308/gu, (pair) => TORN[pair] ?? pair);
}

/** A soft hyphen before a capital letter stood for a hyphen, if no blank parts the two; anywhere else it, or the «¬» that copying makes of it, is a trace of a broken line. */
function dropInvisible(name: string): string {
  let hyphened = name.replace(/(?<![\s\u00a0\u00ad\u00ac])[\u00ad\u00ac]+(?=[А-ЯЁ])/gu, '-');
  // Preparing a pattern with \p{…} costs the page 0.3 to 0.7 ms: here and below it stands behind a question that most names answer with no.
  if (hyphened.includes('\u00ac')) hyphened = hyphened.replace(/(?<=\p{L})\u00ac(?=\p{L})/gu, '');
  return [...hyphened].filter((character) => !isInvisible(character) && !isMark(character)).join('');
}

function dropBrackets(name: string): string {
  if (!/[([{<（]|[)\]}>]/.test(name)) return name;
  // One bracket beside a small letter, and no other: the key of х, ъ, б or ю.
  if (/^[^()[\]{}<>]*(?:\p{L}[[\]{}<>]|[[\]{}<>]\p{Ll})[^()[\]{}<>]*$/u.test(name)) return name;
  return name.replace(/\s*[([{（<][^)\]}）>]*[)\]}）>]?\s*/gu, ' ');
}

/** Plain blanks and hyphens, one at a time, none at the ends; the blanks beside a hyphen tell what it is. */
function plainSigns(name: string): string {
  return [...name]
    .map((character) => (isBlank(character) ? ' ' : isDash(character) ? '-' : character))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/-(?: ?-)+/g, '-')
    .replace(/^[ -]+|[ -]+$/g, '');
}

/** Without a row's number before the name and a remark in small letters behind it: «12. Фомич», «Фомич - директор», «Ильина, учитель». */
function withoutRemark(text: string): string {
  const numbered = /^\d/.test(text) ? text.replace(/^\d{1,3}[.)] ?(?=\p{L})/u, '') : text;
  if (!/[,;/]| - /.test(numbered)) return numbered;
  const remark = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:[,;] | ?\/ ?| - )(\p{Ll}{4,}(?: \p{Ll}+)*)$/u.exec(numbered);
  // «Шагит/овна»: the end of the patronymic is no remark.
  return remark?.[1] === undefined || /^(?:[иь]?[оеё]в(?:на|ич)|(?:ин)?ична)$/u.test(remark[2] ?? '') ? numbered : remark[1];
}

const STRAY = /^[-\s.,;:!?*«»"“”„()/\\|+=#№@&%^$•·…]+|[-\s.,;:!?*«»"“”„()/\\|+=#№@&%^$•·…]+$/gu;

/** Signs at the ends of a name, if what stays is longer than an initial or an abbreviation; «:анна» begins with a key, not with a stray sign. */
function trimSigns(name: string, field: NameField): string {
  if (/^[;:"'{[<>,.`~]/.test(name) && /^.\p{Ll}/u.test(name)) return name;
  const bare = name.replace(STRAY, '').trim();
  if (bare === name) return name;
  const abbreviated = name.includes('.') && (bare.length < 4 || (field === 'middleName' && !/(?:ич|на|ы|у)$/iu.test(bare)));
  return abbreviated ? name : bare;
}

/** The whole corrected text if it is certain, else null. */
export function repairName(name: string, field: NameField, gender?: Gender): string | null {
  const repaired = repair(name, field, gender);
  return repaired !== null && 'fix' in repaired ? repaired.fix : null;
}

type Facts = Record<string, string>;

/**
 * What a finding says of the repair: the `suggestion` if it is certain and changes something, or the two that are as likely in
 * `params.choices` («Чернов, Хернов»). `params` are the finding's own facts and come back with it.
 */
export function repairOf(name: string, field: NameField, card: NameTexts, params?: Facts): { suggestion?: string; params?: Facts } {
  const own = params === undefined ? {} : { params };
  const repaired = repair(name, field, field === 'middleName' ? undefined : likelyGender(card));
  if (repaired === null) return own;
  if ('choices' in repaired) return { params: { ...params, choices: choicesFact(...repaired.choices) } };
  return repaired.fix === name ? own : { ...own, suggestion: repaired.fix };
}
