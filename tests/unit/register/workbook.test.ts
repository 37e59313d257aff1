import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '@/utils/register/workbook/read-workbook';
import { makeXlsx } from './make-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, part by part, as other programs write it. */
function book(sheet: string, { info = '', styles = '', strings = '', prefix = '', root = 'xl/' } = {}): Uint8Array {
  const p = prefix === '' ? '' : `${prefix}:`;
  const ns = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix}="${MAIN}"`;
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/${root}workbook.xml"/></Relationships>`),
    [`${root}workbook.xml`]: strToU8(
      `<${p}workbook ${ns} xmlns:q="r">${info}<${p}sheets><${p}sheet name="Лист &amp; 1" q:id="s1"/></${p}sheets></${p}workbook>`,
    ),
    [`${root}_rels/workbook.xml.rels`]: strToU8(
      `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/one.xml"/><Relationship Id="s2" Type="x/styles" Target="/${root}styles.xml"/><Relationship Id="s3" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    [`${root}worksheets/one.xml`]: strToU8(
      `<?xml version="1.0"?><${p}worksheet ${ns}><${p}sheetData>${sheet}</${p}sheetData></${p}worksheet>`,
    ),
    [`${root}styles.xml`]: strToU8(`<styleSheet>${styles}</styleSheet>`),
    [`${root}sharedStrings.xml`]: strToU8(`<sst>${strings}</sst>`),
  });
}

const rowsOf = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]?.rows;
const DATES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]0&quot; день&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

describe('cells of a workbook', () => {
  it.each([
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Ли </t></is></c>', ' Ли '],
    ['a formatted text', '<c r="A1" t="inlineStr"><is><r><t>Ли</t></r><r><t>нь</t></r></is></c>', 'Линь'],
    ['a shared text with a reading', '<c r="A1" t="s"><v>0</v></c>', 'Ким'],
    ['a formula that was worked out', '<c r="A1" t="str"><f>B1</f><v>Ли</v></c>', 'Ли'],
    ['a formula that nobody has worked out', '<c r="A1"><f>B1</f></c>', '#Н/Д'],
    ['the same, as openpyxl writes it', '<c r="A1"><f>B1</f><v/></c>', '#Н/Д'],
    ['a number', '<c r="A1"><v>8765430300</v></c>', '8765430300'],
    ['a large number', '<c r="A1"><v>1.1223344595E10</v></c>', '11223344595'],
    ['a sum that is not exact', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['a day', '<c r="A1" s="1"><v>36526</v></c>', '01.01.2000'],
    ['a day and an hour', '<c r="A1" s="2"><v>36526.75</v></c>', '01.01.2000'],
    ['a word in quotes is no day', '<c r="A1" s="3"><v>36526</v></c>', '36526'],
    ['hours are no day', '<c r="A1" s="4"><v>36526</v></c>', '36526'],
    ['a date of its own', '<c r="A1" t="d"><v>2000-01-01T00:00:00</v></c>', '2000-01-01T00:00:00'],
    ['a result of a formula', '<c r="A1" t="str"><f>A2</f><v>Ли</v></c>', 'Ли'],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', 'true'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['entities', '<c r="A1" t="inlineStr"><is><t>О&apos;Коннор &#1051;&#x438; &lt;b&gt;</t></is></c>', "О'Коннор Ли <b>"],
    ['a sign that XML cannot hold', '<c r="A1" t="inlineStr"><is><t>Ли_x000D_</t></is></c>', 'Ли\r'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[Ли]]></t></is></c>', 'Ли'],
  ])('%s', (_, cell, text) => {
    const strings = '<si><t>Ким</t><rPh sb="0" eb="1"><t>KIM</t></rPh></si>';
    expect(rowsOf(book(`<row r="1">${cell}</row>`, { styles: DATES, strings }))).toEqual([[text]]);
  });

  it('is empty where a formula gives nothing', () => {
    expect(rowsOf(book('<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c></row>'))).toEqual([]);
  });

  it('stands where it says, or where it is', () => {
    const cell = (text: string, at = '') => `<c${at} t="inlineStr"><is><t>${text}</t></is></c>`;
    expect(rowsOf(book(`<row r="2">${cell('а', ' r="B2"')}${cell('б')}</row><row>${cell('в')}</row>`))).toEqual([
      [],
      ['', 'а', 'б'],
      ['в'],
    ]);
  });

  it.each(['1', 'true'])('counts days from 1904 when the workbook says date1904="%s"', (flag) => {
    const bytes = book('<row r="1"><c r="A1" s="1"><v>29655</v></c></row>', { styles: DATES, info: `<workbookPr date1904="${flag}"/>` });
    expect(readWorkbook(bytes)).toMatchObject({ date1904: true, sheets: [{ rows: [['11.03.1985']] }] });
  });

  it('reads names with prefixes and a workbook in another place', () => {
    const sheet = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ли</x:t></x:is></x:c></x:row>';
    expect(readWorkbook(book(sheet, { prefix: 'x', root: 'book/xl/' }))).toMatchObject({ sheets: [{ name: 'Лист & 1', rows: [['Ли']] }] });
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    readWorkbook(makeXlsx({ Лист: Array.from({ length: 30_000 }, (_, row) => [`Ли${row * 7919}`, `Анна${row * 104729}`]) }), (share) =>
      shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  });
});
