import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldId } from '@/utils/domain/card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';

interface Message {
  text: string;
  values: Partial<Record<FieldId, string>>;
  unsure: FieldId[];
  rest: string;
}

/** Messages as employees write them. The values were judged by eye; of the last forty-two they were written before the first reading. */
const messages: Message[] = JSON.parse(readFileSync(new URL('../../fixtures/pasted/messages.json', import.meta.url), 'utf8'));

describe('parsePasted', () => {
  it('has a table worth the name', () => expect(messages.length).toBeGreaterThanOrEqual(100));

  it.each(messages)('$text', ({ text, values, unsure, rest }) => {
    const found = parsePasted(text, '2026-11-22');
    expect(found.values).toEqual(values);
    expect(found.unsure.toSorted()).toEqual(unsure.toSorted());
    expect(found.rest).toBe(rest);
  });

  it.each([
    // The patronymic and the dictionary of first names tell the order.
    ['Соколова Григорьевна Мария', 'Соколова|Мария|Григорьевна', true],
    ['Мария Соколова Григорьевна', 'Соколова|Мария|Григорьевна', true],
    ['Шакирова Фатыховна Гульназ', 'Шакирова|Гульназ|Фатыховна', true],
    ['Григорьевна Мария Соколова', 'Соколова|Мария|Григорьевна', false],
    ['Ли Виктор Динсунович', 'Ли|Виктор|Динсунович', true],
    ['Абрамович Роман Аркадьевич', 'Абрамович|Роман|Аркадьевич', true],
    // Both are first names, or neither is: a guess.
    ['Мария Сергей Петрович', 'Мария|Сергей|Петрович', false],
    ['Кнуд Сванте Петрович', 'Кнуд|Сванте|Петрович', false],
    // Remarks of the staff list are no part of the name.
    ['Соколова Мария Григорьевна (внутр. совм.)', 'Соколова|Мария|Григорьевна', true],
    ['Соколова (внеш. совм.) Мария Григорьевна', 'Соколова|Мария|Григорьевна', true],
    ['Соколова Мария (декрет) Григорьевна', 'Соколова|Мария|Григорьевна', true],
    // One record down the lines, with labels and without.
    ['Фамилия\nСоколова\nИмя\nМария\nОтчество\nГригорьевна', 'Соколова|Мария|Григорьевна', true],
    ['Соколова\nМария\nГригорьевна\n12.03.1980', 'Соколова|Мария|Григорьевна', true],
  ])('reads %j as %s', (text, name, sure) => {
    const { values, unsure } = parsePasted(text, '2026-11-22');
    expect([values.lastName, values.firstName, values.middleName].join('|')).toBe(name);
    expect(unsure.length === 0).toBe(sure);
  });

  it.each(['нет', 'Нет отчества.', 'отчества нет', 'отчество отсутствует', 'без отчества', '-'])(
    'takes «Отчество: %s» for none',
    (said) => {
      const { values } = parsePasted(`Фамилия: Соколова\nИмя: Мария\nОтчество: ${said}`, '2026-11-22');
      expect(values).toMatchObject({ lastName: 'Соколова', firstName: 'Мария', noMiddleName: 'true' });
      expect(values.middleName ?? '').toBe('');
    },
  );

  it('leaves a two-digit year as sent when no day is given', () => {
    expect(parsePasted('Иванова Тест Тестовна 01.01.85')).toMatchObject({ values: { birthDate: '01.01.85' }, unsure: ['birthDate'] });
  });

  const word = fc.constantFrom(
    ...'Иванова Тест Тестовна ФИО Фамилия: Имя: Отчество: СНИЛС почта test@mail.ru 112-233-445 95 01.01.2000 89123456789 паспорт - ( ) : ; |'.split(
      ' ',
    ),
    'Дата рождения:',
    '\n',
    '\t',
    '\ue000',
    'ǅ',
    'İ',
    '\ud83d\ude00',
  );

  it('never throws, and unsure names only fields that have a value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          const { values, unsure, rest } = parsePasted(text, '2026-11-22');
          for (const field of unsure) expect(values[field]).toBeDefined();
          expect(typeof rest).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives names letter for letter as they were sent', () => {
    const letters = fc
      .array(fc.constantFrom(...'абвеёийо', 'o', 'и\u0306', '\u200b'), { minLength: 2, maxLength: 8 })
      .map((list) => `Я${list.join('')}`);
    fc.assert(
      fc.property(letters, letters, letters, (lastName, firstName, middleName) => {
        const { values } = parsePasted(`Фамилия: ${lastName}\nИмя: ${firstName}\nОтчество: ${middleName}`);
        expect(values).toEqual({ lastName, firstName, middleName });
      }),
    );
  });

  it('reads a long text in one go', () => {
    const text = 'Иванова Тест Тестовна, 01.01.2000; '.repeat(2000);
    expect(parsePasted(text).values.lastName).toBe('Иванова');
  });
});
