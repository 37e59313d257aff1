import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValueOf, type KnownPerson, namesPerson, personalSpans } from '@/utils/domain/redact';

const OWN: KnownPerson = {
  lastName: 'Семёнова',
  firstName: 'Анна-Мария',
  middleName: 'Ильинична',
  birthDate: '01.01.2000',
  email: 'semenova@example.ru',
};

const found = (text: string, own: KnownPerson | null = OWN) =>
  personalSpans(text, own).map(({ start, end, what }) => `${what}: ${text.slice(start, end)}`);

describe('personalSpans', () => {
  it.each([
    ['СНИЛС 112-233-445 95', ['snils: 112-233-445 95']],
    ['11223344595', ['snils: 11223344595']],
    ['112\u00a0233\u00a0445\u00a095', ['snils: 112\u00a0233\u00a0445\u00a095']],
    ['+7 912 345-67-89, доб. 2', ['phone: +7 912 345-67-89']],
    ['8(912)345-67-89', ['phone: 8(912)345-67-89']],
    ['(342) 212-00-00', ['phone: (342) 212-00-00']],
    ['+992 90 123 45 67', ['phone: +992 90 123 45 67']],
    ['petrov@mail.ru и semenova@example.ru', ['email: petrov@mail.ru']],
    ['01.01.2000, 02.03.1999', ['date: 02.03.1999']],
    ['выдан 3 мая 2015 г.', ['date: 3 мая 2015']],
    ['1999-03-02', ['date: 1999-03-02']],
    ['5704 123456', ['document: 5704 123456']],
    ['II-ВГ № 123456', ['document: II-ВГ № 123456']],
    ['Мать: Петрова Ольга Сергеевна', ['name: Петрова Ольга Сергеевна']],
    ['ПЕТРОВ ИВАН СЕРГЕЕВИЧ', ['name: ПЕТРОВ ИВАН СЕРГЕЕВИЧ']],
    ['Иван Сергеевич Петров', ['name: Иван Сергеевич Петров']],
    ['Алиев Мамед Ахмед оглы', ['name: Алиев Мамед Ахмед оглы']],
    ['Изменил: Петрова О. С.', ['name: Петрова О. С.']],
    ['614000, г. Пермь, ул. Ленина, д. 5, кв. 3', ['address: 614000, г. Пермь, ул. Ленина, д. 5, кв. 3']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Семенова Анна-Мария Ильинична',
    'Анна-Мария Ильинична',
    'Семёнова А. И.',
    '1 января 2000 г.',
    '22.11.2026 10:15',
    '22.11.2026, в 10:15',
    '2026-11-22T10:15:00',
    'support-epos@permkrai.ru',
    'Заместитель директора по воспитательной работе',
    'Общая информация Документы История Адрес',
    'СНИЛС уже используется. Введите корректное значение СНИЛС',
    'Показано 40 из 12345',
    'г. Пермь, шк. 1605',
    'Ошибка 500',
    // The account's number on the error page: the ticket needs it in the picture (docs/domain.md, user-not-found).
    '00000000-0000-4000-8000-000000000017',
    'b3c1f0aa-1234-4a5b-8c9d-123456789012',
    '___-___-___ __',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it('covers everything of a person when nobody is known', () => {
    expect(found('Семёнова Анна-Мария Ильинична, 01.01.2000', null)).toEqual(['name: Семёнова Анна-Мария Ильинична', 'date: 01.01.2000']);
  });

  it('gives parts of the text that do not overlap, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('112-233-445 95', '8 912 345-67-89', 'Петров Иван Сергеевич', ' ', ',', '7', '-', 'a@b.ru', '01.02.2003'),
          { maxLength: 12 },
        ),
        (pieces) => {
          const text = pieces.join('');
          let at = 0;
          for (const { start, end } of personalSpans(text, null)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('namesPerson', () => {
  it.each([
    ['Семёнова Анна-Мария Ильинична 01.01.2000', true],
    ['СЕМЕНОВА | Анна-Мария | другая', true],
    ['Семёнова А.', true],
    ['Семёнова О. И.', false],
    ['Семёнова Ольга', false],
    ['Семёновая Анна-Мария', false],
    ['Анна-Мария', false],
  ])('%s → %s', (text, expected) => expect(namesPerson(text, OWN)).toBe(expected));

  it('names nobody when nothing is known', () => {
    expect(namesPerson('что угодно', { ...OWN, lastName: '' })).toBe(false);
  });
});

describe('isValueOf', () => {
  it.each([
    ['семенова', true],
    [' Семёнова  Анна-Мария ', true],
    ['SEMENOVA@EXAMPLE.RU', true],
    ['', false],
    ['Петрова', false],
  ])('%s → %s', (text, expected) => expect(isValueOf(text, OWN)).toBe(expected));
});
