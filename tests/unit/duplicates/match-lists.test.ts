import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '@/utils/domain/person';
import { matchLists } from '@/utils/duplicates/match-lists';
import { CAREFUL, HASTY } from '../../corpus/lists/hands';
import { IDEL, KAMA } from '../../corpus/lists/household';
import { figuresOf, makeLists, shuffled } from '../../corpus/lists/make-lists';
import { randomOf } from './random';

/** «Фамилия Имя Отчество, дата, СНИЛС, почта»; «-» = nothing. */
function person(text: string): Person {
  const [name = '', birthDate = '', snils = '', email = ''] = text.split(',').map((part) => part.trim().replace(/^-$/, ''));
  const [lastName = '', firstName = '', ...rest] = name.split(' ');
  return { lastName, firstName, middleName: rest.join(' '), birthDate, snils, email };
}

const OTHERS = ['Вершинина Нина Олеговна, 03.03.1970', 'Лопатин Егор Ильич, 04.04.1981', 'Юркова Алла Львовна, 05.05.1992'].map(person);

/** How the first of the sent was matched with the first of the register. */
function verdict(register: string, sent: string): 'sure' | 'unsure' | 'none' {
  const match = matchLists([person(register), ...OTHERS], [person(sent), ...OTHERS]).find((found) => found.sent === 0);
  if (match?.register !== 0) return 'none';
  return match.sure ? 'sure' : 'unsure';
}

describe('matchLists', () => {
  it.each([
    ['equal', 'Иванова Тест Тестовна, 01.02.2000', 'Иванова Тест Тестовна, 01.02.2000', 'sure'],
    ['another way to write the date', 'Иванова Тест Тестовна, 01.02.2000', 'Иванова Тест Тестовна, 2000-02-01', 'sure'],
    ['married', 'Иванова Анна Павловна, 01.02.1990', 'Пестова Анна Павловна, 01.02.1990', 'unsure'],
    ['married, one СНИЛС', 'Иванова Анна Павловна, 01.02.1990, 112-233-445 95', 'Пестова Анна Павловна, 01.02.1990, 11223344595', 'sure'],
    ['a slip', 'Тиунова Зоя Павловна, 01.02.1990', 'Тинуова Зоя Павловна, 01.02.1990', 'sure'],
    ['two fields exchanged, with a slip', 'Тиунова Зоя Павловна, 01.02.1990', 'Зоя Тинуова Павловна, 01.02.1990', 'sure'],
    ['a day in no calendar', 'Тиунова Зоя Павловна, 31.01.1990', 'Тиунова Зоя Павловна, 31.02.1990, -, zt@mail.ru', 'any'],
    ['day and month swapped', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 02.01.1990', 'any'],
    ['no date, one mailbox', 'Тиунова Зоя Павловна, -, -, zt@mail.ru', 'Тиунова Зоя Павловна, 01.02.1990, -, zt@mail.ru', 'sure'],
    ['nothing but the name', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна', 'unsure'],
    ['the year of today', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 01.02.2026', 'unsure'],
    ['a namesake of one day of the year', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 01.02.1972', 'none'],
    ['a namesake', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 17.11.1971', 'none'],
    ['a twin', 'Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Анна Павловна, 01.02.1990', 'none'],
    [
      'a twin with the same mailbox',
      'Тиунова Зоя Павловна, 01.02.1990, -, t@mail.ru',
      'Тиунова Анна Павловна, 01.02.1990, -, t@mail.ru',
      'none',
    ],
    ['father and son', 'Тиунов Пётр Петрович, 01.02.1960', 'Тиунов Пётр Петрович, 09.07.1990', 'none'],
    ['two numbers', 'Тиунова Зоя Павловна, 01.02.1990, 112-233-445 95', 'Тиунова Зоя Павловна, 01.02.1990, 123-456-789 64', 'unsure'],
  ])('%s: «%s» and «%s» → %s', (_, register, sent, expected) => {
    const found = verdict(register, sent);
    if (expected === 'any') expect(found).not.toBe('none');
    else expect(found).toBe(expected);
  });

  it('gives the namesake without a birth date the record that nobody else claims', () => {
    const register = ['Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 17.11.1971'].map(person);
    const sent = ['Тиунова Зоя Павловна', 'Тиунова Зоя Павловна, 01.02.1990'].map(person);
    expect(matchLists(register, sent)).toEqual([
      { register: 0, sent: 1, sure: true },
      { register: 1, sent: 0, sure: false },
    ]);
  });

  it('does not choose between two records for her', () => {
    const register = ['Тиунова Зоя Павловна, 01.02.1990', 'Тиунова Зоя Павловна, 01.02.1990'].map(person);
    expect(matchLists(register, [person('Тиунова Зоя Павловна, 01.02.1990')])).toMatchObject([{ sent: 0, sure: false }]);
  });

  it('takes one of two equal answers, and is sure', () => {
    const register = [person('Тиунова Зоя Павловна, 01.02.1990'), ...OTHERS];
    const sent = ['Тиунова Зоя Павловна, 01.02.1990', 'тиунова зоя павловна, 01.02.1990'].map(person);
    expect(matchLists(register, sent)).toMatchObject([{ register: 0, sure: true }]);
  });

  it('takes empty lists', () => {
    expect(matchLists([], [person('Тиунова Зоя Павловна')])).toEqual([]);
    expect(matchLists([person('Тиунова Зоя Павловна')], [])).toEqual([]);
  });

  it('stops when asked', () => {
    const { register, sent } = makeLists(5, 100, KAMA, CAREFUL);
    expect(() => matchLists(register, sent, { signal: AbortSignal.abort(new Error('enough')) })).toThrow('enough');
  });
});

describe('laws of matching', () => {
  const said = (register: readonly Person[], sent: readonly Person[]) =>
    matchLists(register, sent)
      .map((match) => JSON.stringify([register[match.register], sent[match.sent], match.sure]))
      .sort();

  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 5, max: 60 }), (seed, size) => {
        const { register, sent } = makeLists(seed, size, KAMA, HASTY);
        const random = randomOf(seed + 1);
        expect(said(shuffled(random, register), shuffled(random, sent))).toEqual(said(register, sent));
      }),
      { numRuns: 60 },
    );
  });

  it('is one to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { register, sent } = makeLists(seed, 80, IDEL, HASTY);
        const matches = matchLists(register, sent);
        expect(new Set(matches.map((match) => match.register)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.sent)).size).toBe(matches.length);
      }),
      { numRuns: 30 },
    );
  });

  it('a list finds itself, row by row', () => {
    const { register } = makeLists(77, 400, KAMA, CAREFUL);
    const distinct = [...new Map(register.map((one) => [JSON.stringify(one), one])).values()];
    const matches = matchLists(distinct, distinct);
    expect(matches.filter((match) => match.register === match.sent)).toHaveLength(distinct.length);
  });
});

describe('matchLists on schools with known truth', () => {
  const worlds = [
    { name: 'the world it was made in', world: KAMA, hands: CAREFUL, seeds: [1, 2, 3] },
    { name: 'other names, other hands', world: IDEL, hands: HASTY, seeds: [31, 32, 33] },
  ];
  it.each(worlds)('$name: right 99.8, found 99.5, right of the sure ones 99.9 of a hundred', ({ world, hands, seeds }) => {
    for (const seed of seeds) {
      const lists = makeLists(seed, 1000, world, hands);
      const { precision, recall, surePrecision, sureShare } = figuresOf(lists, matchLists(lists.register, lists.sent));
      expect(precision).toBeGreaterThanOrEqual(0.998);
      expect(recall).toBeGreaterThanOrEqual(0.995);
      expect(surePrecision).toBeGreaterThanOrEqual(0.999);
      // What she has to decide herself stays a handful.
      expect(sureShare).toBeGreaterThanOrEqual(0.9);
    }
  });
});
