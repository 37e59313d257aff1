import type { ColumnField } from './columns';
import { fieldOfHeading } from './recognize-columns';

/** A form has its labels in one of the first columns, within so many rows. */
const LABELS_WITHIN = 4;
const MOST_ROWS = 2000;
/** Fewer labels are chance. */
const LEAST_LABELS = 3;

/**
 * A sheet on which people stand in columns, or each on a form of his own below the other, labels to the left: turned, so that the labels are
 * headings and each person is a row. null = it stands upright.
 */
export function turnedTable(rows: readonly (readonly string[])[]): string[][] | null {
  if (rows.length > MOST_ROWS) return null;
  const column = labelColumn(rows);
  if (column < 0) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const headings: string[] = [];
  const people: Map<string, string>[] = [];
  /** One person for each column of values of the block that is being read. */
  let block: Map<string, string>[] = [];
  const begin = () => {
    block = Array.from({ length: Math.max(0, width - column - 1) }, () => new Map());
    people.push(...block);
  };
  begin();
  for (const row of rows) {
    const label = row[column]?.trim() ?? '';
    if (label === '') continue;
    // The same label again begins the next form.
    if (block.some((person) => person.has(label))) begin();
    if (!headings.includes(label)) headings.push(label);
    for (const [at, person] of block.entries()) {
      const value = row[column + 1 + at] ?? '';
      if (value.trim() !== '') person.set(label, value);
    }
  }
  const filled = people.filter((person) => person.size > 1);
  // A title above the labels has no values.
  const used = headings.filter((label) => filled.some((person) => person.has(label)));
  return filled.length === 0 ? null : [used, ...filled.map((person) => used.map((label) => person.get(label) ?? ''))];
}

function labelColumn(rows: readonly (readonly string[])[]): number {
  for (let column = 0; column < LABELS_WITHIN; column += 1) {
    const fields = new Set<ColumnField>();
    for (const row of rows) {
      const field = fieldOfHeading(row[column] ?? '');
      // Beside a label stands a value, not another label: else it is a row of headings.
      if (field !== null && (row[column + 1] ?? '').trim() !== '' && fieldOfHeading(row[column + 1] ?? '') === null) fields.add(field);
    }
    if (fields.size >= LEAST_LABELS && (fields.has('lastName') || fields.has('fullName'))) return column;
  }
  return -1;
}
