import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/utils/register/decode-text';
import { openRegister } from '@/utils/register/open-register';
import { readDelimited } from '@/utils/register/read-delimited';
import { originText } from '@/utils/text/ru/register';
import { encodeOld } from './encode';
import { makeXlsx } from './make-xlsx';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TABLE = 'Фамилия;Имя;Отчество;Дата рождения\r\nКоролёва;Алёна;Петровна;17.05.1987\r\nЛи;Анна;;01.02.1990\r\n';
const open = (bytes: Uint8Array, name = 'реестр.csv') => openRegister({ kind: 'file', name, bytes });
const problem = (bytes: Uint8Array) =>
  open(bytes).then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

describe('encodings', () => {
  it.each([
    ['utf-8', utf8(TABLE)],
    ['utf-8', utf8(`\ufeff${TABLE}`)],
    ['utf-16le', utf16(TABLE)],
    ['utf-16le', utf16(TABLE).subarray(2)],
    ['windows-1251', encodeOld(TABLE, 'windows-1251')],
    ['ibm866', encodeOld(TABLE, 'ibm866')],
    ['koi8-r', encodeOld(TABLE, 'koi8-r')],
  ] as const)('reads %s', async (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TABLE, encoding });
    expect((await open(bytes)).rows[1]).toEqual(['Королёва', 'Алёна', 'Петровна', '17.05.1987']);
  });

  it('tells letters that are lost for good', async () => {
    const twice = new TextDecoder('windows-1251').decode(utf8(TABLE));
    expect(await problem(utf8(twice))).toBe('wrong-encoding');
    expect(await problem(utf8(TABLE.replace(/[А-Яа-яё]/gu, '?')))).toBe('wrong-encoding');
    expect(await problem(utf8(TABLE.replace(/[А-Яа-яё]/gu, '\ufffd')))).toBe('wrong-encoding');
  });
});

describe('delimited text', () => {
  it.each([
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['sep=,\r\na,"b;c"\r\n', [[], ['a', 'b;c']]],
    ['a;b\n\nc;d\n', [['a', 'b'], [], ['c', 'd']]],
    [
      '"МБОУ ""Лицей""";"две\nстроки"\nx;y',
      [
        ['МБОУ "Лицей"', 'две\nстроки'],
        ['x', 'y'],
      ],
    ],
    // A bare quote is a sign; one that is never closed does not eat the rest.
    [
      'МБОУ "Лицей";1\nx;2',
      [
        ['МБОУ "Лицей"', '1'],
        ['x', '2'],
      ],
    ],
    [
      '"Лицей;1\nx;2\ny;3',
      [
        ['"Лицей', '1'],
        ['x', '2'],
        ['y', '3'],
      ],
    ],
    // Commas inside do not win over semicolons between.
    [
      'г. Пермь, ул. Ленина, 1;a;b\nг. Пермь, ул. Мира, 2;c;d',
      [
        ['г. Пермь, ул. Ленина, 1', 'a', 'b'],
        ['г. Пермь, ул. Мира, 2', 'c', 'd'],
      ],
    ],
    ['Иванова Тест\nПетров Тест\n', [['Иванова Тест'], ['Петров Тест']]],
    ['', [[]]],
  ])('%j', (text, rows) => {
    expect(readDelimited(text)).toEqual(rows);
  });

  it('gives back what was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', 'Ё', ' ', '"', ';', ',', '\t', '\n', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(readDelimited(`sep=;\n${text}`).slice(1)).toEqual(rows);
      }),
    );
  });
});

describe('workbooks', () => {
  it('reads text, numbers and dates as text, and keeps the numbers of the rows', async () => {
    const bytes = makeXlsx({
      Сотрудники: [
        ['Список сотрудников'],
        [],
        ['Фамилия', 'Имя', 'Дата рождения', 'СНИЛС'],
        [' Ли', 'Анна', { day: 36526 }, 8765430300],
        [null, null],
        ['Ким', 'Олег', 36526, '112-233-445 95'],
      ],
    });
    const { rows, columns, origin } = await open(bytes);
    expect(rows[3]).toEqual([' Ли', 'Анна', '01.01.2000', '8765430300']);
    expect(rows[5]).toEqual(['Ким', 'Олег', '36526', '112-233-445 95']);
    expect(columns).toEqual({ headRow: 2, fields: ['lastName', 'firstName', 'birthDate', 'snils'], doubt: null, register: 'employee' });
    expect(origin).toEqual({ kind: 'sheet', name: 'Сотрудники', others: [] });
  });

  it('takes the sheet that holds people and names the others', async () => {
    const bytes = makeXlsx({
      Справка: [['Как заполнять'], ['Текст']],
      Ученики: [
        ['ФИО', 'Дата рождения'],
        ['Ли Анна', '01.01.2015'],
      ],
    });
    const { columns, origin } = await open(bytes);
    expect(origin).toEqual({ kind: 'sheet', name: 'Ученики', others: ['Справка'] });
    expect(columns).toMatchObject({ headRow: 0, fields: ['fullName', 'birthDate'], register: 'pupil' });
  });

  it('takes a hidden sheet only where no other holds people, and says so', async () => {
    const people = [
      ['ФИО', 'Дата рождения'],
      ['Ли Анна', '01.01.1985'],
    ];
    const seen = await open(makeXlsx({ Прошлый_год: people, Сотрудники: people }, 6, ['Прошлый_год']));
    expect(seen.origin).toEqual({ kind: 'sheet', name: 'Сотрудники', others: ['Прошлый_год'] });
    const unseen = await open(makeXlsx({ Данные: people, Обложка: [['Отчёт']] }, 6, ['Данные']));
    expect(unseen.origin).toEqual({ kind: 'sheet', name: 'Данные', others: ['Обложка'], hidden: true });
    expect(originText(unseen.origin)).toContain('скрыт');
  });

  it('reads a large workbook without workers of its own', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`Иванова${index}`, 'Тест', `почта${index}@pochta.example`]);
    const { rows: read } = await open(makeXlsx({ Лист1: [['Фамилия', 'Имя', 'E-mail'], ...rows] }));
    expect(read).toHaveLength(20_001);
    expect(read[20_000]).toEqual(rows[19_999]);
  });
});

describe('what is no register', () => {
  const oldOffice = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Uint16Array.from(stream, (sign) => sign.charCodeAt(0)).buffer), 1024);
    return bytes;
  };
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<x/>')])));
  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8('\r\n \r\n')],
    ['encrypted', oldOffice('EncryptedPackage')],
    ['old-xls', oldOffice('Workbook')],
    ['old-xls', zip('xl/workbook.bin')],
    ['open-document', zip('content.xml', 'mimetype')],
    ['no-table', zip('word/document.xml')],
    ['no-table', utf8('%PDF-1.7 ...')],
    ['no-table', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['no-table', new Uint8Array([1, 2, 3, 0, 0, 9, 8, 7, 6, 65, 66, 67])],
    ['web-page', utf8('<html><body><table><tr><td>Фамилия</td></tr></table>')],
    ['damaged', makeXlsx({ Лист1: [['Фамилия']] }).subarray(0, 300)],
    ['damaged', zip('xl/workbook.xml')],
    ['empty', makeXlsx({ Лист1: [] })],
    ['too-many-rows', utf8('Фамилия;Имя\n'.repeat(300_001))],
  ])('%s', async (code, bytes) => {
    expect(await problem(bytes)).toBe(code);
  });

  it('opens or names a problem, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, zipped) => {
        const start = zipped ? [0x50, 0x4b, 3, 4] : [];
        expect(await problem(Uint8Array.from([...start, ...bytes]))).toEqual(expect.any(String));
      }),
    );
  });
});
