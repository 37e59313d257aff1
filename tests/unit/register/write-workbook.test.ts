import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankSheet } from '@/utils/app/lists/list-export';
import { readDelimited } from '@/utils/register/read-delimited';
import { recognizeColumns } from '@/utils/register/recognize-columns';
import { readWorkbook } from '@/utils/register/workbook/read-workbook';
import { harmless, writeCsv } from '@/utils/register/workbook/write-csv';
import { writeWorkbook } from '@/utils/register/workbook/write-workbook';

const read = async (rows: readonly (readonly string[])[]) => {
  const file = await writeWorkbook([{ name: 'Лист', widths: [10], rows }]);
  return readWorkbook(new Uint8Array(await file.arrayBuffer())).sheets[0]?.rows;
};

describe('an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-1+1|x', "'-1+1|x"],
    ['\t=1', "'\t=1"],
    ['\u0000=1', "'\u0000=1"],
    ['＝1', "'＝1"],
    ['-', '-'],
    ['+7 (900) 123-45-67', '+7 (900) 123-45-67'],
    ['-5', '-5'],
    ['Ли', 'Ли'],
    ['a=b', 'a=b'],
  ])('%j → %j', (text, written) => {
    expect(harmless(text)).toBe(written);
  });

  it('holds texts alone, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('=1', '007', ' Ли ', 'a@b.example', '<b>&', '01.02.1980', '+1-1'), { minLength: 1 }),
        async (cells) => {
          expect(await read([cells])).toEqual([cells.map(harmless)]);
        },
      ),
      { numRuns: 20 },
    );
    const file = await writeWorkbook([{ name: 'Лист', widths: [], rows: [['=HYPERLINK("https://evil.example")']] }]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = Object.values(unzipSync(new Uint8Array(await file.arrayBuffer()))).map((bytes) => strFromU8(bytes));
    expect(parts.join('')).not.toMatch(/<f[ >]/u);
  });

  it('reads back from CSV', () => {
    const rows = [
      ['Ли; Анна', 'a"b', '=1'],
      ['1', '', '2\n3'],
    ];
    expect(readDelimited(writeCsv(rows).slice(1))).toEqual([
      ['Ли; Анна', 'a"b', "'=1"],
      ['1', '', '2\n3'],
    ]);
  });

  it('the blank is read without a question when it comes back', () => {
    const rows = [...blankSheet().rows, ['Ли', 'Анна', '', '01.02.1980', 'a@pochta.example', '112-233-445 95']];
    expect(recognizeColumns(rows)).toMatchObject({
      fields: ['lastName', 'firstName', 'middleName', 'birthDate', 'email', 'snils'],
      doubt: null,
    });
  });
});
