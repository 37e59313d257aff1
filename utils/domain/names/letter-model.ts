import { fromModel } from './surname-model';

/**
 * How usual the letters of a surname are: the costs in bits of each letter after the two before it, learnt from 314 000 surnames
 * (scripts/build-surname-model.mjs). Low = letters as in other surnames; a slip of the pen costs ten bits and more.
 */
const LETTERS = ' абвгдежзийклмнопрстуфхцчшщъыьэюя';
const SIZE = LETTERS.length;
const FIRST = 48;
const NEVER = 255;

interface Tables {
  readonly trigrams: Uint8Array;
  readonly bigrams: string;
  readonly backoffs: string;
}

/** Decoded at the first question: some 36 000 cells, half a millisecond. */
const tables = fromModel<Tables | null>(({ trigrams, bigrams, backoffs }) => {
  const cells = new Uint8Array(SIZE ** 3).fill(NEVER);
  let [cell, at] = [0, 0];
  while (at < trigrams.length) {
    const sign = trigrams[at];
    if (sign === '{') {
      const end = trigrams.indexOf('}', at);
      cell += Number(trigrams.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    if (sign !== '.') cells[cell] = trigrams.charCodeAt(at) - FIRST;
    cell += 1;
    at += 1;
  }
  return { trigrams: cells, bigrams, backoffs };
}, null);

/** A word whose letters can be changed and weighed again: the costs of its letters are kept, so a change costs only its neighbourhood. */
export interface WeighedWord {
  /** The cost of the whole word in bits. */
  readonly cost: number;
  /** The cost when the letters from `from` to before `to` are replaced by others. */
  costWith(from: number, to: number, letters: readonly number[]): number;
  /** The cost of the four letters from `at` on, the edge counted: what a change there could save at most. */
  costFrom(at: number): number;
}

/** A letter as the model counts it, ё as е; 0 or less = none. */
export const letterNumber = (letter: string): number => LETTERS.indexOf(letter === 'ё' ? 'е' : letter);

/** The letter of a number. */
export const letterOf = (number: number): string => LETTERS[number] ?? '';

/** In: one word of small Russian letters. Undefined = it holds another sign, or the model is not there yet. */
export function weigh(word: string): WeighedWord | undefined {
  // Two edges before the word, one after it.
  const numbers = [0, 0, ...[...word].map(letterNumber), 0];
  if (numbers.some((number, at) => number < 1 && at > 1 && at < numbers.length - 1)) return undefined;
  const model = tables();
  if (model === null) return undefined;
  const { trigrams, bigrams, backoffs } = model;
  const cost = (a: number, b: number, c: number): number => {
    const seen = trigrams[(a * SIZE + b) * SIZE + c] ?? NEVER;
    return seen === NEVER ? backoffs.charCodeAt(a * SIZE + b) + bigrams.charCodeAt(b * SIZE + c) - 2 * FIRST : seen;
  };
  // sums[at] = the cost of all letters before `at`, in half bits.
  const sums = [0, 0, 0];
  for (let at = 2; at < numbers.length; at += 1)
    sums.push((sums[at] ?? 0) + cost(numbers[at - 2] ?? 0, numbers[at - 1] ?? 0, numbers[at] ?? 0));
  const all = sums[numbers.length] ?? 0;
  return {
    cost: all / 2,
    costFrom: (at) => ((sums[Math.min(at + 6, numbers.length)] ?? all) - (sums[at + 2] ?? all)) / 2,
    costWith(from, to, letters) {
      let sum = sums[from + 2] ?? 0;
      let [a, b] = [numbers[from] ?? 0, numbers[from + 1] ?? 0];
      for (const letter of letters) {
        sum += cost(a, b, letter);
        [a, b] = [b, letter];
      }
      // The two letters behind the change stand after others now.
      const end = Math.min(to + 4, numbers.length);
      for (let at = to + 2; at < end; at += 1) {
        const letter = numbers[at] ?? 0;
        sum += cost(a, b, letter);
        [a, b] = [b, letter];
      }
      return (sum + all - (sums[end] ?? all)) / 2;
    },
  };
}

/** What a letter costs on the average; told of every word while the model is not there. */
const USUAL_COST = 3.2;

/** The cost of a word's letters in bits, about 3 a letter where they are usual; infinite if it is no word of small Russian letters. */
export function letterCost(word: string): number {
  if (tables() === null) return (word.length + 1) * USUAL_COST;
  return weigh(word)?.cost ?? Number.POSITIVE_INFINITY;
}
