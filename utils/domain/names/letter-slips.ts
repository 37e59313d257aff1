import { difference } from '../edit-distance';
import { areNeighbours } from '../keyboard';

/**
 * How one word was mistyped for another: the slips of spelling and of the ЙЦУКЕН keyboard that lie one Damerau step apart.
 */
export type Slip = 'double' | 'swap' | 'soft' | 'vowel' | 'consonant' | 'key' | 'missing' | 'extra' | 'other';

const VOWEL_CLASSES = ['ао', 'еиэяы', 'еёйи', 'ыи', 'уюо', 'ая', 'еоё'];
/** Pairs that sound alike at the end of a word or before another consonant. */
const CONSONANT_CLASSES = ['бп', 'вф', 'гкх', 'дт', 'жшщ', 'зсц', 'чщшц', 'мн', 'ъь'];
const VOWELS = 'аеёиоуыэюя';

function together(classes: readonly string[], a: string, b: string): boolean {
  return classes.some((letters) => letters.includes(a) && letters.includes(b));
}

/** Letters that a worn copy or a scanner mixes up. */
const SHAPES = 'шщ лп нп ни пи цщ цш зэ ос ес ео бв гт гр жх ьб ъь ыь'.split(' ');

/** Whether one letter is read for the other on a bad copy. */
export const looksLike = (a: string, b: string): boolean => a !== b && SHAPES.some((pair) => pair.includes(a) && pair.includes(b));

/**
 * Whether two words of small letters, ё as е, put one sound of another language into Russian letters in two ways: Фавзия and Фаузия, Зюмруд and
 * Зумруд, and the long vowels of Tuva and Yakutia (Аржаана).
 */
export const sameSound = (a: string, b: string): boolean => soundOf(a) === soundOf(b);

const soundOf = (name: string): string =>
  name
    .replaceAll(/(?<=[аэ])[ву]/gu, 'в')
    .replaceAll('ю', 'у')
    .replaceAll(/([аыэ])\1/gu, '$1');

/**
 * The slip that turns `right` into `typed` (both in small letters, ё as е), or null if they are equal or more than one step apart:
 * a letter doubled or made single, two neighbours swapped, ь put in or left out, a letter of the same sound, the next key,
 * a letter missing, one too many, any other letter.
 */
export function slipBetween(typed: string, right: string): Slip | null {
  const more = typed.length - right.length;
  if (more > 1 || more < -1) return null;
  const { head, a, b } = difference(typed, right);
  if (a.length === b.length) {
    if (a.length === 1) return replaced(a, b);
    return a.length === 2 && a[0] === b[1] && a[1] === b[0] ? 'swap' : null;
  }
  if (a.length + b.length !== 1) return null;
  const [longer, letter] = more > 0 ? [typed, a] : [right, b];
  if (letter === 'ь' || letter === 'ъ') return 'soft';
  if (longer[head - 1] === letter || longer[head + 1] === letter) return 'double';
  return more > 0 ? 'extra' : 'missing';
}

/** The slip that puts one letter, in small letters, in the place of another. */
export function replaced(a: string, b: string): Slip {
  if (VOWELS.includes(a) && VOWELS.includes(b) && together(VOWEL_CLASSES, a, b)) return 'vowel';
  if ((a === 'й' || b === 'й') && together(VOWEL_CLASSES, a, b)) return 'vowel';
  if (together(CONSONANT_CLASSES, a, b)) return 'consonant';
  return areNeighbours(a, b) ? 'key' : 'other';
}
