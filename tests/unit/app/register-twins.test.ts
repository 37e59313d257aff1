import { describe, expect, it } from 'vitest';
import { twinsIn } from '@/utils/app/register/register-twins';
import { fullNameOf, personOf, twinKey } from '@/utils/app/register/twin';
import { snapshotOf } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';

const person = (name: string, birthDate = '17.05.1987', organization = 'шк. 1605'): Person => {
  const [lastName = '', firstName = '', middleName = ''] = name.split(' ');
  return { lastName, firstName, middleName, birthDate, organization };
};
const KOROLYOVA = person('Королёва Алёна Петровна');
const OTHERS = [person('Фатахова Гульназ Рафисовна', '17.03.1988'), person('Ли Анна', '05.12.1990')];

const places = (rows: readonly Person[], left: Person | null) => twinsIn(rows, left).map(({ rowA, rowB }) => [rowA, rowB]);

describe('twinsIn', () => {
  it.each<[string, Person[], Person | null, (number | null)[][]]>([
    ['nobody is like another', OTHERS, null, []],
    ['ё and е', [...OTHERS, KOROLYOVA, person('Королева Алена Петровна')], null, [[2, 3]]],
    ['the card’s own row is no duplicate of it', [KOROLYOVA, ...OTHERS], KOROLYOVA, []],
    ['the card, its own row and a twin: told once', [KOROLYOVA, person('Королева Алена Петровна')], KOROLYOVA, [[null, 1]]],
    ['a second row that says the same as the card', [KOROLYOVA, { ...KOROLYOVA }], KOROLYOVA, [[null, 1]]],
    ['only the twin is shown, by the search', [person('Королева Алена Петровна')], KOROLYOVA, [[null, 0]]],
    ['one person in two organisations', [KOROLYOVA, { ...KOROLYOVA, organization: 'шк. 7' }], null, []],
    ['namesakes born on other days', [KOROLYOVA, person('Королёва Алёна Петровна', '03.11.1962')], null, []],
    ['no rows', [], KOROLYOVA, []],
  ])('%s', (_, rows, left, expected) => {
    expect(places(rows, left)).toEqual(expected);
  });

  it('says of rows nobody has asked about only what is very likely, of the card everything that may be', () => {
    const weak = { ...person('Королёва Алёна Петровна', ''), organization: '' };
    const asked = twinsIn([KOROLYOVA, weak], KOROLYOVA);
    expect(asked.map(({ rowB }) => rowB)).toEqual([1]);
    const unasked = twinsIn([KOROLYOVA, weak], null);
    expect(unasked.every(({ score }) => score >= 0.9)).toBe(true);
  });
});

it('a pair is remembered whichever way round it stands, and another birth date is another pair', () => {
  const [a, b] = [KOROLYOVA, person('Королева Алена Петровна')];
  expect(twinKey({ a, b })).toEqual(twinKey({ a: b, b: a }));
  expect(twinKey({ a, b: { ...b, birthDate: '18.05.1987' } })).not.toEqual(twinKey({ a, b }));
});

it('takes the person of a card as its row would show him', () => {
  const card = snapshotOf({ lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990' });
  expect(personOf(card)).toMatchObject({ lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990', snils: '' });
  expect(fullNameOf(personOf(card))).toBe('Ли Анна');
});
