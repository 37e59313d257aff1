import { areDigitNeighbours } from './keyboard';
import { letterDigit, withoutSeparators } from './letters';

export type SnilsVerdict = 'valid' | 'uncheckable' | 'bad-checksum' | 'bad-length' | 'bad-characters' | 'all-zeros';

/** The digits of a СНИЛС as text (leading zeros are real), or null if it holds anything but digits, dashes and spaces. */
export function snilsDigits(text: string): string | null {
  const bare = withoutSeparators(text);
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

/**
 * The only right number that is one swap of neighbours or one key of the number pad away from eleven digits whose check digits do
 * not fit; undefined = there is none, or several. It is likely and not certain: the wrong digit may be elsewhere.
 */
export function likelySnils(digits: string): string | undefined {
  if (!/^[0-9]{11}$/.test(digits)) return undefined;
  const found = new Set<string>();
  const ask = (text: string) => {
    if (text !== digits && checkSnils(text) === 'valid') found.add(text);
  };
  for (let at = 0; at < digits.length; at += 1) {
    const [head, digit, tail] = [digits.slice(0, at), digits[at] ?? '', digits.slice(at + 1)];
    if (tail !== '') ask(head + tail.charAt(0) + digit + tail.slice(1));
    for (const other of '0123456789') if (areDigitNeighbours(digit, other)) ask(head + other + tail);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The digits of a СНИЛС that a spreadsheet or a form has dressed up: `="11223344595"`, `'11223344595`, `11223344595.0`, «№ 112-233-445 95»,
 * «11223344595 (снилс)». Null if the text is not dressed so. `exponent` = «1,12233E+10»: its last digits are lost.
 */
export function undressedSnils(text: string): string | 'exponent' | null {
  const plain = text.trim();
  if (/^\d[.,]\d+\s*[eе]\+?\d{1,2}$/iu.test(plain)) return 'exponent';
  const inner =
    /^(?:=?["«„“]?|['’‘`]|(?:№|n[oо]?\.?)\s*|(?:страховой номер|снилс)[\s:№]*)?([\d\s\p{Pd}]{9,}?)(?:["»”“]|[.,]0+|[.,;]|\s*\(?снилс\)?)?$/iu.exec(
      plain,
    )?.[1];
  const digits = inner === undefined || inner === plain ? null : snilsDigits(inner);
  return digits === null || digits.length < 9 || digits.length > 11 ? null : digits.padStart(11, '0');
}
