import type { NameField } from './card';
import {
  digitLetter,
  isApostrophe,
  isBlank,
  isDash,
  isDigit,
  isInvisible,
  isLetter,
  isLowerCase,
  isMark,
  isRussianLetter,
  isUpperCase,
  lookAlike,
} from './letters';
import { isHyphenSuffix, isParticle, isPatronymicWord, looksLikeEastAsianSyllable } from './name-words';

/** A part of a name between blanks and hyphens, and the sign before it ('' at the beginning). */
export interface NamePart {
  text: string;
  before: '' | ' ' | '-';
}

/** Splits a name at blanks and dashes of any kind; empty parts are left out. */
export function nameParts(name: string): NamePart[] {
  const parts: NamePart[] = [];
  let text = '';
  let before: NamePart['before'] = '';
  for (const character of name) {
    const blank = isBlank(character);
    if (!blank && !isDash(character)) {
      text += character;
      continue;
    }
    if (text !== '') {
      parts.push({ text, before });
      text = '';
      before = '';
    }
    if (parts.length > 0 && before !== '-') before = blank ? ' ' : '-';
  }
  if (text !== '') parts.push({ text, before });
  return parts;
}

/** The words of a name: what stands between blanks. Dashes read as hyphens and take no blanks around them: «Мамин – Сибиряк» is one word. */
export function nameWords(name: string): string[] {
  return [...name]
    .map((character) => (isBlank(character) ? ' ' : isDash(character) ? '-' : character))
    .join('')
    .replace(/ *-[- ]*/g, '-')
    .split(' ')
    .filter((word) => word !== '' && word !== '-');
}

export type CaseFault = 'upper' | 'lower' | 'mixed';

/** Capitals inside a part that documents do have: МакКензи, Д'Артаньян, О'Нил. */
const INNER_CAPITAL = /^(?:Мак[БВГДЖЗКЛМНПРСТФХЦЧШ][а-яё]+|[а-яёА-ЯЁ]{1,3}['’ʼ`][А-ЯЁ][а-яё]+)$/u;

/**
 * What is wrong with the capitals of a name, or null. Every part begins with a capital and goes on in small letters; particles,
 * «оглы» and foreign syllables after a hyphen may be small. A single capital letter is right.
 */
export function caseFault(name: string): CaseFault | null {
  const parts = nameParts(name);
  const faults = new Set(parts.map((_, index) => partFault(parts, index)).filter((fault) => fault !== null));
  if (faults.size === 0) return null;
  const letters = [...name].filter(isLetter);
  if (letters.every(isUpperCase)) return 'upper';
  if (letters.every(isLowerCase)) return 'lower';
  return faults.size === 1 ? ([...faults][0] ?? null) : 'mixed';
}

function partFault(parts: readonly NamePart[], index: number): CaseFault | null {
  const { text } = parts[index] ?? { text: '' };
  const letters = [...text].filter(isLetter);
  const [first, ...rest] = letters;
  if (first === undefined || INNER_CAPITAL.test(text)) return null;
  if (isUpperCase(first) && !rest.some(isUpperCase)) return null;
  if (rest.length > 0 && letters.every(isUpperCase)) return 'upper';
  if (isLowerCase(first) && !rest.some(isUpperCase)) return mayBeLower(parts, index) ? null : 'lower';
  return 'mixed';
}

/** «фон» in «фон Берг», «оглы» in «Гасан оглы», «ын» in «Чен-ын»; never a name's only part. */
function mayBeLower(parts: readonly NamePart[], index: number): boolean {
  const { text, before } = parts[index] ?? { text: '', before: '' };
  if (parts.length < 2) return false;
  if (isParticle(text) || isPatronymicWord(text) || /^[а-яё]{1,2}['’ʼ`]/u.test(text)) return true;
  if (before !== '-') return false;
  const head = parts[index - 1]?.text ?? '';
  return isHyphenSuffix(text) || (looksLikeEastAsianSyllable(head) && looksLikeEastAsianSyllable(text) && isUpperCase(head.charAt(0)));
}

/** The name with each part in the right case; particles and «оглы» small, whatever they were. Signs and spaces stay. */
function withRightCase(name: string): string {
  const parts = nameParts(name);
  if (parts.every((_, index) => partFault(parts, index) === null)) return name;
  let at = 0;
  let result = '';
  for (const [index, part] of parts.entries()) {
    const start = name.indexOf(part.text, at);
    result += name.slice(at, start) + rightPart(parts, index);
    at = start + part.text.length;
  }
  return result + name.slice(at);
}

function rightPart(parts: readonly NamePart[], index: number): string {
  const { text, before } = parts[index] ?? { text: '', before: '' };
  const lower = text.toLowerCase();
  const next = parts[index + 1]?.before;
  if (parts.length > 1 && (isPatronymicWord(lower) || (before === '-' && isHyphenSuffix(lower)))) return lower;
  // «фон Берг», but Сен-Санс and Тер-Петросян.
  if (isParticle(lower) && lower.length > 1 && next === ' ' && before !== '-') return lower;
  if (partFault(parts, index) === null && (index > 0 || isUpperCase(text.charAt(0)))) return text;
  return lower
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^(\p{L}{1,2}['’ʼ`])(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase());
}

/**
 * The name with everything mended that is certain: torn letters joined, invisible signs and stress marks taken out, look-alikes and
 * digits for letters replaced, plain hyphens and single spaces, a former surname in brackets and stray signs at the ends dropped,
 * capitals put right. Null if something is left that only a document can tell (a Latin «b», a digit at the end, two words in one).
 * A name without a fault comes back as it is.
 */
export function repairName(name: string, field: NameField): string | null {
  const visible = dropInvisible(joinLetters(name));
  const open = dropBrackets(visible);
  const spaced = plainSigns([...open].map((character) => (isBlank(character) ? ' ' : isDash(character) ? '-' : character)).join(''));
  const letters = russianLetters(spaced, field);
  if (letters === null) return null;
  const bare = joinTorn(trimSigns(letters, field));
  if (bare === null) return null;
  if (!/^[А-Яа-яЁё]/u.test(bare) || [...bare].some((character) => !isNameSign(character))) return null;
  // What stays may be no name either: an initial, or capitals where no rule puts them.
  if (field !== 'lastName' && bare.length < 2 && bare !== name) return null;
  const repaired = withRightCase(bare);
  return caseFault(repaired) === null ? repaired : null;
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

/** A soft hyphen before a capital letter stood for a hyphen; anywhere else it is a trace of a broken line. */
function dropInvisible(name: string): string {
  const hyphened = name.replace(/\u00ad+(?=[А-ЯЁ])/gu, '-');
  return [...hyphened].filter((character) => !isInvisible(character) && !isMark(character)).join('');
}

function dropBrackets(name: string): string {
  return name.replace(/\s*[([{（<][^)\]}）>]*[)\]}）>]?\s*/gu, ' ');
}

function plainSigns(name: string): string {
  return name
    .replace(/ *-[- ]*/g, '-')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ -]+|[ -]+$/g, '');
}

/** Foreign look-alikes and digits turned into the letters that they stand for; null if one of them has no certain letter. */
function russianLetters(name: string, field: NameField): string | null {
  const characters = [...name];
  if (!characters.some(isRussianLetter)) return characters.some((character) => isLetter(character) || isDigit(character)) ? null : name;
  const result: string[] = [];
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1] ?? '';
    const after = characters[index + 1] ?? '';
    if (isDigit(character)) {
      const letter = letterForDigit(character, before, after, field);
      if (letter === null) return null;
      result.push(letter);
    } else if (isLetter(character) && !isRussianLetter(character)) {
      const letter = lookAlike(character);
      if (letter === undefined) return null;
      result.push(letter);
    } else result.push(character);
  }
  // A digit at the beginning of «оглы» or «-заде» is no capital.
  const isSmall = (word: string) => /[ -]\d\p{L}+$/u.test(name) && (isPatronymicWord(word) || isHyphenSuffix(word));
  return result.join('').replace(/(?<=[ -])[А-Я][а-яё]+$/u, (word) => (isSmall(word) ? word.toLowerCase() : word));
}

/** 0 → о, 3 → з, 4 → ч, 6 → б inside a word; a digit that ends a word after a consonant may be a mere number («Иванов2»). */
function letterForDigit(digit: string, before: string, after: string, field: NameField): string | null {
  const letter = digitLetter(digit);
  if (letter === undefined || (!isLetter(before) && !isLetter(after))) return null;
  // At the end only what names do end in: Петренк0, Рами3, Фируз; «Иванова3» is a second copy of Иванова.
  const ending =
    (digit === '0' && /[кнтвгхмдл]/u.test(before)) || (digit === '3' && /[иу]/u.test(before) && (field === 'firstName' || after === ' '));
  if (!isLetter(after) && !ending) return null;
  const starts = !isLetter(before) && !isDigit(before);
  const capitals = isUpperCase(before) && [before, after].filter(isLetter).every(isUpperCase);
  return starts || capitals ? letter : letter.toLowerCase();
}

/**
 * «Ива нов» → «Иванов»: a piece in small letters after a space is a torn word if one side is no word by its length; null if it is not
 * certain («Анна мария»). Particles, «оглы» and names that are small throughout are left as they are.
 */
function joinTorn(name: string): string | null {
  if (/^[А-Яа-яЁё](?: [А-Яа-яЁё]){3,}$/u.test(name)) return name.replaceAll(' ', '');
  const match = /^([А-ЯЁ][а-яё]*) ([а-яё]+)$/u.exec(name);
  const [, head = '', tail = ''] = match ?? [];
  if (match === null || isParticle(tail) || isPatronymicWord(tail)) return name;
  return head.length <= 3 || tail.length <= 3 ? head + tail : null;
}

const STRAY = /^[-\s.,;:!?*«»"“”„()[\]{}<>/\\|+=#№@&%^$•·…]+|[-\s.,;:!?*«»"“”„()[\]{}<>/\\|+=#№@&%^$•·…]+$/gu;

/** Signs at the ends of a name, if what stays is longer than an initial or an abbreviation. */
function trimSigns(name: string, field: NameField): string {
  const bare = name.replace(STRAY, '').trim();
  if (bare === name) return name;
  const abbreviated = name.includes('.') && (bare.length < 4 || (field === 'middleName' && !/(?:ич|на|ы|у)$/iu.test(bare)));
  return abbreviated ? name : bare;
}

/** Whether a card is known to hold no patronymic: the field was seen empty, or «Без отчества» is ticked. Foreigners' names are judged more mildly then. */
export function hasNoPatronymic({ middleName, noMiddleName }: { middleName?: string; noMiddleName?: string }): boolean {
  return noMiddleName === 'true' || (middleName !== undefined && middleName.trim() === '');
}

/** `suggestion` for a finding: the repaired name, or nothing when it is not certain or changes nothing. */
export function repairOf(name: string, field: NameField): { suggestion?: string } {
  const repaired = repairName(name, field);
  return repaired === null || repaired === name ? {} : { suggestion: repaired };
}
