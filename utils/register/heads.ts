import type { ColumnField } from './columns';
import { headingWords, isOfOthers } from './heading-words';

/** A head of a table: one row of headings, or two where groups stand over columns. */
export interface Head {
  /** Its first and its last row; -1 = none. */
  first: number;
  last: number;
  fields: readonly (ColumnField | null)[];
  /** The words over each column. */
  headings: readonly string[];
  /** How many fields are named. */
  count: number;
}

type FieldOf = (heading: string) => ColumnField | null;

const distinct = (fields: readonly (ColumnField | null)[]): number => new Set(fields.filter((field) => field !== null)).size;

/** The head that begins at a row: alone, or with the row under it if that names more. */
export function headAt(rows: readonly (readonly string[])[], row: number, fieldOf: FieldOf): Head {
  const cells = rows[row] ?? [];
  const alone = cells.map((cell) => fieldOf(cell));
  const single = { first: row, last: row, fields: alone, headings: [...cells], count: distinct(alone) };
  const below = rows[row + 1];
  if (below === undefined || cells.filter((cell) => cell.trim() !== '').length < 2) return single;
  const double = twoRows(cells, below, fieldOf);
  return double.named > 0 && distinct(double.fields) > single.count
    ? { first: row, last: row + 1, fields: double.fields, headings: double.headings, count: distinct(double.fields) }
    : single;
}

/** «Ф», «И», «О» under «ФИО». */
const LETTERS: ReadonlyMap<string, ColumnField> = new Map([
  [' ф ', 'lastName'],
  [' и ', 'firstName'],
  [' о ', 'middleName'],
]);

/** A group stands over its first column and, merged, over the blank ones to its right. */
function twoRows(above: readonly string[], below: readonly string[], fieldOf: FieldOf) {
  const width = Math.max(above.length, below.length);
  const fields: (ColumnField | null)[] = [];
  const headings: string[] = [];
  let group = '';
  let named = 0;
  for (let column = 0; column < width; column += 1) {
    const [own, under] = [(above[column] ?? '').trim(), (below[column] ?? '').trim()];
    if (own !== '') group = own;
    if (under === '') {
      fields.push(fieldOf(own));
      headings.push(own);
      continue;
    }
    const field = underGroup(group, under, fieldOf);
    if (field !== null) named += 1;
    fields.push(field);
    headings.push(group === '' ? under : `${group} ${under}`);
  }
  return { fields, headings, named };
}

function underGroup(group: string, under: string, fieldOf: FieldOf): ColumnField | null {
  // «Мать» over «Фамилия», unless a parent is who is asked for.
  if (isOfOthers(group) && fieldOf(`фамилия ${group}`) === null) return null;
  const letter = LETTERS.get(headingWords(under));
  if (letter !== undefined) return fieldOf(group) === 'fullName' || group === '' ? letter : null;
  return fieldOf(under) ?? fieldOf(`${group} ${under}`);
}
