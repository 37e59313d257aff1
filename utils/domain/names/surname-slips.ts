import { foldYo } from '../fold-yo';
import { RUSSIAN_ROWS } from '../keyboard';
import { letterNumber, letterOf, weigh } from './letter-model';
import { replaced, type Slip } from './letter-slips';
import { fromModel } from './surname-model';
import { oddsOfSlip } from './surname-network';
import { mayHold, wordSetFrom } from './word-filter';

/** What speaks for a slip in a surname that nobody is known to bear. */
export interface SurnameSlip {
  /** The listed surname that lies beside it, small letters, ё as the list has it; undefined = none is near, the letters alone are strange. */
  readonly near?: NearSurname;
  /** How sure it is: true = fit for a warning, false = for a note. */
  readonly sure: boolean;
}

export interface NearSurname {
  readonly word: string;
  readonly rank: Rank;
  readonly slip: SurnameSlipKind;
  /** No other reading of the letters comes near: fit to be offered. */
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

const realOnes = fromModel(({ real }) => wordSetFrom(real), wordSetFrom(''));

/** How the lists know a surname in any case, in a man's or a woman's form; undefined = not at all. */
export const surnameRank = (word: string): 'frequent' | 'known' | undefined => lists().get(foldYo(word))?.rank;

type Rank = 'frequent' | 'known';

/** How a surname was mistyped: one slip of the pen, a syllable that stands twice, or three letters in a row read backwards. */
type SurnameSlipKind = Slip | 'echo' | 'turned';

/*
 * From what odds on (surname-network.ts) a surname is told of where a frequent or a known one lies one slip away; a swap, a doubled letter or a
 * syllable typed twice needs less, a letter lost or put in more. Where none lies near: by the odds alone, or where undoing one slip makes the
 * letters far more usual as well; and for a note. In families of other peoples all want more. Chosen on one half of the people in public office
 * and of slips of their surnames, looked at on the other (ADR 26).
 */
const NEAR_ENOUGH: Record<Rank, number> = { frequent: 0, known: 1.5 };
const NEAR_TELLING: Record<Rank, number> = { frequent: Number.NEGATIVE_INFINITY, known: 0 };
const LETTER_MORE = 0.75;
const NEAR_ABROAD = 2;
const STRANGE = 3.5;
const STRANGE_ABROAD = 7;
const DOUBTFUL = 2.5;
/** By so many bits the letters of a repair are the more usual ones, what its slip costs taken off, and what odds are enough beside that. */
const MORE_USUAL = 9;
const ODDS_BESIDE = 2;

/** Хитрово, Дьячково, Живаго: whole surnames, and no slips of Хитров and Дьячков; Гыев, Хаджыев: letters of the Caucasus; Меньщиков. */
const OTHER_KIND = /(?:[ое]во|[ая]го|ыева?)$|ньщ/u;

/**
 * What speaks for a slip in a surname, judged by all its letters together and by the listed surnames one slip away. In: one word of Russian letters
 * in any case; whether the family is a Russian one. Undefined = listed, real, nothing speaks against it, or the model is not there yet.
 */
export function surnameSlip(text: string, russian: boolean): SurnameSlip | undefined {
  const key = foldYo(text);
  // The lists that the letters were learnt from have no ъ.
  if (key.length < 4 || lists().has(key) || key.includes('ъ') || OTHER_KIND.test(key)) return undefined;
  const odds = oddsOfSlip(key);
  if (odds === undefined || isRealSurname(key)) return undefined;
  const near = nearListed(key, odds, russian);
  if (near !== undefined) return { near, sure: true };
  if (odds >= (russian ? STRANGE : STRANGE_ABROAD) || (russian && hasMoreUsual(key, odds))) return { sure: true };
  return russian && odds >= DOUBTFUL ? { sure: false } : undefined;
}

/** Whether a surname that no list has is rather a mistyped one by its letters. In: one word in any case; false while the model is not there. */
export function isLikelySlip(text: string): boolean {
  const key = foldYo(text);
  return !lists().has(key) && !isRealSurname(key) && (oddsOfSlip(key) ?? Number.NEGATIVE_INFINITY) >= 0;
}

/** Whether a surname in small letters, ё as е, is one of the real ones that look like a slip. */
export const isRealSurname = (key: string): boolean => mayHold(realOnes(), manForm(key));

type Ask = (from: number, to: number, put: readonly number[], slip: SurnameSlipKind) => void;

/** Every word that a telling slip makes into this one: the letters from `from` to before `to` replaced by others. Nobody moves a capital. */
function eachTelling(key: string, ask: Ask): void {
  const letters = [...key].map(letterNumber);
  for (const [at, letter] of letters.entries()) {
    const [next, third] = [letters[at + 1], letters[at + 2]];
    for (let length = 2; length <= 4 && at + 2 * length <= key.length; length += 1)
      if (key.startsWith(key.slice(at, at + length), at + length)) ask(at, at + length, [], 'echo');
    if (next === undefined) return;
    if (next === letter) ask(at, at + 1, [], 'double');
    else if (at > 0) ask(at, at + 2, [next, letter], 'swap');
    if (at > 0 && third !== undefined && third !== letter) ask(at, at + 3, [third, next, letter], 'turned');
  }
}

/** Every other word one letter away: one more, one less, one instead of another. */
function eachLetter(key: string, ask: Ask): void {
  for (let at = 1; at <= key.length; at += 1) {
    const [before, letter, next] = [key[at - 1], key[at], key[at + 1]];
    for (const { other, number } of ALPHABET) {
      if (other !== before && other !== letter) ask(at, at, [number], SOFT.includes(other) ? 'soft' : 'missing');
      if (letter !== undefined && other !== letter) ask(at, at + 1, [number], replaced(letter, other));
    }
    if (letter !== undefined && letter !== before && letter !== next) ask(at, at + 1, [], SOFT.includes(letter) ? 'soft' : 'extra');
  }
}

const SOFT = 'ьъ';
const ALPHABET = [...RUSSIAN_ROWS.join('')].map((other) => ({ other, number: letterNumber(other) }));

const changed = (key: string, from: number, to: number, put: readonly number[]): string =>
  key.slice(0, from) + put.map(letterOf).join('') + key.slice(to);

/** What a slip costs in bits: the cheaper, the likelier it was that one. */
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

/** So near to a listed surname hardly any other is by itself. */
const isTelling = (slip: SurnameSlipKind): boolean => slip === 'swap' || slip === 'double' || slip === 'echo';

function isNearEnough(rank: Rank, slip: SurnameSlipKind, odds: number, russian: boolean): boolean {
  if (isTelling(slip)) return odds >= NEAR_TELLING[rank];
  const more = slip === 'missing' || slip === 'extra' || slip === 'other' ? LETTER_MORE : 0;
  return odds >= NEAR_ENOUGH[rank] + more + (russian ? 0 : NEAR_ABROAD);
}

/** The likeliest listed surname one slip away, if the letters are doubtful enough for it. Short words have too many neighbours. */
function nearListed(key: string, odds: number, russian: boolean): NearSurname | undefined {
  if (key.length < 6 && odds < STRANGE) return undefined;
  const found = new Map<string, Listed & { slip: SurnameSlipKind; bits: number }>();
  const ask: Ask = (from, to, put, slip) => {
    const entry = lists().get(changed(key, from, to, put));
    if (entry !== undefined && !found.has(entry.word) && isNearEnough(entry.rank, slip, odds, russian))
      found.set(entry.word, { ...entry, slip, bits: SLIP_BITS[slip] - (entry.rank === 'frequent' ? FREQUENT_WORTH : 0) });
  };
  eachTelling(key, ask);
  if (odds >= NEAR_ENOUGH.frequent) eachLetter(key, ask);
  const [first] = [...found.values()].sort((a, b) => a.bits - b.bits);
  return first === undefined ? undefined : { word: first.word, rank: first.rank, slip: first.slip, alone: !hasOtherReading(key, first) };
}

/** Whether one slip undone makes the letters far more usual, where the odds speak for a slip too. */
function hasMoreUsual(key: string, odds: number): boolean {
  const weighed = odds < ODDS_BESIDE ? undefined : weigh(key);
  if (weighed === undefined) return false;
  let most = Number.NEGATIVE_INFINITY;
  const ask: Ask = (from, to, put, slip) => {
    if (slip !== 'other') most = Math.max(most, weighed.cost - weighed.costWith(from, to, put) - SLIP_BITS[slip]);
  };
  eachTelling(key, ask);
  eachLetter(key, ask);
  return most >= MORE_USUAL;
}

/** A frequent surname is likelier to be meant than one that is merely known, by so many bits. */
const FREQUENT_WORTH = 4;
/** What a frequent surname and a swap or a doubled letter cost together, in bits. */
const FREQUENT = 10;
/** By how much any other reading must be dearer: «Туроов» is Туров, or Туроков with a letter lost between the two. */
const CLEAR: Partial<Record<SurnameSlipKind, number>> = { swap: 6, double: 12 };
/** What another slip costs beside those, in bits; «Аниисмов» has a letter twice, whatever else may have been swapped in it. */
const OTHER_SLIP = { double: -12, any: 3 };

/** From such odds down a word with one consonant heard for another may be what was meant. */
const HEARD = -1.5;

/** Whether another surname may have been meant as well, listed or not: Богаднов is Богданов, or Богатнов misheard. */
function hasOtherReading(key: string, { word, slip }: { word: string; slip: SurnameSlipKind }): boolean {
  const clear = CLEAR[slip];
  const weighed = weigh(key);
  if (weighed === undefined || clear === undefined) return true;
  let has = false;
  const ask: Ask = (from, to, put, other) => {
    if (has || other === 'other') return;
    const reading = changed(key, from, to, put);
    const slipped = OTHER_SLIP[other === 'double' ? other : 'any'];
    if (reading !== foldYo(word))
      has =
        (other === 'consonant' && (oddsOfSlip(reading) ?? 0) < HEARD) ||
        weighed.costWith(from, to, put) + slipped < FREQUENT + clear ||
        isListedWithin(reading, FREQUENT + clear - slipped);
  };
  eachTelling(key, ask);
  eachLetter(key, ask);
  return has;
}

/** What a listed surname costs, in bits, whatever its letters: Глиева is Гилева, or Галиева with a letter lost. */
const LISTED: Record<Rank, number> = { frequent: 8, known: 12 };

function isListedWithin(word: string, bits: number): boolean {
  const rank = lists().get(word)?.rank;
  return rank !== undefined && LISTED[rank] < bits;
}
