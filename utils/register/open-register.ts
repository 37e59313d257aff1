import type { RecognizedColumns } from './columns';
import { decodeText, type TextEncoding } from './decode-text';
import { fileKind } from './file-kind';
import { readDelimited } from './read-delimited';
import { recognizeColumns } from './recognize-columns';
import { LARGEST_FILE, MOST_ROWS, RegisterProblem } from './register-problem';
import { turnedTable } from './turn-table';
import { readWorkbook } from './workbook/read-workbook';

/** A file that was chosen, or a table that was pasted. */
export type RegisterSource = { kind: 'file'; name: string; bytes: Uint8Array } | { kind: 'pasted'; text: string };

/** How the table came out of the file, to be said to the user. `turned` = people stood in columns, or each on a form of his own; `hidden` = the sheet is not seen in Excel. */
export type RegisterOrigin = (
  | { kind: 'sheet'; name: string; others: readonly string[]; far?: number; hidden?: true }
  | { kind: 'text'; encoding: TextEncoding }
  | { kind: 'pasted' }
) & { turned?: true };

export interface OpenedRegister {
  rows: readonly (readonly string[])[];
  columns: RecognizedColumns;
  origin: RegisterOrigin;
}

/**
 * Reads a register out of .xlsx, .csv or pasted cells and recognises its columns. Of several sheets the first that has headings is taken, a
 * hidden one only where no other has them.
 * `onProgress` gets the share that is read, 0 to 1. Throws `RegisterProblem` only.
 */
export async function openRegister(source: RegisterSource, onProgress?: (share: number) => void): Promise<OpenedRegister> {
  try {
    const opened =
      source.kind === 'pasted'
        ? openText(source.text, { kind: 'pasted' }, '', onProgress)
        : openFile(source.name, source.bytes, onProgress);
    if (opened.rows.every(isBlank)) throw new RegisterProblem('empty');
    if (opened.rows.length > MOST_ROWS && opened.rows.filter((row) => !isBlank(row)).length > MOST_ROWS)
      throw new RegisterProblem('too-many-rows');
    return opened;
  } catch (error) {
    throw error instanceof RegisterProblem ? error : new RegisterProblem('unreadable');
  }
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function openFile(name: string, bytes: Uint8Array, onProgress?: (share: number) => void): OpenedRegister {
  if (bytes.length > LARGEST_FILE) throw new RegisterProblem('too-large');
  const kind = fileKind(bytes);
  if (kind === 'text') {
    const { text, encoding } = decodeText(bytes);
    return openText(text, { kind: 'text', encoding }, name, onProgress);
  }
  if (kind !== 'zip') throw new RegisterProblem(kind);
  const workbook = readWorkbook(bytes, onProgress);
  const seenFirst = workbook.sheets.toSorted((left, right) => Number(left.hidden) - Number(right.hidden));
  const sheets = seenFirst.map((sheet) => ({ ...sheet, ...recognized(sheet.rows, `${name} ${sheet.name}`) }));
  const longest = sheets.toSorted((left, right) => right.rows.length - left.rows.length)[0];
  const sheet = sheets.find(({ columns }) => columns.doubt === null) ?? sheets.find(({ columns }) => columns.headRow >= 0) ?? longest;
  if (sheet === undefined) throw new RegisterProblem('empty');
  const others = sheets.filter((other) => other !== sheet && other.rows.length > 0).map((other) => other.name);
  return {
    rows: sheet.rows,
    columns: workbook.date1904 ? { ...sheet.columns, date1904: true } : sheet.columns,
    origin: {
      kind: 'sheet',
      name: sheet.name,
      others,
      ...(sheet.far > 0 ? { far: sheet.far } : {}),
      ...(sheet.hidden ? { hidden: true } : {}),
      ...sheet.turned,
    },
  };
}

function openText(text: string, origin: RegisterOrigin, title: string, onProgress?: (share: number) => void): OpenedRegister {
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)\b/iu.test(text.slice(0, 500))) throw new RegisterProblem('web-page');
  const { rows, columns, turned } = recognized(readDelimited(text, onProgress), title);
  return { rows, columns, origin: { ...origin, ...turned } };
}

/** The columns of a table; one that lies on its side is turned first. */
function recognized(rows: string[][], title: string): { rows: string[][]; columns: RecognizedColumns; turned: { turned?: true } } {
  const columns = recognizeColumns(rows, title);
  const upright = namesOf(columns) > 2 ? null : turnedTable(rows);
  const turned = upright && recognizeColumns(upright, title);
  return upright && turned && namesOf(turned) > namesOf(columns)
    ? { rows: upright, columns: turned, turned: { turned: true } }
    : { rows, columns, turned: {} };
}

/** How many fields the headings name; none where they are guessed, or without a name. «Фамилия» alone may be a label to the left of one. */
const namesOf = ({ headRow, doubt, fields }: RecognizedColumns): number =>
  headRow < 0 || doubt === 'no-head' || doubt === 'no-name' ? 0 : fields.filter((field) => field !== null).length;
