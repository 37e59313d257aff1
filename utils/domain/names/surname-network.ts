import type { Weights } from './counted-surnames';
import { letterNumber } from './letter-model';
import { fromModel } from './surname-model';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = 31;
/** How many places the two layers see at once. */
const WIDE = 5;
const NEAR = 3;
/** Sums are made smaller by so much before they are weighed. */
const SUM = 8;

type Numbers = Float32Array<ArrayBuffer>;

interface Layer {
  readonly weights: Numbers;
  readonly bias: Numbers;
}

interface Network {
  /** What each letter gives to each channel of the first layer, by its distance. */
  readonly given: readonly Numbers[];
  readonly firstBias: Numbers;
  readonly second: Layer;
  readonly dense: Layer;
  readonly out: Layer;
}

function decoded({ step, signs }: Weights): Numbers {
  const numbers = new Float32Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) numbers[at] = (SIGNS.indexOf(signs.charAt(at)) - MIDDLE) * step;
  return numbers;
}

/** Decoded at the first question. */
const network = fromModel<Network | null>(({ network: coded }) => {
  if (coded === null) return null;
  const [letters, first, firstBias] = [decoded(coded.letters), decoded(coded.first), decoded(coded.firstBias)];
  const size = firstBias.length;
  const kinds = first.length / WIDE / size;
  const given = Array.from({ length: WIDE }, (_, place) => {
    const sums = new Float32Array((letters.length / kinds) * size);
    for (let letter = 0; letter * kinds < letters.length; letter += 1)
      addProducts(sums, letter * size, size, letters.subarray(letter * kinds, (letter + 1) * kinds), first, place * kinds * size);
    return sums;
  });
  const layer = (weights: Weights, bias: Weights): Layer => ({ weights: decoded(weights), bias: decoded(bias) });
  return {
    given,
    firstBias,
    second: layer(coded.second, coded.secondBias),
    dense: layer(coded.dense, coded.denseBias),
    out: layer(coded.out, coded.outBias),
  };
}, null);

/** Adds each number of `from`, times its row of `size` weights (the first begins at `row`), to the `size` numbers of `to` that begin at `at`. */
function addProducts(to: Numbers, at: number, size: number, from: Numbers, weights: Numbers, row: number): void {
  for (let index = 0; index < from.length; index += 1) {
    const factor = from[index] ?? 0;
    // Half of what a layer gives is nothing.
    if (factor === 0) continue;
    const start = row + index * size;
    for (let channel = 0; channel < size; channel += 1)
      to[at + channel] = (to[at + channel] ?? 0) + factor * (weights[start + channel] ?? 0);
  }
}

function keepPositive(numbers: Numbers): Numbers {
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) < 0) numbers[at] = 0;
  return numbers;
}

/** What the second layer makes of each place: those of the letters, and the edge behind them. */
function layersOver({ given, firstBias, second }: Network, letters: readonly number[]): Numbers {
  const size = firstBias.length;
  const places = letters.length + 1;
  const seen = new Float32Array(places * size);
  for (let place = 0; place < places; place += 1) {
    seen.set(firstBias, place * size);
    for (const [side, sums] of given.entries()) {
      const row = (letters[place + side - (WIDE - 1) / 2] ?? 0) * size;
      for (let channel = 0; channel < size; channel += 1)
        seen[place * size + channel] = (seen[place * size + channel] ?? 0) + (sums[row + channel] ?? 0);
    }
  }
  keepPositive(seen);
  const made = new Float32Array(places * size);
  for (let place = 0; place < places; place += 1) {
    made.set(second.bias, place * size);
    for (let side = 0; side < NEAR; side += 1) {
      const from = place + side - (NEAR - 1) / 2;
      if (from >= 0 && from < places)
        addProducts(made, place * size, size, seen.subarray(from * size, (from + 1) * size), second.weights, side * size * size);
    }
  }
  return keepPositive(made);
}

/** The greatest of each channel over all places, and then the sums. */
function pooled(made: Numbers, size: number): Numbers {
  const pool = new Float32Array(2 * size);
  for (let at = 0; at < made.length; at += 1) {
    const [channel, value] = [at % size, made[at] ?? 0];
    pool[channel] = Math.max(pool[channel] ?? 0, value);
    pool[size + channel] = (pool[size + channel] ?? 0) + value / SUM;
  }
  return pool;
}

/**
 * How much rather a word that no list has is a mistyped surname than a rare one: the natural logarithm of the odds, were both about as many. What
 * is enough for a warning: surname-slips.ts. In: one word of small Russian letters. Undefined = it holds another sign, or the model is not there yet.
 */
export function oddsOfSlip(word: string): number | undefined {
  const net = network();
  const letters = [...word].map(letterNumber);
  if (net === null || letters.some((letter) => letter < 1)) return undefined;
  const pool = pooled(layersOver(net, letters), net.firstBias.length);
  const hidden = Float32Array.from(net.dense.bias);
  addProducts(hidden, 0, hidden.length, pool, net.dense.weights, 0);
  const told = Float32Array.from(net.out.bias);
  addProducts(told, 0, 1, keepPositive(hidden), net.out.weights, 0);
  return told[0];
}
