import { isBlank, isDash, isLetter, isLowerCase, isUpperCase } from './letters';
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
export function withRightCase(name: string): string {
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

/** Whether a card is known to hold no patronymic: the field was seen empty, or «Без отчества» is ticked. Foreigners' names are judged more mildly then. */
export function hasNoPatronymic({ middleName, noMiddleName }: { middleName?: string; noMiddleName?: string }): boolean {
  return noMiddleName === 'true' || (middleName !== undefined && middleName.trim() === '');
}
