import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSnils, snilsCheckDigits } from '@/utils/domain/snils';
import { withoutSnils } from '@/utils/domain/snils-in-text';

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/gu, '');

describe('a СНИЛС is taken out of a text', () => {
  it.each([
    ['у сотрудника 112-233-445 95, вход не удался', 'у сотрудника, вход не удался'],
    ['мой 112 233 445 95 не принимает', 'мой не принимает'],
    ['страховой номер 11223344595', 'страховой номер'],
    ['112.233.445.95', ''],
    ['11223344595 (снилс)', '(снилс)'],
    ['СНИЛС: 112-233-445 95.', 'СНИЛС.'],
    ['СНИЛС № 112-233-445-96 не вносится', 'СНИЛС не вносится'],
    ['снилс11223344595', 'снилс'],
    ['Учитель (112-233-445 95), стаж 5 лет', 'Учитель, стаж 5 лет'],
    ['вход не удался — 112–233–445–95 — страница', 'вход не удался — страница'],
    ['снилс-112-233-445-95.jpg', 'снилс.jpg'],
    ['скан_11223344595_1.png', 'скан_1.png'],
    ['Первая строка\n112-233-445 95 не принимает\nтретья', 'Первая строка\nне принимает\nтретья'],
    ['23.11.2026 14:20 112-233-445 95', '23.11.2026 14:20'],
    ['112233445 95', ''],
    ['1 1 2 2 3 3 4 4 5 9 5', ''],
    ['112/233/445/95', ''],
    ['112_233_445_95', ''],
    ['112\u00a0233\u2009445\u202f95', ''],
    ['112\u00ad-\u200b233-445 95', ''],
    ['112-233-\n445 95', ''],
    ['１１２-２３３-４４５ ９５', ''],
    ['1О8-654-ЗОЗ 00 проверьте', 'проверьте'],
    ['112, 233, 445, 95', ''],
    ['СНИЛС сотрудника Ивановой: 11223344596', 'СНИЛС сотрудника Ивановой'],
    ['СНИЛС 8765430300', 'СНИЛС'],
    ['СНИЛС 112-233-445', 'СНИЛС'],
    ['CНИЛС 89021234567', 'CНИЛС'],
    ['087-654-303 00 и 112-233-445 95', 'и'],
    ['58527-7-3-1836', ''],
    ['19.6.1800.0068', ''],
    ['26471839099.0', ''],
    ['264&nbsp;718&nbsp;390&nbsp;99', ''],
    ['264-718-390 кс 99 проверьте', 'проверьте'],
    ['264-718-390, контрольное число 99', ''],
    ['264-7l8-390 7I проверьте', 'проверьте'],
    ['158-200-743 5S, 2б4-718-390 71', ''],
    ['В90-211-457 93', ''],
    ['2б4718З9О99', ''],
    ['6=4=8=8=О=9=5=7=5=5=8', ''],
    ['029-З65-845-8-З и ответьте', 'и ответьте'],
    ['СНИЛС З 52З 671 206 З', 'СНИЛС'],
    ['²⁶⁴-⁷¹⁸-③⑨⓪ 71', ''],
    ['С.Н.И.Л.С. 89021145793', 'С.Н.И.Л.С.'],
  ])('%j → %j', (text, rest) => {
    expect(withoutSnils(text).text).toBe(rest);
    expect(withoutSnils(text).taken).toBeGreaterThan(0);
  });

  it.each([
    'Звонили с 89021234567 23.11.2026 в 14:20, страница https://epos.permkrai.ru/123-456-789.',
    '+7 (902) 123-45-67, 8 902 123 45 67, 8(342)217-79-33, 8902 123-45-67',
    'СНИЛС уже используется. Введите корректное значение СНИЛС',
    'СНИЛС проверен, телефон 89021234567',
    'С 01.09.2026-31.05.2027, с 1-9-2026 по 31-5-2027',
    'ИНН 112233445951, счёт 40817810099910004312, шк. 1605, 2 «А», 3 урока',
    'epos-login-oshibka-2026-11-23-1.png, epos-general-kontingent-2026-11-23-112.png',
    'https://kontingent.permkrai.ru/employees/1001?tab=3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'С 01.09.2026 по 31.05.2027 с 8:00 до 14:00, кабинеты 101, 102, 103, 12',
    'petrsidorov2001@pochta.ru',
    // Their digits fit as a СНИЛС's by chance.
    '№ 12 +7 902 123-45-67',
    'Screenshot_2026-11-23-14-20-07-097.png, 20261123_142000_130.jpg',
    '88002000045, +1 202 555 0198, 8495 123-45-30',
    'Спросили о 3 учениках: О. О. Зайцев, 12 З, 345 о 67 89',
    'классы 5б, 6В, 7S, 10I, кв. 264 718 39б',
  ])('leaves alone: %s', (text) => {
    expect(withoutSnils(text)).toEqual({ text, taken: 0 });
  });

  const number = fc
    .integer({ min: 1_002_000, max: 999_999_999 })
    .map((value) => String(value).padStart(9, '0'))
    .map((nine) => nine + snilsCheckDigits(nine));
  const separators = fc.constantFrom(
    '',
    ' ',
    '-',
    ' - ',
    '.',
    '/',
    '_',
    '\u00a0',
    '–',
    '\u2011',
    '\u2212',
    ':',
    ', ',
    '\t',
    '\u200b',
    '*',
    '|',
  );
  const cuts = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

  it('whatever the grouping and the separators, unless a phone number reads so', () => {
    fc.assert(
      fc.property(
        number,
        separators,
        cuts,
        fc.constantFrom('', 'мой ', 'у Ли Анны: ', '№', '(', '«'),
        (digits, separator, places, before) => {
          fc.pre(!/^[78]/u.test(digits));
          const grouped = [0, ...places].map((start, index) => digits.slice(start, places[index] ?? 11)).join(separator);
          const { text, taken } = withoutSnils(`${before}${grouped} не принимают`);
          expect([digitsOf(text), taken]).toEqual(['', 1]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is taken out again from nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number.map(formatSnils), fc.constantFrom('вход', 'не', ',', '(', ')', ': ', '\n'))), (parts) => {
        const once = withoutSnils(parts.join(' ')).text;
        expect(withoutSnils(once)).toEqual({ text: once, taken: 0 });
      }),
    );
  });
});
