import { describe, expect, it } from 'vitest';
import { checkSnils } from '@/utils/domain/snils';
import { cardPath, PEOPLE, standPerson } from '../../stand/model/people';

const digits = (text: string) => text.replace(/\D/g, '');

describe('people of the stand', () => {
  it('are about forty in three registers and a school of sixty, each named once', () => {
    expect(PEOPLE.filter(({ register }) => register === 'school')).toHaveLength(60);
    expect(PEOPLE.length).toBeGreaterThanOrEqual(100);
    expect(new Set(PEOPLE.map(({ register }) => register))).toEqual(new Set(['employees', 'school', 'pupils', 'parents']));
    expect(new Set(PEOPLE.map(({ key }) => key)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map(({ register, id }) => `${register}/${id}`)).size).toBe(PEOPLE.length);
  });

  it.each(['valid', 'uncheckable', 'bad-checksum', 'bad-length', 'bad-characters', 'all-zeros'])('show a СНИЛС that is %s', (verdict) => {
    const given = PEOPLE.map(({ values }) => values.snils).filter((snils) => snils !== '');
    expect(given.map(checkSnils)).toContain(verdict);
  });

  it('hold the faults of the card to show, and the letter’s own example', () => {
    expect(cardPath('antd', 'demo')).toBe('/antd/employees/1');
    expect(standPerson('demo').values.firstName).toMatch(/a/);
    expect(standPerson('demo').values.lastName).toMatch(/ё/);
    expect(checkSnils(standPerson('demo').values.snils)).toBe('bad-checksum');
    expect(standPerson('letter').values).toMatchObject({
      lastName: 'Иванова',
      firstName: 'Тест',
      middleName: 'Тест',
      birthDate: '01.01.2000',
    });
  });

  it('share no СНИЛС within a register: the app would have refused it', () => {
    const held = PEOPLE.filter(({ values }) => digits(values.snils) !== '').map(
      ({ register, values }) => `${register} ${digits(values.snils)}`,
    );
    expect(new Set(held).size).toBe(held.length);
  });

  it('are asked for by key, and an unknown key throws', () => {
    expect(() => standPerson('nobody')).toThrow(/nobody/);
  });
});
