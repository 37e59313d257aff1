/** The keyboard of the office PC: ЙЦУКЕН and QWERTY on the same keys, and the digits' pad. The one table of rows in the project. */

/** The keys that bear letters in the Russian layout, row by row, and what the same keys give in the English one. */
export const RUSSIAN_ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'] as const;
export const LATIN_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
/** All keys that bear letters, plain and with Shift, in both layouts: sign for letter. */
const LATIN_SIGNS = '`~qwertyuiop[]asdfghjkl;\'zxcvbnm,.QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const RUSSIAN_SIGNS = `ёЁ${RUSSIAN_ROWS.join('')}${RUSSIAN_ROWS.join('').toUpperCase()}`;
const DIGIT_ROWS = ['789', '456', '123', ' 0'] as const;

/** The Russian letter on the key of an English sign: q → й, «;» → ж, «{» → Х; undefined = the key bears none. */
export const russianOnKey = (sign: string): string | undefined =>
  sign.length === 1 ? RUSSIAN_SIGNS[LATIN_SIGNS.indexOf(sign)] : undefined;

/**
 * What the same keys give in the Russian layout: «Bdfyjd» → «Иванов», «{jvzrjd» → «Хомяков». Russian letters, spaces and hyphens stay.
 * Null if the text holds no Latin letter, or a sign that no key of the letters gives.
 */
export function inRussianLayout(text: string): string | null {
  if (!/[a-z]/i.test(text)) return null;
  let typed = '';
  for (const character of text) {
    const letter = russianOnKey(character);
    if (letter !== undefined) typed += letter;
    else if (/[а-яё\s-]/iu.test(character)) typed += character;
    else return null;
  }
  return typed;
}

/** Pairs of keys that touch. With `shift` the rows are moved by half a key (letters): the two keys above and below touch; else only the one. */
function touching(rows: readonly string[], shift: boolean): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [y, row] of rows.entries()) {
    for (const [x, key] of [...row].entries()) {
      for (const other of [row[x + 1], rows[y + 1]?.[x], shift ? rows[y + 1]?.[x - 1] : undefined]) {
        if (other !== undefined) pairs.add(key + other).add(other + key);
      }
    }
  }
  return pairs;
}

let letters: ReadonlySet<string> | undefined;
let digits: ReadonlySet<string> | undefined;

/** Whether two small Russian letters lie side by side on ЙЦУКЕН: left and right, and the two above and below. */
export function areNeighbours(a: string, b: string): boolean {
  letters ??= touching(RUSSIAN_ROWS, true);
  return letters.has(a + b);
}

/** Whether two digits lie side by side on the number pad, left and right or above and below. */
export function areDigitNeighbours(a: string, b: string): boolean {
  digits ??= touching(DIGIT_ROWS, false);
  return digits.has(a + b);
}
