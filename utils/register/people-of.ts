import { type FieldId, NAME_FIELDS } from '@/utils/domain/card';
import { firstNameOf } from '@/utils/domain/names/first-names';
import type { Person } from '@/utils/domain/person';
import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { saysNothing } from '@/utils/page/visible-text';
import { type ColumnField, type Columns, columnsDoubt } from './columns';
import { plainCell, plainDate, plainNumber } from './plain-cell';
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

/**
 * The people under the headings, texts as in the file; `today` (YYYY-MM-DD) bounds what a number may be as a birth date. Where other headings
 * stand further down, they hold for the rows below them.
 */
export function peopleOf(rows: readonly (readonly string[])[], { headRow, fields, date1904 }: Columns, today: string): PeopleOfTable {
  const head = headKey(rows[headRow] ?? []);
  const own = readersOf(rows, headRow, fields);
  const how = { today, date1904: date1904 === true };
  let readers = own;
  const found: PeopleOfTable = { people: [], skipped: 0, serialDates: 0 };
  for (let index = headRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const below = headAgain(cells);
    if (below !== null) {
      // What she has chosen by hand for the first table holds wherever its headings stand again.
      readers = headKey(cells) === head ? own : columnsDoubt(below) === null ? readersOf(rows, index, below) : [];
      found.skipped += 1;
      continue;
    }
    const values: PersonRow['values'] = {};
    for (const { field, column, padded } of readers) {
      const raw = plainCell(cells[column] ?? '');
      put(values, field, shown(padded ? raw.trim() : raw, field), how, found);
    }
    if (isPerson(values) && !isTitleOfTable(rows, index)) found.people.push({ row: index + 1, values });
    else found.skipped += 1;
  }
  return found;
}

interface Reader {
  field: ColumnField;
  column: number;
  padded: boolean;
}

interface DateReading {
  today: string;
  date1904: boolean;
}

function readersOf(rows: readonly (readonly string[])[], headRow: number, fields: Columns['fields']): Reader[] {
  return fields.flatMap((field, column) => (field === null ? [] : [{ field, column, padded: isPadded(rows, headRow, column) }]));
}

const headKey = (cells: readonly string[]): string => cells.map((cell) => cell.trim().toLowerCase()).join('\n');

/** The fields of a row of headings, or null for any other row. */
function headAgain(cells: readonly string[]): (ColumnField | null)[] | null {
  // A row of a person is long, has figures, or both: most rows need no look at the words.
  if (cells.some((cell) => /\d{4}|@/u.test(cell))) return null;
  const fields = cells.map((cell) => fieldOfHeading(cell));
  return fields.filter((field) => field !== null).length > 1 ? fields : null;
}

/** One cell alone, and headings under it: «Совместители». */
function isTitleOfTable(rows: readonly (readonly string[])[], index: number): boolean {
  if ((rows[index] ?? []).filter((cell) => cell.trim() !== '').length !== 1) return false;
  const below = rows.slice(index + 1, index + 4).find((row) => row.some((cell) => cell.trim() !== ''));
  return below !== undefined && headAgain(below) !== null;
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

function put(values: PersonRow['values'], field: ColumnField, text: string, how: DateReading, found: PeopleOfTable): void {
  if (field === 'fullName') Object.assign(values, nameParts(text));
  else if (field === 'birthDate') values.birthDate = dateText(text, how, found);
  else if (field === 'snils' || field === 'phone') values[field] = plainNumber(text);
  else if (field === 'noMiddleName') values.noMiddleName = String(/^(?:да|true|1|\+|v|x|х|✓|✔)$/iu.test(text.trim()));
  else values[field] = field === 'email' ? text.replace(/^\s*mailto:/iu, '') : text;
}

/** Фамилия Имя Отчество in one cell: the first two words, and all the rest; the number before them («1. Иванова …») is the row's. */
function nameParts(text: string): Pick<Person, 'lastName' | 'firstName' | 'middleName'> {
  const [lastName = '', firstName = '', ...rest] = text
    .replace(/^\s*\d{1,4}\s*[.)]\s*(?=\p{Lu})/u, '')
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(/\s+/u)
    .filter(Boolean);
  return { lastName, firstName, middleName: rest.join(' ') };
}

/** Days from the beginning of 1900, as sheets count, to that of 1904. */
const DAYS_TO_1904 = 1462;

/** See `plainDate`; a spreadsheet's number of days becomes a date; everything else is left to the rules. */
function dateText(text: string, { today, date1904 }: DateReading, found: PeopleOfTable): string {
  const day = plainDate(text, today);
  const [, serial] = /^\s*(\d{4,5})(?:[.,]0+)?\s*$/u.exec(day) ?? [];
  if (serial === undefined) return day;
  const read = parseRuDate(String(Number(serial) + (date1904 ? DAYS_TO_1904 : 0)), today);
  if (read.kind !== 'serial') return day;
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
  if (NO_NAME.test(name)) return /\d/u.test(values.birthDate ?? '');
  return identified > 0 || (!/[«»"№:]|^\d/u.test(name) && name.split(/\s+/u).length <= 6 && !isSection(name));
}

/** Departments in the lists of 1С, each over its people: «Педагогический персонал», «Администрация». */
const SECTION =
  /(?<!\p{L})(?:персонал|администраци\p{L}|бухгалтери\p{L}|отдел(?:ение|а)?|подразделени\p{L}|пищеблок|столовая|корпус|служба|группа|класс|сотрудники|работники|педагоги|учителя|воспитатели|обучающиеся|учащиеся|воспитанники)(?!\p{L})/iu;

function isSection(name: string): boolean {
  if (SECTION.test(name)) return true;
  // «Младшие воспитатели и няни»: words in small letters, none of them a first name.
  const [, ...rest] = name.split(/\s+/u);
  return rest.length > 0 && rest.every((word) => /^\p{Ll}/u.test(word)) && !rest.some((word) => firstNameOf(word) !== undefined);
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
