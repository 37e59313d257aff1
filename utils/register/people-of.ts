import { type FieldId, NAME_FIELDS } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { saysNothing } from '@/utils/page/visible-text';
import type { ColumnField, Columns } from './columns';
import { fieldOfHeading } from './recognize-columns';

/** A person of the file. An absent key = the file has no such column. */
export interface PersonRow {
  /** Number of the row in the file, from 1, as Excel shows it. */
  row: number;
  values: Partial<Record<FieldId, string>>;
}

export interface PeopleOfTable {
  people: PersonRow[];
  /** Rows below the headings that hold no person: totals, signatures, a second row of headings. Blank rows do not count. */
  skipped: number;
  /** Birth dates that the file holds as a spreadsheet's number of days. */
  serialDates: number;
}

/** The people under the headings, texts as in the file; `today` (YYYY-MM-DD) bounds what a number may be as a birth date. */
export function peopleOf(rows: readonly (readonly string[])[], { headRow, fields }: Columns, today: string): PeopleOfTable {
  const columns = fields.flatMap((field, index) => (field === null ? [] : [{ field, index, padded: isPadded(rows, headRow, index) }]));
  const found: PeopleOfTable = { people: [], skipped: 0, serialDates: 0 };
  for (let index = headRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const values: PersonRow['values'] = {};
    for (const { field, index: column, padded } of columns) {
      const raw = cells[column] ?? '';
      put(values, field, shown(padded ? raw.trim() : raw, field), today, found);
    }
    if (isPerson(values) && !isHeadAgain(cells)) found.people.push({ row: index + 1, values });
    else found.skipped += 1;
  }
  return found;
}

/** Exports of fixed width pad every cell with spaces: those say nothing of the record. */
function isPadded(rows: readonly (readonly string[])[], headRow: number, column: number): boolean {
  let [filled, padded] = [0, 0];
  for (const row of rows.slice(headRow + 1, headRow + 201)) {
    const cell = row[column] ?? '';
    if (cell.trim() === '') continue;
    filled += 1;
    if (cell !== cell.trim()) padded += 1;
  }
  return filled > 2 && padded > filled / 2;
}

/** «—» and «не указано» are an export's way to show that there is nothing; a hyphen or «нет» for a name was typed by somebody. */
function shown(text: string, field: ColumnField): string {
  if (text.trim() === '') return '';
  const typed = NAME_FIELDS.some((name) => name === field) && !/^(?:[—–−]+|не указан[оаы]?)$/iu.test(text.trim());
  return typed || !saysNothing(text) ? text : '';
}

function put(values: PersonRow['values'], field: ColumnField, text: string, today: string, found: PeopleOfTable): void {
  if (field === 'fullName') Object.assign(values, nameParts(text));
  else if (field === 'birthDate') values.birthDate = dateText(text, today, found);
  else if (field === 'noMiddleName') values.noMiddleName = String(/^(?:да|true|1|\+|v|x|х|✓|✔)$/iu.test(text.trim()));
  else values[field] = text;
}

/** Фамилия Имя Отчество in one cell: the first two words, and all the rest. */
function nameParts(text: string): Pick<Person, 'lastName' | 'firstName' | 'middleName'> {
  const [lastName = '', firstName = '', ...rest] = text
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(/\s+/u)
    .filter(Boolean);
  return { lastName, firstName, middleName: rest.join(' ') };
}

/** A midnight that an export appends is cut off, a spreadsheet's number of days becomes a date; everything else is left to the rules. */
function dateText(text: string, today: string, found: PeopleOfTable): string {
  const day = text.replace(/^(\s*(?:\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}))[T ]0?0:00(?::00(?:\.0+)?)?Z?\s*$/u, '$1');
  const read = /^\d{4,5}(?:\.0)?$/.test(day.trim()) ? parseRuDate(day.trim().replace(/\.0$/, ''), today) : null;
  if (read?.kind !== 'serial') return day;
  found.serialDates += 1;
  return formatRuDate(read.date);
}

const IDENTIFYING = ['birthDate', 'snils', 'email'] as const;
/** What totals and signatures under a table begin with. */
const NO_NAME = /^(?:итого|всего|количество|директор|руководитель|заведующ\p{L}+|исполнитель|исп|подпись|дата|м\.? ?п)(?![\p{L}-])/iu;

/** Totals, headings of sections and signatures stand alone in the name's column; a person has other data, or at least what reads as a name. */
function isPerson(values: PersonRow['values']): boolean {
  const identified = IDENTIFYING.filter((field) => (values[field] ?? '').trim() !== '').length;
  const parts = NAME_FIELDS.map((field) => values[field]?.trim() ?? '').filter((part) => part !== '');
  if (parts.length === 0) return identified > 1;
  if (!parts.some((part) => /\p{L}/u.test(part))) return identified > 0 && !Object.values(values).every((text) => /^\d{0,2}$/.test(text));
  const name = parts.join(' ');
  if (NO_NAME.test(name)) return (values.birthDate ?? '') !== '';
  return identified > 0 || (!/[«»"№:]|^\d/u.test(name) && name.split(/\s+/u).length <= 6);
}

function isHeadAgain(cells: readonly string[]): boolean {
  return cells.filter((cell) => fieldOfHeading(cell) !== null).length > 1;
}

/** The row as the search for duplicates wants it. */
export function personOf({ values }: PersonRow): Person {
  const { lastName = '', firstName = '', middleName = '', birthDate, snils, email, organization } = values;
  return {
    lastName,
    firstName,
    middleName,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(snils === undefined ? {} : { snils }),
    ...(email === undefined ? {} : { email }),
    ...(organization === undefined ? {} : { organization }),
  };
}
