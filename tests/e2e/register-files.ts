import { snilsCheckDigits } from '@/utils/domain/snils';
import { encodeOld } from '../unit/register/encode';
import { makeXlsx } from '../unit/register/make-xlsx';

/** Invented people, with what registers hold: a Latin letter, a double, a number that lost its zero, dates as dates, numbers and text. */
export const HEADINGS = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта', 'Организация'];

const SCHOOL = 'МБОУ «Школа № 1605»';
const PEOPLE = [
  ['Кузнецова', 'Мария', 'Павловна', '23.07.1979', '112-233-445 95', 'm.kuznetsova@yandex.ru', SCHOOL],
  ['Петров', 'Алекс\u0061ндр', 'Ильич', '01.02.1990', '', 'petrov@yandex.ru', SCHOOL],
  ['Королёва', 'Алёна', 'Петровна', '17.05.1987', '087-654-303 00', 'koroleva@mail.ru', SCHOOL],
  ['Королева', 'Алена', 'Петровна', '17.05.1987', '', '', SCHOOL],
  ['Ааааа', 'Б.', '', '', '', '', SCHOOL],
];

export const smallXlsx = (): Buffer =>
  Buffer.from(
    makeXlsx({
      Сотрудники: [
        ['Список сотрудников на 23.11.2026'],
        [],
        HEADINGS,
        ...PEOPLE,
        ['Смирнов', 'Олег', 'Игоревич', { day: 31914 }, 8765430300, 'smirnov@mail.ru', SCHOOL],
        ['Итого', null, null, null, 6],
      ],
    }),
  );

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\r\n');

export const smallCsv = (): Buffer => Buffer.from(encodeOld(csv([HEADINGS, ...PEOPLE]), 'windows-1251'));

export const tabbed = (): string => [HEADINGS, ...PEOPLE].map((row) => row.join('\t')).join('\n');

/** What an old Excel and a password put before the table. */
export function lockedXlsx(): Buffer {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('EncryptedPackage', 1024, 'utf16le');
  return bytes;
}

const SYLLABLES = ['ба', 'ви', 'го', 'ду', 'ка', 'ле', 'ми', 'но', 'ру', 'са', 'ти', 'фо'];
const FIRST = ['Анна', 'Мария', 'Ольга', 'Елена', 'Ирина', 'Татьяна', 'Наталья', 'Светлана'];
const MIDDLE = ['Ивановна', 'Петровна', 'Сергеевна', 'Олеговна', 'Ильинична', 'Павловна'];

function invented(index: number): string[] {
  const surname = [0, 1, 2].map((place) => SYLLABLES[Math.floor(index / 12 ** place) % 12]).join('');
  const number = String(200_000_000 + index);
  const day = new Date(Date.UTC(1960, 0, 1 + ((index * 37) % 14_000))).toISOString();
  return [
    `${surname.charAt(0).toUpperCase()}${surname.slice(1)}${index % 7 === 0 ? 'ёва' : 'ова'}`,
    FIRST[index % FIRST.length] ?? '',
    MIDDLE[Math.floor(index / 8) % MIDDLE.length] ?? '',
    index % 50 === 0 ? '' : `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
    `${number}${index % 20 === 0 ? '11' : snilsCheckDigits(number)}`,
    index % 10 === 0 ? '' : `p${index}@pochta.example`,
    SCHOOL,
  ];
}

/** A register of so many invented people, every ninth of whom is in it twice, the second time with a slip. */
export function largeRows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => {
    if (index % 9 !== 8) return invented(index);
    const [lastName = '', ...others] = invented(index - 1);
    return [lastName.replace('ёва', 'ева').replace('ова', 'ава'), ...others];
  });
}

export const largeCsv = (count: number): Buffer => Buffer.from(csv([HEADINGS, ...largeRows(count)]), 'utf8');
export const largeXlsx = (count: number): Buffer => Buffer.from(makeXlsx({ Сотрудники: [HEADINGS, ...largeRows(count)] }));
