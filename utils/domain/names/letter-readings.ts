import type { NameField } from '../card';
import { russianOnKey } from '../keyboard';
import { digitLetter, isApostrophe, isDigit, isLetter, isLowerCase, isRussianLetter, isUpperCase, lookAlike } from '../letters';

/** A word with other signs than Russian letters, read as Russian letters. */
export interface LetterReading {
  readonly text: string;
  /** How unlikely it is that the signs came about so, in bits. */
  readonly cost: number;
  /** Looks as the typed word does: look-alikes and digits for letters only. */
  readonly sameLooks: boolean;
}

type Way = 'twin' | 'key' | 'drop';
interface Option {
  readonly letter: string;
  /** `either`: the letter that looks so stands on that key too, as с on C. */
  readonly way: Way | 'either';
}

/** The first sign of a way, and every further one: who types one look-alike types more, who forgets the layout forgets it for a while. */
const COST: Record<Way, readonly [first: number, more: number]> = { twin: [1, 0.3], key: [3, 0.5], drop: [6, 6] };
/** A word is not typed in two ways at once; two signs side by side hardly ever. */
const MIXED = { apart: 4, beside: 12 };
/** Small letters that are taken for т and н, but drawn otherwise. */
const ROUGHLY = /^[th]$/;
/** More readings of one word are not followed up: then all signs are read in one way. */
const MOST_SIGNS = 5;

/**
 * Every reading of a word's foreign letters, digits and signs as Russian letters: look-alikes (Ceмёнов), the keys of the other layout
 * (Kюдмила, Юрьевyа, «:анна»), a sign that is merely stray. In: one word without blanks and hyphens. Out: the cheapest first; [] = a sign
 * that stands for no letter; the word itself if it has Russian letters only.
 */
export function letterReadings(word: string, field: NameField): LetterReading[] {
  const signs = [...word];
  const foreign = signs.flatMap((sign, at) => (isRussianLetter(sign) || isApostrophe(sign) ? [] : [at]));
  if (foreign.length === 0) return [{ text: word, cost: 0, sameLooks: true }];
  const options = foreign.map((at) => optionsAt(signs, at, field));
  if (options.some((list) => list.length === 0)) return [];
  const choices = foreign.length <= MOST_SIGNS ? product(options) : sameWay(options);
  return choices.map((chosen) => readingOf(signs, foreign, chosen)).sort((a, b) => a.cost - b.cost);
}

function optionsAt(signs: readonly string[], at: number, field: NameField): Option[] {
  const [sign, before, after] = [signs[at] ?? '', signs[at - 1] ?? '', signs[at + 1] ?? ''];
  if (isDigit(sign)) {
    const letter = letterForDigit(sign, before, after, field);
    return letter === null ? [] : [{ letter, way: 'twin' }];
  }
  const key = russianOnKey(sign);
  const onKey: Option[] = key === undefined ? [] : [{ letter: key, way: 'key' }];
  // A sign behind a word of several parts them: «Шарипова, Зуева».
  // Before a small letter it is the capital: «:анна».
  const isKey = after === '' || (at === 0 && isLowerCase(after));
  if (!isLetter(sign)) return isKey ? onKey : [...onKey, { letter: '', way: 'drop' }];
  const twin = lookAlike(sign);
  if (twin === undefined) return onKey;
  return key === twin ? [{ letter: twin, way: 'either' }] : [{ letter: twin, way: 'twin' }, ...onKey];
}

function product(options: readonly (readonly Option[])[]): Option[][] {
  return options.reduce<Option[][]>((heads, list) => heads.flatMap((head) => list.map((option) => [...head, option])), [[]]);
}

/** Each sign by the same way where it can be, else by its own. */
function sameWay(options: readonly (readonly Option[])[]): Option[][] {
  return (['twin', 'key'] as const).map((way) => options.flatMap((list) => list.find((option) => option.way === way) ?? list[0] ?? []));
}

function readingOf(signs: readonly string[], foreign: readonly number[], chosen: readonly Option[]): LetterReading {
  const letters = [...signs];
  const seen = new Set<Way>();
  const keyed = chosen.some(({ way }) => way === 'key') && !chosen.some(({ way }) => way === 'twin');
  const ways = chosen.map(({ way }): Way => (way === 'either' ? (keyed ? 'key' : 'twin') : way));
  let cost = 0;
  for (const [index, { letter }] of chosen.entries()) {
    const way = ways[index] ?? 'drop';
    letters[foreign[index] ?? 0] = letter;
    cost += COST[way][seen.has(way) ? 1 : 0];
    seen.add(way);
  }
  if (besideOther(foreign, ways)) cost += MIXED.beside;
  else if (seen.has('twin') && seen.has('key')) cost += MIXED.apart;
  return {
    text: letters.join(''),
    cost,
    sameLooks: !seen.has('key') && !seen.has('drop') && !foreign.some((at) => ROUGHLY.test(signs[at] ?? '')),
  };
}

/** Whether two signs that stand side by side are read in two ways. */
const besideOther = (foreign: readonly number[], ways: readonly Way[]): boolean =>
  ways.some((way, index) => index > 0 && way !== ways[index - 1] && foreign[index] === (foreign[index - 1] ?? 0) + 1);

/** 0 → о, 3 → з, 4 → ч, 6 → б inside a word; a digit that ends a word after a consonant may be a mere number («Иванов2»). */
function letterForDigit(digit: string, before: string, after: string, field: NameField): string | null {
  const letter = digitLetter(digit);
  if (letter === undefined || (!isLetter(before) && !isLetter(after))) return null;
  // At the end only what names do end in: Петренк0, Рами3, Фируз; «Иванова3» is a second copy of Иванова.
  const ending = (digit === '0' && /[кнтвгхмдл]/u.test(before)) || (digit === '3' && /[иу]/u.test(before) && field !== 'lastName');
  if (!isLetter(after) && !ending) return null;
  const starts = !isLetter(before) && !isDigit(before);
  const capitals = isUpperCase(before) && [before, after].filter(isLetter).every(isUpperCase);
  return starts || capitals ? letter : letter.toLowerCase();
}
