import { announcedBy } from './pasted-labels';

const CELLS = /\t|;|\|/u;

/**
 * Turns a table's head row and the row under it into lines «label: value», which read like any message.
 * Rows further down stay as they are; without a head row the text comes back unchanged. `rows` counts the rows of values.
 */
export function untabled(text: string): { text: string; rows: number } {
  const lines = text.split('\n');
  const head = lines.findIndex(isHead);
  if (head < 0) return { text, rows: 0 };
  const labels = cellsOf(lines[head] ?? '');
  const rows = lines.slice(head + 1).filter((line) => CELLS.test(line) && !/^[\s|:;-]*$/u.test(line));
  const [row, ...others] = rows;
  if (row === undefined) return { text, rows: 0 };
  const values = cellsOf(row);
  const pairs = labels.flatMap((label, index) => (values[index] ? [`${label}: ${values[index]}`] : []));
  const around = lines.slice(head + 1).filter((line) => !rows.includes(line) && !/^[\s|:;-]*$/u.test(line));
  return { text: [...lines.slice(0, head), ...pairs, ...around, ...others].join('\n'), rows: rows.length };
}

function isHead(line: string): boolean {
  const cells = cellsOf(line).filter((cell) => cell !== '');
  const known = cells.filter((cell) => announcedBy(cell) !== null);
  return known.length >= 2 && known.length * 3 >= cells.length * 2;
}

function cellsOf(line: string): string[] {
  const bare = /^\s*\|.*\|\s*$/u.test(line) ? line.trim().slice(1, -1) : line;
  return bare.split(CELLS).map((cell) => cell.trim());
}
