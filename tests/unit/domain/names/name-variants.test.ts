import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNamesFrom } from '@/utils/domain/names/first-names';
import { variantMark, variantsOf } from '@/utils/domain/names/name-variants';

describe('variantMark', () => {
  it.each([
    ['Наталья', 'Наталия', 'spelling'],
    ['Фатима', 'Фатма', 'spelling'],
    ['Александр', 'Олександр', 'spelling'],
    ['Анна', 'Ганна', 'spelling'],
    ['Николай', 'Микола', 'spelling'],
    ['Артем', 'Артемий', 'spelling'],
    ['маия', 'мая', 'spelling'],
    ['Геннадий', 'Генадий', 'slip'],
    ['Айлин', 'Эйлин', undefined],
    ['Алина', 'Арина', undefined],
    ['Марина', 'Мария', undefined],
    ['Иван', 'Иванна', undefined],
  ])('%s, %s → %s', (a, b, mark) => {
    expect(variantMark(a, b)).toBe(mark);
    expect(variantMark(b, a)).toBe(mark);
  });
});

describe('variantsOf', () => {
  it('never offers a slip, the name itself or a far rarer spelling', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firstNamesFrom(1)), ({ word }) => {
        for (const other of variantsOf(word)) {
          expect(other.toLowerCase()).not.toBe(word);
          expect(variantMark(word, other)).toBe('spelling');
        }
      }),
    );
    expect(variantsOf('Геннадий')).toEqual([]);
    expect(variantsOf('Александр')).toEqual([]);
    expect(variantsOf('Олександр')).toEqual(['Александр']);
  });

  it.each([
    ['Гиорги', 'Георгий'],
    ['Иракли', 'Ираклий'],
    ['Нино', 'Нина'],
    ['Тамар', 'Тамара'],
    ['Мераби', 'Мераб'],
    ['Мзиа', 'Мзия'],
    // The Russian names are not asked about the Georgian writings.
    ['Георгий', 'Егор'],
    ['Нина', ''],
    ['Тамара', ''],
  ])('Georgian: %s may stand as %s', (name, others) => expect(variantsOf(name).join()).toBe(others));
});
