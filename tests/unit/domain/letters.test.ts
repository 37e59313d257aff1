import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasCyrillic,
  hasTwoLetters,
  isDash,
  isDigit,
  isForeignCyrillic,
  isHyphen,
  isInvisible,
  isLatinLetter,
  isLetter,
  isMark,
  saysAnything,
  withoutInvisible,
  withoutSeparators,
} from '@/utils/domain/letters';

/** What each function means, by the dear pattern that most characters need not wait for. */
const MEANINGS: Record<string, [asked: (character: string) => boolean, meant: RegExp]> = {
  isLatinLetter: [isLatinLetter, /^\p{Script=Latin}$/u],
  isForeignCyrillic: [isForeignCyrillic, /^(?=\p{Script=Cyrillic})\p{L}(?<![А-Яа-яЁё])$/u],
  isLetter: [isLetter, /^\p{L}$/u],
  isDigit: [isDigit, /^\p{Nd}$/u],
  isMark: [isMark, /^\p{M}$/u],
  isDash: [isDash, /^[\p{Pd}\u00ac\u02d7\u2043\u207b\u208b\u2212\u2500\u30fc\u00af_~]$/u],
  isHyphen: [isHyphen, /^[\p{Pd}\u2212\u02d7\u2043\u207b]+$/u],
  isInvisible: [
    isInvisible,
    /^(?![\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufeff\ufffc]$/u,
  ],
  hasCyrillic: [hasCyrillic, /\p{Script=Cyrillic}/u],
  saysAnything: [saysAnything, /[\p{L}\p{N}]/u],
};

/** Every character of the first two planes, halves of surrogate pairs too. */
const CHARACTERS = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));

describe('what a character is', () => {
  it.each(Object.entries(MEANINGS))('%s answers for every character as its pattern does', (_, [asked, meant]) => {
    expect(CHARACTERS.filter((character) => asked(character) !== meant.test(character))).toEqual([]);
  });
});

describe('texts', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'аяЁqZ07 -_~.,\t\n\u00a0\u2212\u2013\u00ad\u200bәї'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });

  it('are asked and freed of signs as the patterns say', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(hasCyrillic(words)).toBe(/\p{Script=Cyrillic}/u.test(words));
        expect(saysAnything(words)).toBe(/[\p{L}\p{N}]/u.test(words));
        expect(hasTwoLetters(words)).toBe(/\p{L}{2}/u.test(words));
        expect(withoutSeparators(words)).toBe(words.replace(/[\s\p{Pd}\u2212]/gu, ''));
        expect(withoutInvisible(words)).toBe(words.replace(/(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, ''));
      }),
    );
  });
});
