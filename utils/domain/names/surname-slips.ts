import { foldYo } from '../fold-yo';
import { areNeighbours, RUSSIAN_ROWS } from '../keyboard';
import { letterNumber, letterOf, weigh } from './letter-model';
import { type Slip, soundsLike } from './letter-slips';
import { fromModel } from './surname-model';

/** What was probably meant by a surname that nobody is known to bear. */
export interface SurnameSlip {
  /** The likeliest repair: small letters, ё as the list has it for a listed surname. */
  readonly word: string;
  readonly slip: Slip;
  /** A surname of the lists, so fit to be offered, or only letters that are usual. */
  readonly listed: 'frequent' | 'known' | 'no';
  /** No other listed surname is as near. */
  readonly alone: boolean;
}

/** The woman's form of a man's surname, or the same word where it does not decline. */
export function womanForm(man: string): string {
  if (/(?:[оеё]в|[иы]н)$/u.test(man)) return `${man}а`;
  if (/[сц]к[ио]й$/u.test(man)) return `${man.slice(0, -2)}ая`;
  return /[бвгджзклмнпрстфхцчшщ][ыо]й$/u.test(man) ? `${man.slice(0, -2)}ая` : man;
}

/** The man's form of a surname in small letters; a word that does not decline stays. */
export function manForm(word: string): string {
  if (/(?:[оеё]в|[иы]н)а$/u.test(word)) return word.slice(0, -1);
  return /[сц]кая$/u.test(word) ? `${word.slice(0, -2)}ий` : word;
}

interface Listed {
  readonly word: string;
  readonly rank: Rank;
}

/** By the folded word, men's and women's forms. */
const lists = fromModel<ReadonlyMap<string, Listed>>(({ frequent, known }) => {
  const listed = new Map<string, Listed>();
  for (const [rank, words] of [
    ['known', known],
    ['frequent', frequent],
  ] as const) {
    for (const man of words.split(' ')) {
      for (const word of [man, womanForm(man)]) listed.set(foldYo(word), { word, rank });
    }
  }
  return listed;
}, new Map());

const realOnes = fromModel<ReadonlySet<string>>(({ real }) => new Set(real.split(' ')), new Set());

/** How the lists know a surname in any case, in a man's or a woman's form; undefined = not at all. */
export const surnameRank = (word: string): 'frequent' | 'known' | undefined => lists().get(foldYo(word))?.rank;

/** What a slip costs in bits: the dearer, the more the letters must gain by undoing it. */
const SLIP_BITS: Record<Slip, number> = {
  swap: 0,
  double: 0,
  key: 1,
  vowel: 1.5,
  consonant: 1.5,
  soft: 1.5,
  extra: 1.5,
  missing: 3.5,
  other: 6,
};
/** Letters are suspected from here on; measured on real surnames that no list has (tests/bench). */
const SUSPICIOUS = 10.5;
/** So many are enough if the repair is one of the frequent surnames. */
const STRANGE = 7;

type Rank = 'frequent' | 'known';

/** Хитрово, Дьячково, Живаго: whole surnames, and no slips of Хитров and Дьячков. */
const OLD_GENITIVE = /(?:[ое]во|[ая]го)$/u;

/**
 * What was probably meant by a surname: a listed one that is a telling slip away, or, where the letters alone are strange, the word whose
 * letters are far more usual. In: one word of Russian letters in any case. Undefined = listed, real, or nothing speaks against it.
 */
export function surnameSlip(text: string): SurnameSlip | undefined {
  const key = foldYo(text);
  // The lists that the letters were learnt from have no ъ.
  if (key.length < 4 || lists().has(key) || key.includes('ъ') || isReal(key) || OLD_GENITIVE.test(key)) return undefined;
  return nearListed(key) ?? strangeLetters(key);
}

/** Whether a surname is one of the real ones that look like a slip. */
const isReal = (key: string): boolean => realOnes().has(manForm(key));

/**
 * The listed surname from which the word is two swapped neighbours, a doubled letter or (the frequent ones) the next key away: so near to it
 * hardly any other surname is by itself. Shorter words have too many neighbours.
 */
function nearListed(key: string): SurnameSlip | undefined {
  if (key.length < 6) return undefined;
  const found = new Map<string, { word: string; rank: Rank; slip: Slip }>();
  const ask = (word: string, slip: Slip) => {
    const entry = lists().get(word);
    if (entry !== undefined && (slip !== 'key' || entry.rank === 'frequent')) found.set(entry.word, { ...entry, slip });
  };
  for (let at = 0; at < key.length; at += 1) {
    const [head, letter, next, tail] = [key.slice(0, at), key[at] ?? '', key[at + 1] ?? '', key.slice(at + 1)];
    if (next === letter) ask(head + tail, 'double');
    // The first letter has a capital, which nobody moves.
    else if (next !== '' && at > 0) ask(head + next + letter + tail.slice(1), 'swap');
    for (const { other, slip } of meantBy(letter)) if (slip === 'key') ask(head + other + tail, slip);
  }
  const [first, ...more] = [...found.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return first === undefined ? undefined : { word: first.word, slip: first.slip, listed: first.rank, alone: more.length === 0 };
}

/** Usual letters cost at least so much, in bits, where four of them stand. */
const USUAL = 4;

/** The word with the most usual letters one slip away, if it is more usual by far. */
function strangeLetters(key: string): SurnameSlip | undefined {
  const weighed = weigh(key);
  if (weighed === undefined) return undefined;
  let best: Omit<SurnameSlip, 'alone'> | undefined;
  let most = 0;
  const ask = (from: number, to: number, put: readonly number[], slip: Slip) => {
    const gain = weighed.cost - weighed.costWith(from, to, put) - SLIP_BITS[slip];
    if (gain < STRANGE || gain <= most) return;
    const word = key.slice(0, from) + put.map(letterOf).join('') + key.slice(to);
    const listed = lists().get(word)?.rank ?? 'no';
    if (gain < SUSPICIOUS && listed !== 'frequent') return;
    most = gain;
    best = { word, slip, listed };
  };
  for (let at = 0; at <= key.length; at += 1) {
    if (weighed.costFrom(at) < STRANGE + USUAL) continue;
    const [letter = '', next] = [key[at], key[at + 1]];
    if (at > 0) for (const { number, other } of ALPHABET) ask(at, at, [number], other === 'ь' ? 'soft' : 'missing');
    if (letter === '') continue;
    if (next === letter) ask(at, at + 1, [], 'double');
    else if (at > 0) ask(at, at + 1, [], 'extra');
    if (next !== undefined && next !== letter) ask(at, at + 2, [letterNumber(next), letterNumber(letter)], 'swap');
    for (const { number, slip } of meantBy(letter)) ask(at, at + 1, [number], slip);
  }
  return best === undefined ? undefined : { ...(best as Omit<SurnameSlip, 'alone'>), alone: true };
}

const ALPHABET = [...RUSSIAN_ROWS.join('')].map((other) => ({ other, number: letterNumber(other) }));

interface Meant {
  readonly other: string;
  readonly number: number;
  readonly slip: Slip;
}

let meant: ReadonlyMap<string, readonly Meant[]> | undefined;

/** What may have been meant by a letter: the keys beside it and the letters of its sound. */
function meantBy(letter: string): readonly Meant[] {
  meant ??= new Map(
    ALPHABET.map(({ other: typed }) => [
      typed,
      ALPHABET.flatMap(({ other, number }): Meant[] => {
        if (other === typed) return [];
        if (areNeighbours(typed, other)) return [{ other, number, slip: 'key' }];
        return soundsLike(typed, other) ? [{ other, number, slip: 'vowel' }] : [];
      }),
    ]),
  );
  return meant.get(letter) ?? [];
}
