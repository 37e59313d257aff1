import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSet } from '@/utils/domain/word-set';

describe('a list of words', () => {
  it.each([
    ['ван ден дер', 'ден', true],
    ['ван ден дер', 'ван', true],
    ['ван ден дер', 'дер', true],
    ['ван ден дер', 'де', false],
    ['ван ден дер', 'ван ден', false],
    ['ван ден дер', '', false],
  ])('%s has %s: %s', (words, word, answer) => {
    expect(wordSet(words).has(word)).toBe(answer);
  });

  it('may hold words of several parts', () => {
    const list = wordSet('не указано, нет, б о', ', ');
    expect(['не указано', 'нет', 'б о', 'не', 'нет, б о'].map((word) => list.has(word))).toEqual([true, true, true, false, false]);
  });

  it('answers as a set does, however often it is asked', () => {
    const word = fc.stringMatching(/^[а-в-]{1,3}$/);
    const asked = fc.stringMatching(/^[а-в -]{0,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(asked, { minLength: 1, maxLength: 150 }), (words, asks) => {
        const [list, set] = [wordSet(words.join(' ')), new Set(words)];
        for (const one of asks) expect(list.has(one)).toBe(set.has(one));
      }),
    );
  });
});
