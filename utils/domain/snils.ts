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
 * Source: the rule of the Pension Fund (приложение к форме АДВ-1), DOMAIN.md 3.
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
