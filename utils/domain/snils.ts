import { letterDigit } from './letters';

export type SnilsVerdict = 'valid' | 'uncheckable' | 'bad-checksum' | 'bad-length' | 'bad-characters' | 'all-zeros';

/** Any dash, any space (NBSP too); the rest of a СНИЛС is digits. */
const SEPARATORS = /[\s\p{Pd}\u2212]/gu;

/** The digits of a СНИЛС as text (leading zeros are real), or null if it holds anything but digits, dashes and spaces. */
export function snilsDigits(text: string): string | null {
  const bare = text.replace(SEPARATORS, '');
  return /^[0-9]*$/.test(bare) ? bare : null;
}

/**
 * The two check digits of the first nine: the sum of digit × weight 9…1, modulo 101, where 100 counts as 00.
 * Source: the rule of the Pension Fund (приложение к форме АДВ-1), docs/domain.md 3.
 */
export function snilsCheckDigits(number: string): string {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(number[index]) * (9 - index);
  return String((sum % 101) % 100).padStart(2, '0');
}

/** The last number that was given out before check digits existed. */
const LAST_UNCHECKED = '001001998';

/**
 * Judges a СНИЛС as shown, in any of the formats in use. `uncheckable`: a number up to 001-001-998, which has no check digits.
 * `bad-length` tells of a text with only digits and separators that are not eleven digits ('' too).
 */
export function checkSnils(text: string): SnilsVerdict {
  const digits = snilsDigits(text);
  if (digits === null) return 'bad-characters';
  if (digits.length !== 11) return 'bad-length';
  if (/^0+$/.test(digits)) return 'all-zeros';
  const number = digits.slice(0, 9);
  if (number <= LAST_UNCHECKED) return 'uncheckable';
  return snilsCheckDigits(number) === digits.slice(9) ? 'valid' : 'bad-checksum';
}

/** XXX-XXX-XXX YY of eleven digits. */
export function formatSnils(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`;
}

/** The digits put into a text in place of its own, signs kept: «112-233-445 95» stays grouped. As many digits as the text has, or more (then in front). */
export function snilsLike(text: string, digits: string): string {
  const own = text.replace(/[^0-9]/g, '').length;
  const extra = digits.slice(0, Math.max(0, digits.length - own));
  let at = extra.length;
  const shown = text.trim().replace(/[0-9]/g, () => digits[at++] ?? '');
  return extra + shown;
}

/** The text with letters that look like digits turned into them, or null if something else than digits, dashes and spaces stays. */
export function withoutLetters(text: string): string | null {
  const digits = [...text].map((character) => letterDigit(character) ?? character).join('');
  return snilsDigits(digits) === null ? null : digits;
}

/** Whether a text is a mobile phone number: with «+» or brackets, or eleven digits from 79 or 89 written without a СНИЛС's groups. */
export function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (/^\s*\+|\(/.test(text)) return /^(?:[78]?\d{10})$/.test(digits);
  return /^[78]9\d{9}$/.test(digits) && !/^\s*\d{3}[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{2}\s*$/u.test(text);
}

/** Whether twelve digits are a person's ИНН: both check digits fit (приказ ФНС о структуре ИНН). */
export function isPersonInn(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const check = (weights: readonly number[]) => (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11) % 10;
  return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[10]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11]);
}
