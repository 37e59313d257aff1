import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/**
 * Files that were made to hurt, or that a school's computer makes by accident, and what the reader answers: `people` = so many are read,
 * a word = the code of the problem. Those of tests/fixtures/files were met in the field.
 */
export interface HostileFile {
  name: string;
  bytes(): Uint8Array;
  answer: number | string;
}

const HEAD = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта'];
const PERSON = ['Иванов', 'Иван', 'Иванович', '11.02.1983', '087-654-303 00', 'a1@pochta.example'];
const text = (value: string, at = '') =>
  `<c${at === '' ? '' : ` r="${at}"`} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const row = (number: number, cells: readonly string[], more = '') =>
  `<row r="${number}">${cells.map((cell, at) => text(cell, `${String.fromCharCode(65 + at)}${number}`)).join('')}${more}</row>`;

function workbook(
  rows: string,
  { before = '', parts = {}, sheet }: { before?: string; parts?: Record<string, Uint8Array>; sheet?: Uint8Array } = {},
) {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="Сотрудники" sheetId="1" r:id="s1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': sheet ?? strToU8(`<?xml version="1.0"?>${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...parts,
  });
}

const table = (more = '') => `${row(1, HEAD)}${row(2, PERSON)}${more}`;
const utf8 = (value: string) => new TextEncoder().encode(value);
const twoBytes = (value: string) => new Uint8Array(Uint16Array.from(value, (letter) => letter.charCodeAt(0)).buffer);
const csv = (...lines: string[]) => utf8([HEAD.join(';'), ...lines].join('\n'));
const fixture = (name: string, answer: HostileFile['answer']): HostileFile => ({
  name,
  bytes: () => new Uint8Array(readFileSync(`tests/fixtures/files/${name}`)),
  answer,
});
/** Blank cells with a format, as a sheet has that was formatted by whole columns. */
const formatted = (rows: number) =>
  Array.from({ length: rows }, (_, at) => `<row r="${at + 3}">${'<c r="A1" s="1"/>'.repeat(50)}</row>`).join('');

export const HOSTILE_FILES: readonly HostileFile[] = [
  fixture('deep.xlsx', 'damaged'),
  fixture('far-lastcol-row60000.xlsx', 1),
  fixture('heads-proto.csv', 1),
  fixture('html.xls', 'web-page'),
  fixture('laughs.xlsx', 1),
  fixture('locked.xlsx', 'encrypted'),
  fixture('nasty.xlsx', 23),
  fixture('old.xls', 'old-xls'),
  fixture('truncated.xlsx', 'damaged'),
  fixture('xxe.xlsx', 1),
  { name: 'a word in the last cell.xlsx', bytes: () => workbook(table(`<row r="1048576">${text('х', 'XFD1048576')}</row>`)), answer: 1 },
  {
    name: 'a word in the last column of every row.xlsx',
    bytes: () =>
      workbook(Array.from({ length: 20_000 }, (_, at) => row(at + 1, at === 0 ? HEAD : PERSON, text('х', `XFD${at + 1}`))).join('')),
    answer: 19_999,
  },
  { name: 'formatted to the bottom.xlsx', bytes: () => workbook(table(formatted(30_000))), answer: 1 },
  {
    name: 'blanks that unpack to 390 MB.xlsx',
    bytes: () => workbook('', { sheet: new Uint8Array(390_000_000).fill(32) }),
    answer: 'too-packed',
  },
  {
    name: 'a small sheet, its texts a bomb.xlsx',
    bytes: () => workbook(table(), { parts: { 'xl/sharedStrings.xml': new Uint8Array(120_000_000).fill(32) } }),
    answer: 'too-packed',
  },
  { name: 'a cell of 5 MB.xlsx', bytes: () => workbook(table(row(3, ['А'.repeat(5_000_000), 'Анна']))), answer: 2 },
  { name: 'a cell of 5 MB.csv', bytes: () => csv(PERSON.join(';'), `${'А'.repeat(5_000_000)};Анна`), answer: 2 },
  { name: 'a line of 20 MB, all cells.csv', bytes: () => csv(PERSON.join(';'), ';'.repeat(20_000_000)), answer: 1 },
  { name: 'a heading of 20 MB.csv', bytes: () => utf8(`${'Фамилия '.repeat(1_400_000)};Имя\nИванов;Иван`), answer: 'asked' },
  {
    name: 'a quote that never ends.csv',
    bytes: () => csv(`"${PERSON.join(';')}`, ...Array<string>(50_000).fill(PERSON.join(';'))),
    answer: 50_001,
  },
  {
    name: 'formulas.csv',
    bytes: () => csv('=HYPERLINK("https://evil.example");@SUM(1);+1;-1;=1+1;a@b.example', PERSON.join(';')),
    answer: 2,
  },
  { name: 'no sheet.xlsx', bytes: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }), answer: 'damaged' },
  { name: 'a row twice, backwards.xlsx', bytes: () => workbook(`${row(1, HEAD)}${row(9, PERSON)}${row(3, PERSON)}`), answer: 2 },
  {
    name: 'impossible places.xlsx',
    bytes: () => workbook(table(`<row r="-5">${text('х', 'ZZZZZ9')}</row><row r="1e9">${text('у', '9')}</row>`)),
    answer: 'any',
  },
  { name: 'a text that is not there.xlsx', bytes: () => workbook(table('<row r="3"><c r="A3" t="s"><v>99</v></c></row>')), answer: 1 },
  {
    name: 'half a sheet.xlsx',
    bytes: () => workbook('', { sheet: strToU8('<worksheet><sheetData><row r="1"><c r="A1"') }),
    answer: 'damaged',
  },
  { name: 'nothing.xlsx', bytes: () => new Uint8Array(), answer: 'empty' },
  { name: 'one byte.csv', bytes: () => new Uint8Array([0x50]), answer: 'asked' },
  { name: 'a document.xlsx', bytes: () => utf8('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj'), answer: 'no-table' },
  { name: 'zeros.csv', bytes: () => new Uint8Array(100_000), answer: 'no-table' },
  {
    name: 'bytes of no writing.csv',
    bytes: () => Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256),
    answer: 'wrong-encoding',
  },
  { name: 'two bytes a letter.csv', bytes: () => twoBytes([HEAD.join('\t'), PERSON.join('\t')].join('\r\n')), answer: 1 },
  { name: 'signs that turn the line.csv', bytes: () => csv(`\u202e${PERSON.join(';')}`, `\u2066\u200b;\ud800`), answer: 1 },
  { name: 'quotes only.csv', bytes: () => utf8('"'.repeat(2_000_000)), answer: 'asked' },
  { name: 'a million lines without a word.csv', bytes: () => csv(PERSON.join(';'), '\n'.repeat(1_000_000)), answer: 1 },
  {
    name: 'twenty thousand columns.csv',
    bytes: () => utf8(`${HEAD.join(';')}${';Имя'.repeat(20_000)}\n${PERSON.join(';')}`),
    answer: 1,
  },
  { name: 'a prefix and no more.xlsx', bytes: () => zipSync({}), answer: 'no-table' },
  {
    name: 'parts by paths that lead out.xlsx',
    bytes: () => workbook(table(), { parts: { '../../../etc/passwd': strToU8('x'), 'xl/../../a': strToU8('y') } }),
    answer: 1,
  },
  { name: 'an archive in the archive.xlsx', bytes: () => workbook('', { sheet: workbook(table()) }), answer: 'damaged' },
  {
    name: 'a sheet on another server.xlsx',
    bytes: () =>
      zipSync({
        'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="А" sheetId="1" r:id="s1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="s1" Type="x/worksheet" TargetMode="External" Target="https://evil.example/sheet1.xml"/></Relationships>',
        ),
      }),
    answer: 'empty',
  },
  { name: 'tags that never close.xlsx', bytes: () => workbook(`${table()}${'<row>'.repeat(100_000)}`), answer: 'damaged' },
  {
    name: 'a script in a cell.xlsx',
    bytes: () => workbook(table(row(3, ['&lt;img src=x onerror="globalThis.__x=1"&gt;', '&lt;script&gt;globalThis.__x=1&lt;/script&gt;']))),
    answer: 1,
  },
  {
    name: 'an attribute a hundred thousand times.xlsx',
    bytes: () => workbook(table(`<row r="3" ${'a="1" '.repeat(100_000)}>${text('Анна', 'B3')}</row>`)),
    answer: 2,
  },
];
