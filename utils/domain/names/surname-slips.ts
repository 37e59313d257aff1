import { foldYo } from '../fold-yo';
import { areNeighbours, RUSSIAN_ROWS } from '../keyboard';
import { letterNumber, letterOf, type WeighedWord, weigh } from './letter-model';
import { looksLike, type Slip, soundsLike } from './letter-slips';
import { fromModel, surnameModel } from './surname-model';
import { mayHold } from './word-filter';

/** What was probably meant by a surname that nobody is known to bear. */
export interface SurnameSlip {
  /** The likeliest repair: small letters, ё as the list has it for a listed surname. */
  readonly word: string;
  readonly slip: SurnameSlipKind;
  /** By how many bits the letters of the repair are the more usual ones, what the slip costs taken off; from `IMPOSSIBLE` on the word is hardly a surname. */
  readonly gain: number;
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

const realOnes = fromModel(({ real }) => real, '');

/** How the lists know a surname in any case, in a man's or a woman's form; undefined = not at all. */
export const surnameRank = (word: string): 'frequent' | 'known' | undefined => lists().get(foldYo(word))?.rank;

/** How a surname was mistyped: one slip of the pen, a syllable that stands twice, or three letters in a row read backwards. */
export type SurnameSlipKind = Slip | 'echo' | 'turned';

/** What a slip costs in bits: the dearer, the more the letters must gain by undoing it; after how many real surnames look like one (ADR 19). */
const SLIP_BITS: Record<SurnameSlipKind, number> = {
  swap: 0,
  double: -0.5,
  echo: 1.5,
  turned: 3,
  key: 2,
  vowel: 2.5,
  consonant: 2.5,
  soft: 2,
  missing: 2,
  extra: 5,
  other: 6,
};
/** Letters are suspected from here on; measured on real surnames that no list has (tests/bench). */
const SUSPICIOUS = 8;
/** So many are enough if a listed surname comes out; of a frequent one the next key is enough. */
const NEEDED: Record<Rank, number> = { frequent: -2, known: 3 };
/** From here on it hardly matters which slip it was. */
export const IMPOSSIBLE = 10.5;

type Rank = 'frequent' | 'known';

/** Хитрово, Дьячково, Живаго: whole surnames, and no slips of Хитров and Дьячков; Гыев, Хаджыев: letters of the Caucasus. */
const OTHER_KIND = /(?:[ое]во|[ая]го|ыева?)$/u;

/**
 * What was probably meant by a surname: a listed one that is a telling slip away, or, where the letters alone are strange, the word whose
 * letters are far more usual. In: one word of Russian letters in any case. Undefined = listed, real, or nothing speaks against it.
 */
export function surnameSlip(text: string): SurnameSlip | undefined {
  // Without the model there are no lists and no costs, so nothing can come of trying every slip.
  if (surnameModel() === null) return undefined;
  const key = foldYo(text);
  // The lists that the letters were learnt from have no ъ.
  if (key.length < 4 || lists().has(key) || key.includes('ъ') || isReal(key) || OTHER_KIND.test(key)) return undefined;
  const weighed = weigh(key);
  return nearListed(key, weighed) ?? (weighed === undefined ? undefined : strangeLetters(key, weighed));
}

/** Whether a surname is one of the real ones that look like a slip. */
const isReal = (key: string): boolean => mayHold(realOnes(), manForm(key));

type Ask = (from: number, to: number, put: readonly number[], slip: SurnameSlipKind) => void;

/**
 * Every way to undo one slip in a word: the letters from `from` to before `to` replaced by others. The first letter has a capital, which nobody
 * moves or loses. `worth`: whether a slip at a place is worth the asking.
 */
function eachRepair(key: string, ask: Ask, worth: (at: number, slip: SurnameSlipKind) => boolean = () => true): void {
  for (let at = 0; at <= key.length; at += 1) {
    if (at > 0 && worth(at, 'missing')) for (const { number, other } of ALPHABET) ask(at, at, [number], other === 'ь' ? 'soft' : 'missing');
    const [letter = '', next] = [key[at], key[at + 1]];
    if (letter === '') return;
    for (let length = 2; length <= 4 && at + 2 * length <= key.length; length += 1)
      if (key.startsWith(key.slice(at, at + length), at + length)) ask(at, at + length, [], 'echo');
    if (!worth(at, 'double')) continue;
    if (next === letter) ask(at, at + 1, [], 'double');
    else if (at > 0) ask(at, at + 1, [], 'extra');
    if (at > 0 && next !== undefined && next !== letter) ask(at, at + 2, [letterNumber(next), letterNumber(letter)], 'swap');
    const third = key[at + 2];
    if (at > 0 && next !== undefined && third !== undefined && third !== letter)
      ask(at, at + 3, [letterNumber(third), letterNumber(next), letterNumber(letter)], 'turned');
    for (const { number, slip } of meantBy(letter)) ask(at, at + 1, [number], slip);
  }
}

const changed = (key: string, from: number, to: number, put: readonly number[]): string =>
  key.slice(0, from) + put.map(letterOf).join('') + key.slice(to);

/**
 * The listed surname that the word is a telling slip away from: two swapped neighbours or a doubled letter (so near to it hardly any other
 * surname is by itself), the next key, a letter of the same sound or a syllable typed twice (the rarer the surname, the more its letters must
 * be the more usual ones). Shorter words have too many neighbours.
 */
function nearListed(key: string, weighed: WeighedWord | undefined): SurnameSlip | undefined {
  if (key.length < 6) return undefined;
  const found = new Map<string, Listed & { slip: SurnameSlipKind; gain: number; worth: number }>();
  eachRepair(
    key,
    (from, to, put, slip) => {
      const entry = lists().get(changed(key, from, to, put));
      if (entry === undefined || found.has(entry.word)) return;
      const gain = weighed === undefined ? 0 : weighed.cost - weighed.costWith(from, to, put) - SLIP_BITS[slip];
      const needed = NEEDED[entry.rank] + (slip === 'extra' ? SLIP_BITS.extra : 0);
      if (slip === 'swap' || slip === 'double' || (weighed !== undefined && gain >= needed))
        found.set(entry.word, { ...entry, slip, gain, worth: entry.rank === 'frequent' ? FREQUENT_WORTH : 0 });
    },
    (_, slip) => slip !== 'missing',
  );
  const [first, ...more] = [...found.values()].sort((a, b) => SLIP_BITS[a.slip] - a.worth - (SLIP_BITS[b.slip] - b.worth));
  if (first === undefined) return undefined;
  const { word, slip, rank, gain } = first;
  return { word, slip, gain, listed: rank, alone: more.length === 0 && !hasOtherReading(key, weighed, first) };
}

/** A frequent surname is likelier to be meant than one that is merely known, by so many bits. */
const FREQUENT_WORTH = 4;
/** What a frequent surname and a swap or a doubled letter cost together, in bits. */
const FREQUENT = 10;
/** By how much any other reading must be dearer: «Туроов» is Туров, or Туроков with a letter lost between the two. */
const CLEAR: Partial<Record<SurnameSlipKind, number>> = { swap: 6, double: 12 };
/** What another slip costs beside those, in bits; «Аниисмов» has a letter twice, whatever else may have been swapped in it. */
const OTHER_SLIP = { double: -12, any: 3 };

/** Whether a surname that no list has may have been meant as well: Богаднов is Богданов, or Богатнов misheard. */
function hasOtherReading(key: string, weighed: WeighedWord | undefined, { word, slip }: { word: string; slip: SurnameSlipKind }): boolean {
  const clear = CLEAR[slip];
  if (weighed === undefined || clear === undefined) return true;
  let has = false;
  eachRepair(key, (from, to, put, other) => {
    const slipped = OTHER_SLIP[other === 'double' ? other : 'any'];
    const cheap = weighed.costWith(from, to, put) + slipped < FREQUENT + clear;
    if (has || (!cheap && slipped + LISTED.known >= FREQUENT + clear)) return;
    const reading = changed(key, from, to, put);
    if (reading !== foldYo(word)) has = cheap || isListedWithin(reading, FREQUENT + clear - slipped);
  });
  return has;
}

/** What a listed surname costs, in bits, whatever its letters: Глиева is Гилева, or Галиева with a letter lost. */
const LISTED: Record<Rank, number> = { frequent: 8, known: 12 };

function isListedWithin(word: string, bits: number): boolean {
  const rank = lists().get(word)?.rank;
  return rank !== undefined && LISTED[rank] < bits;
}

/** Usual letters cost at least so much, in bits, where four of them stand. */
const USUAL = 4;

/** The word with the most usual letters one slip away, if it is more usual by far. */
function strangeLetters(key: string, weighed: WeighedWord): SurnameSlip | undefined {
  let best: { word: string; slip: SurnameSlipKind } | undefined;
  let most = SUSPICIOUS;
  const ask: Ask = (from, to, put, slip) => {
    // A letter misread on a copy makes too many right ones strange: Лакоба.
    if (slip === 'other') return;
    const gain = weighed.cost - weighed.costWith(from, to, put) - SLIP_BITS[slip];
    if (gain < most) return;
    most = gain;
    best = { word: changed(key, from, to, put), slip };
  };
  eachRepair(key, ask, (at, slip) => weighed.costFrom(at) - USUAL >= SUSPICIOUS + SLIP_BITS[slip]);
  if (best === undefined) return undefined;
  const { word, slip } = best as { word: string; slip: SurnameSlipKind };
  return { word, slip, gain: most, listed: lists().get(word)?.rank ?? 'no', alone: true };
}

const ALPHABET = [...RUSSIAN_ROWS.join('')].map((other) => ({ other, number: letterNumber(other) }));

interface Meant {
  readonly other: string;
  readonly number: number;
  readonly slip: Slip;
}

const meant = new Map<string, readonly Meant[]>();

/** What may have been meant by a letter: the keys beside it, the letters of its sound and of its shape. Found once for each letter that is asked for: all pairs of the alphabet at once cost a page 2 ms. */
function meantBy(typed: string): readonly Meant[] {
  const known = meant.get(typed);
  if (known !== undefined || letterNumber(typed) < 1) return known ?? [];
  const found = ALPHABET.flatMap(({ other, number }): Meant[] => {
    if (other === typed) return [];
    if (areNeighbours(typed, other)) return [{ other, number, slip: 'key' }];
    if (soundsLike(typed, other)) return [{ other, number, slip: 'vowel' }];
    return looksLike(typed, other) ? [{ other, number, slip: 'other' }] : [];
  });
  meant.set(typed, found);
  return found;
}
