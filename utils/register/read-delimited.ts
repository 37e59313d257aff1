import { LONGEST_CELL, MOST_CELLS, MOST_ROWS, RegisterProblem, WIDEST } from './register-problem';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** So many lines tell what parts the cells. */
const SAMPLE_LINES = 50;

/**
 * The rows of a text with cells parted by tab, `;`, `,` or `|`, after RFC 4180: quoted cells may hold delimiters, line ends and doubled
 * quotes. A quote inside a bare cell is a sign like any other («МБОУ "Лицей"»), and one that is never closed does not swallow the file: from
 * there on quotes are plain signs. Blank lines stay, so that a row's number is that of the file. Cells as they are, nothing trimmed; what goes beyond
 * the limits of `register-problem.ts` is cut or refused; blanks beside a stroke go. `onProgress` gets 0 to 1.
 */
export function readDelimited(text: string, onProgress?: (share: number) => void): string[][] {
  const { delimiter, from } = delimiterOf(text);
  const body = text.slice(from);
  const cells = parse(body, delimiter, true, onProgress) ?? parse(body, delimiter, false, onProgress) ?? [];
  // Strokes are drawn with blanks around them.
  const rows = delimiter === '|' ? cells.map((row) => row.map((cell) => cell.trim())) : cells;
  // «sep=;» is a line of the file all the same.
  return from > 0 ? [[], ...rows] : rows;
}

function delimiterOf(text: string): { delimiter: string; from: number } {
  const told = /^sep=(.)\r?\n/iu.exec(text);
  if (told) return { delimiter: told[1] ?? ';', from: told[0].length };
  const head = text.slice(0, 200_000);
  let best = { delimiter: ';', cells: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = (parse(head, delimiter, true) ?? parse(head, delimiter, false) ?? [])
      .slice(0, SAMPLE_LINES)
      .filter((row) => row.length > 1);
    // Titles above the table have no delimiters, addresses have commas: what counts is how many rows have equally many cells.
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    const cells = Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * count));
    if (cells > best.cells) best = { delimiter, cells };
  }
  return { delimiter: best.delimiter, from: 0 };
}

/** null when a quote is never closed. */
function parse(text: string, delimiter: string, quotes: boolean, onProgress?: (share: number) => void): string[][] | null {
  const rows: string[][] = [];
  let [filled, cells] = [0, 0];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    if (quotes && text[at] === '"') {
      let from = at + 1;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end < 0) return null;
        cell += text.slice(from, end);
        from = end + 1;
        if (text[from] !== '"') break;
        cell += '"';
        from += 1;
      }
      at = from;
    }
    const end = cellEnd(text, at, delimiter);
    cell += text.slice(at, end);
    if (row.length < WIDEST) row.push(cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);
    at = end + 1;
    if (text[end] === delimiter) continue;
    const blank = row.length === 1 && row[0] === '';
    rows.push(blank ? [] : row);
    if (!blank) filled += 1;
    cells += row.length;
    if (filled > MOST_ROWS) throw new RegisterProblem('too-many-rows');
    if (cells > MOST_CELLS) throw new RegisterProblem('too-large');
    if (rows.length % 2000 === 0) onProgress?.(at / text.length);
    row = [];
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    // A line end at the very end closes the last row, it does not begin another.
    if (at >= text.length) break;
  }
  return rows;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    at += 1;
  }
  return at;
}
