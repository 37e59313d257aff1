import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold, wordSet, wordSetFrom } from '@/utils/domain/names/word-filter';

const word = fc.string({ unit: fc.constantFrom(...'абвгдеиклмнорст'), minLength: 2, maxLength: 12 });
const words = fc.uniqueArray(word, { maxLength: 300 });

describe('a set of words kept as a text', () => {
  it('holds each of its own', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 2000 }), (own, foreign) => {
        const set = wordSetFrom(wordSet(own, foreign));
        expect(own.filter((one) => !mayHold(set, one))).toEqual([]);
      }),
    );
  });

  it.each([20, 80, 1000])('takes about one of %i others for its own', (foreign) => {
    const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `слово${from + at}`);
    const set = wordSetFrom(wordSet(numbered(0, 2000), foreign));
    const taken = numbered(2000, 102_000).filter((one) => mayHold(set, one)).length;
    expect(taken).toBeGreaterThan(60_000 / foreign);
    expect(taken).toBeLessThan(140_000 / foreign);
  });

  it('costs about one and a half bits a word more than that tells', () => {
    const own = Array.from({ length: 3000 }, (_, at) => `слово${at}`);
    expect((wordSet(own, 1000).length * 6) / own.length).toBeLessThan(Math.log2(1000) + 1.7);
  });

  it('holds nothing while it is empty', () => {
    expect(wordSet([], 80)).toBe('');
    expect(mayHold(wordSetFrom(''), 'иванов')).toBe(false);
  });
});
