import type { RecognizedColumns } from './columns';
import { decodeText, type TextEncoding } from './decode-text';
import { fileKind } from './file-kind';
import { readDelimited } from './read-delimited';
import { readWorkbook } from './read-workbook';
import { recognizeColumns } from './recognize-columns';
import { LARGEST_FILE, MOST_ROWS, RegisterProblem } from './register-problem';

/** A file that was chosen, or a table that was pasted. */
export type RegisterSource = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'pasted'; text: string };

/** How the table came out of the file, to be said to the user. */
export type RegisterOrigin =
  | { kind: 'sheet'; name: string; others: readonly string[] }
  | { kind: 'text'; encoding: TextEncoding }
  | { kind: 'pasted' };

export interface OpenedRegister {
  rows: readonly (readonly string[])[];
  columns: RecognizedColumns;
  origin: RegisterOrigin;
}

/** Reads a register out of .xlsx, .csv or pasted cells and recognises its columns. Of several sheets the first that has headings is taken. Throws `RegisterProblem` only. */
export async function openRegister(source: RegisterSource): Promise<OpenedRegister> {
  try {
    const opened = source.kind === 'pasted' ? openText(source.text, { kind: 'pasted' }, '') : await openFile(source.name, source.bytes);
    if (opened.rows.every((row) => row.every((cell) => cell.trim() === ''))) throw new RegisterProblem('empty');
    if (opened.rows.length > MOST_ROWS) throw new RegisterProblem('too-many-rows');
    return opened;
  } catch (error) {
    throw error instanceof RegisterProblem ? error : new RegisterProblem('unreadable');
  }
}

async function openFile(name: string, bytes: Uint8Array): Promise<OpenedRegister> {
  if (bytes.length > LARGEST_FILE) throw new RegisterProblem('too-large');
  const kind = fileKind(bytes);
  if (kind === 'text') {
    const { text, encoding } = decodeText(bytes);
    return openText(text, { kind: 'text', encoding }, name);
  }
  if (kind !== 'zip') throw new RegisterProblem(kind);
  const sheets = (await readWorkbook(bytes)).map((sheet) => ({ ...sheet, columns: recognizeColumns(sheet.rows, `${name} ${sheet.name}`) }));
  const longest = sheets.toSorted((left, right) => right.rows.length - left.rows.length)[0];
  const sheet = sheets.find(({ columns }) => columns.doubt === null) ?? sheets.find(({ columns }) => columns.headRow >= 0) ?? longest;
  if (sheet === undefined) throw new RegisterProblem('empty');
  const others = sheets.filter((other) => other !== sheet && other.rows.length > 0).map((other) => other.name);
  return { rows: sheet.rows, columns: sheet.columns, origin: { kind: 'sheet', name: sheet.name, others } };
}

function openText(text: string, origin: RegisterOrigin, title: string): OpenedRegister {
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)\b/iu.test(text.slice(0, 500))) throw new RegisterProblem('web-page');
  const rows = readDelimited(text);
  return { rows, columns: recognizeColumns(rows, title), origin };
}
