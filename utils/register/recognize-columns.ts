import { haveWholeNames, lookLikeWholeNames, lookOf, SAMPLES, unmistakable, valuesOf } from './column-looks';
import { type ColumnField, columnsDoubt, type RecognizedColumns } from './columns';
import { fieldOfWords, isOfGosuslugi, isOfOthers, isPersonWord } from './heading-words';
import { type Head, headAt } from './heads';
import { registerKindOf } from './register-kind';

/** Titles, an address of the school, the day of the export: a table begins within so many rows. */
const HEAD_WITHIN = 40;
/** A question of a form is longer than a heading, a sentence above a table longer still. */
const LONGEST_HEADING = 120;

/**
 * The field that a heading names, by meaning: words for the field, for whose it is («учащегося»), for where it is from («на Госуслугах»);
 * «Сотрудник» and the like are the whole name. null = another column, also that of another person («ФИО родителя»).
 */
export function fieldOfHeading(heading: string): ColumnField | null {
  return heading.length > LONGEST_HEADING ? null : fieldOfWords(heading, false);
}

const fieldOfParent = (heading: string): ColumnField | null => (heading.length > LONGEST_HEADING ? null : fieldOfWords(heading, true));

/**
 * Where the headings stand and what each column holds. Without headings that are known it is guessed from the values, and never sure.
 * `title` = name of the sheet or the file: it may say whose register this is.
 */
export function recognizeColumns(rows: readonly (readonly string[])[], title = ''): RecognizedColumns {
  const width = Math.max(0, ...rows.slice(0, HEAD_WITHIN + SAMPLES).map((row) => row.length));
  const own = bestHead(rows, fieldOfHeading);
  // «ФИО родителя» is another person's in a list of pupils, and the person himself in a list of parents.
  const head = holdsName(own.fields) ? own : betterOf(own, bestHead(rows, fieldOfParent));
  if (head.count === 0) return guessedColumns(rows, width, title);
  const headings = Array.from({ length: width }, (_, column) => head.headings[column] ?? '');
  const claimed = settled(
    headings.map((_, column) => head.fields[column] ?? null),
    headings,
    rows,
    head.last,
  );
  const { fields, unread } = withUnread(claimed, headings, rows, head.last);
  const named = headings.filter((_, column) => fields[column] !== null);
  const above = rows.slice(0, head.first).flat();
  const register = registerKindOf(named, headings, [title, ...above].join(' '));
  return { headRow: head.last, fields, doubt: columnsDoubt(fields) ?? (unread ? 'unread' : null), register };
}

const holdsName = (fields: readonly (ColumnField | null)[]): boolean =>
  fields.includes('fullName') || fields.includes('lastName') || fields.includes('firstName');

const betterOf = (own: Head, other: Head): Head => (holdsName(other.fields) ? other : own);

function bestHead(rows: readonly (readonly string[])[], fieldOf: (heading: string) => ColumnField | null): Head {
  let best: Head = { first: -1, last: -1, fields: [], headings: [], count: 0 };
  for (let row = 0; row < Math.min(rows.length, HEAD_WITHIN); row += 1) {
    const head = headAt(rows, row, fieldOf);
    // «ФИО» alone is a heading only if the row holds nothing else that would be a person.
    if (head.count > best.count && (head.count > 1 || isLoneHeading(head, rows))) best = head;
  }
  return best;
}

function isLoneHeading({ fields, headings, last }: Head, rows: readonly (readonly string[])[]): boolean {
  const column = fields.findIndex((field) => field === 'fullName' || field === 'lastName');
  if (column < 0) return false;
  const overNames = fields[column] === 'fullName' && lookLikeWholeNames(valuesOf(rows, last, column));
  // A role «сотрудник» beside names is no heading.
  return overNames || (headings.filter((cell) => cell.trim() !== '').length <= 3 && !isPersonWord(headings[column] ?? ''));
}

/**
 * Of several columns for one field the one that is meant: a whole name that is no word for a person («ФИО» before «Сотрудник»), a mailbox of
 * Госуслуги before another, a column with values before an empty one. Words for a person over no names are roles. What stays is asked.
 */
function settled(
  claims: readonly (ColumnField | null)[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  headRow: number,
): (ColumnField | null)[] {
  const values = (column: number) => valuesOf(rows, headRow, column);
  const fields = claims.map((field, column) => {
    if (field !== 'fullName' || !isPersonWord(headings[column] ?? '')) return field;
    const filled = values(column);
    return filled.length === 0 || haveWholeNames(filled) ? field : null;
  });
  const drop = (field: ColumnField, keeps: (column: number) => boolean) => {
    const columns = fields.flatMap((claimed, column) => (claimed === field ? [column] : []));
    if (columns.length < 2 || !columns.some(keeps)) return;
    for (const column of columns) if (!keeps(column)) fields[column] = null;
  };
  const inParts = fields.includes('lastName');
  for (const [column, field] of fields.entries()) {
    if (field === 'fullName' && inParts && isPersonWord(headings[column] ?? '')) fields[column] = null;
  }
  for (const field of new Set(fields.filter((claimed) => claimed !== null))) {
    drop(field, (column) => values(column).length > 0);
    if (field === 'fullName') {
      drop(field, (column) => !isPersonWord(headings[column] ?? ''));
      // 1С repeats the name with a remark: «Иванова Тест Тестовна (осн.)».
      if (fields.filter((claimed) => claimed === field).length > 1 && headings.some(isPersonWord)) {
        const first = fields.findIndex((claimed, column) => claimed === field && !values(column).some((text) => text.includes('(')));
        drop(field, (column) => column === first);
      }
    } else drop(field, (column) => isOfGosuslugi(headings[column] ?? ''));
  }
  return fields;
}

/** Headings of which it is known that they are of other things. */
const OTHER_DATE =
  /при[её]м|выдач|увольн|зачисл|отчисл|смерт|назнач|регистр|окончан|аттест|договор|приказ|создан|изменен|начал|конец|окончани/iu;

/** A column that is not read though its values are surely СНИЛС, birth dates or e-mails, and no other column gives them: guessed, and asked. */
function withUnread(
  claimed: readonly (ColumnField | null)[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  headRow: number,
): { fields: (ColumnField | null)[]; unread: boolean } {
  const fields = [...claimed];
  let unread = false;
  for (const [column, field] of claimed.entries()) {
    const heading = headings[column] ?? '';
    if (field !== null || isOfOthers(heading)) continue;
    const look = unmistakable(valuesOf(rows, headRow, column));
    if (look === null || fields.includes(look) || (look === 'birthDate' && OTHER_DATE.test(heading))) continue;
    fields[column] = look;
    unread = true;
  }
  return { fields, unread };
}

function guessedColumns(rows: readonly (readonly string[])[], width: number, title: string): RecognizedColumns {
  const headRow = unknownHead(rows);
  const taken = new Set<ColumnField>();
  const fields = Array.from({ length: width }, (_, column) => {
    const field = lookOf(valuesOf(rows, headRow, column));
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { headRow, fields, doubt: 'no-head', register: registerKindOf([], rows[headRow] ?? [], title) };
}

/** A first row of words alone over columns of numbers or addresses is one of headings, whatever they say; -1 = there is none. */
function unknownHead(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const isData = (cell = '') => /[\d@]/u.test(cell);
  const head = rows[first] ?? [];
  const below = rows.slice(first + 1, first + 1 + SAMPLES).filter((row) => row.some((cell) => cell.trim() !== ''));
  if (head.some(isData) || below.length === 0) return -1;
  return head.some((_, column) => below.filter((row) => isData(row[column])).length > below.length * 0.6) ? first : -1;
}
