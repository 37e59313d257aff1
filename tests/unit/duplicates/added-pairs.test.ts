import { describe, expect, it } from 'vitest';
import { findDuplicates, type Person } from '@/utils/duplicates/find-duplicates';
import { DOUBLES, type DoubleKind } from './doubles';
import { pick, randomOf } from './random';
import { type FullPerson, makeRegister } from './register';

const person = (name: string, birthDate = '', more: Partial<Person> = {}): Person => {
  const [lastName = '', firstName = '', middleName = ''] = name.split(' ');
  return { lastName, firstName, middleName, birthDate, ...more };
};
const keys = (people: readonly Person[]) => findDuplicates(people).map(({ a, b }) => `${a} ${b}`);

describe('equal rows', () => {
  it('are pairs however common the name is', () => {
    const crowd = Array.from({ length: 400 }, (_, at) =>
      person('Иванова Анна Петровна', `${10 + (at % 18)}.${10 + (at % 3)}.${1950 + (at % 50)}`),
    );
    const found = keys([...crowd.slice(0, 50), person('Иванова Анна Петровна'), person('Иванова Анна Петровна')]);
    expect(found).toContain('50 51');
  });

  it('are each shown with the first when an export repeats one row', () => {
    const found = keys(Array.from({ length: 500 }, () => person('Иванова Анна Петровна', '01.02.1980')));
    expect(found.length).toBeGreaterThanOrEqual(499);
    expect(found.length).toBeLessThan(5000);
  });

  it('are none when they name nobody', () => {
    expect(keys([person('Ааааа'), person('Ааааа')])).toEqual([]);
    expect(keys([person(''), person('')])).toEqual([]);
  });
});

describe('two spoiled copies of one record', () => {
  it('are found through it', () => {
    const record = person('Соколова Екатерина Сергеевна', '01.02.1980');
    const copies = [person('Сокалова Екатерина Сергеевна', ''), person('Соколова Екатерна Сергеевна', '02.01.1980')];
    expect(keys([record, ...copies])).toEqual(expect.arrayContaining(['0 1', '0 2', '1 2']));
  });

  it('are two people when only the third says neither', () => {
    // Two namesakes with dates of their own, and one without.
    expect(
      keys([
        person('Соколова Анна Сергеевна'),
        person('Соколова Анна Сергеевна', '01.02.1980'),
        person('Соколова Анна Сергеевна', '17.11.1961'),
      ]),
    ).not.toContain('1 2');
    // Twins, and initials that fit both.
    expect(
      keys([
        person('Соколова М. С.', '01.02.1980'),
        person('Соколова Мария Сергеевна', '01.02.1980'),
        person('Соколова Марина Сергеевна', '01.02.1980'),
      ]),
    ).not.toContain('1 2');
  });

  it('of all kinds: nine in ten', () => {
    const { people } = makeRegister(61, 4000);
    const random = randomOf(5);
    const kinds = Object.keys(DOUBLES) as DoubleKind[];
    const rows = [...people];
    const copies: string[] = [];
    for (const full of people) {
      if (!full.snils || !full.email || !full.birthDate || !full.middleName || random() > 0.1) continue;
      const spoiled = [0, 1].map(() => DOUBLES[pick(random, kinds)](random, full as FullPerson, full.middleName.endsWith('на')));
      const [one, other] = spoiled;
      if (!one || !other || one.original || other.original) continue;
      copies.push(`${rows.push(one.copy) - 1} ${rows.push(other.copy) - 1}`);
    }
    const found = new Set(keys(rows));
    expect(copies.length).toBeGreaterThan(50);
    expect(copies.filter((key) => found.has(key)).length / copies.length).toBeGreaterThanOrEqual(0.92);
  });
});

describe('a row without a birth date', () => {
  it('is told from namesakes by its organisation, in a region too', () => {
    const { people } = makeRegister(71, 6000);
    const schools = Array.from({ length: 300 }, (_, at) => `МБОУ «Школа № ${at}»`);
    const random = randomOf(9);
    const rows: Person[] = people.map((one) => ({ ...one, organization: pick(random, schools) }));
    const undated = rows.filter((one) => one.birthDate !== '' && one.middleName !== '').slice(0, 60);
    const places = undated.map((one) => `${rows.indexOf(one)} ${rows.push({ ...one, birthDate: '', snils: '', email: '' }) - 1}`);
    const found = new Set(keys(rows));
    expect(places.filter((key) => found.has(key)).length).toBeGreaterThanOrEqual(56);
  });
});
