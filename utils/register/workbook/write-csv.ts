/** A sheet to be written. The first row is bold and stays in sight; widths are in letters. */
export interface SheetToWrite {
  name: string;
  widths: readonly number[];
  rows: readonly (readonly string[])[];
}

/** What a spreadsheet would take for a formula, or for the beginning of one after a blank it does not show; numbers with a sign are none. */
const FORMULA = /^[\s\p{Cc}]*[=+@\-\u2212\uff1d\uff0b\uff20\uff0d]/u;
const SIGNED_NUMBER = /^[+-]?\d[\d\s().,-]*$/u;

/** A text as a cell that nothing will run: an apostrophe goes before what looks like a formula. A lone dash stays. */
export function harmless(text: string): string {
  return FORMULA.test(text) && !SIGNED_NUMBER.test(text) && text.trim() !== '-' ? `'${text}` : text;
}

/** Rows as text for any program: `;` between cells, a mark for UTF-8 in front, as a Russian Excel opens it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${rows.map((row) => row.map((text) => quoted(harmless(text))).join(';')).join('\r\n')}\r\n`;
}
