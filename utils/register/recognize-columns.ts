import { looksLikePatronymic, looksLikeSurname } from '@/utils/domain/name-words';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { announcedBy } from '@/utils/domain/pasted/pasted-labels';
import { parseRuDate } from '@/utils/domain/ru-date';
import { snilsDigits } from '@/utils/domain/snils';
import { FIELD_LOCATORS } from '@/utils/page/find/field-locators';
import { normalizeLabel } from '@/utils/page/visible-text';
import { COLUMN_FIELDS, type ColumnField, columnsDoubt, type RecognizedColumns, type RegisterKind } from './columns';

/** Titles, an address of the school, the day of the export: a table begins within so many rows. */
const HEAD_WITHIN = 40;
/** So many filled cells of a column tell what it holds. */
const SAMPLES = 40;

/** Headings of exports beside the labels of the card. */
const EXTRA: readonly (readonly [ColumnField, RegExp])[] = [
  ['fullName', /^ф\.? ?и\.? ?о\.?(?: (?:сотрудника|работника|педагога|учителя|обучающегося|учащегося|ученика|воспитанника|полностью))?$/],
  ['fullName', /^фамилия,? имя(?:,? (?:и )?отчество)?(?: (?:сотрудника|работника|обучающегося|учащегося|воспитанника))?$/],
  ['lastName', /^фамилия (?:сотрудника|работника|обучающегося|учащегося|воспитанника)$/],
  ['firstName', /^имя (?:сотрудника|работника|обучающегося|учащегося|воспитанника)$/],
  ['middleName', /^отчество (?:сотрудника|работника|обучающегося|учащегося|воспитанника)$/],
  ['birthDate', /^(?:дата рожд\.?|д\.? ?р\.?|рожден(?:а|ие)?|год рождения)$/],
  ['email', /^(?:почта госуслуг|e ?mail|эл\.? ?адрес|электронный адрес)$/],
  ['organization', /^(?:оо|школа|место работы|учреждение|наименование (?:оо|ооо|учреждения|школы|образовательной организации))$/],
  ['noMiddleName', /^(?:без отчества|нет отчества)$/],
];

const LABELS: ReadonlyMap<string, ColumnField> = new Map(
  FIELD_LOCATORS.flatMap(({ field, labels }) => {
    const column = COLUMN_FIELDS.find((known) => known === field);
    return column ? labels.map((label) => [normalizeLabel(label), column] as const) : [];
  }),
);

/** The field that a heading names, by the same labels as a card's, or by usual headings of exports; null = another column. */
export function fieldOfHeading(heading: string): ColumnField | null {
  const label = normalizeLabel(heading);
  if (label === '' || label.length > 60) return null;
  const known = LABELS.get(label) ?? EXTRA.find(([, pattern]) => pattern.test(label))?.[0];
  if (known) return known;
  const announced = announcedBy(label);
  if (announced === null || announced === 'aside') return null;
  const [first, ...more] = announced;
  // In a message «учитель» goes before a name and «номер» before a phone; in a table they are a job and a place in the list.
  if (more.length > 0) return first === 'lastName' && /фамилия|имя|ф\.? ?и\.? ?о/u.test(label) ? 'fullName' : null;
  return first === 'phone' ? null : (COLUMN_FIELDS.find((column) => column === first) ?? null);
}

/**
 * Where the headings stand and what each column holds. Without headings that are known it is guessed from the values, and never sure.
 * `title` = name of the sheet or the file: it may say whose register this is.
 */
export function recognizeColumns(rows: readonly (readonly string[])[], title = ''): RecognizedColumns {
  let head = { row: -1, fields: [] as (ColumnField | null)[], count: 0 };
  for (const [row, cells] of rows.slice(0, HEAD_WITHIN).entries()) {
    const fields = cells.map(fieldOfHeading);
    const count = new Set(fields.filter((field) => field !== null)).size;
    // «ФИО» alone is a heading only if the row holds nothing else that would be a person.
    if (count > head.count && (count > 1 || isLoneHeading(fields, cells))) head = { row, fields, count };
  }
  const width = Math.max(0, ...rows.slice(0, HEAD_WITHIN + SAMPLES).map((row) => row.length));
  const fields = Array.from({ length: width }, (_, column) => head.fields[column] ?? null);
  const above = rows.slice(0, Math.max(head.row, 0) + 1).flat();
  const register = registerOf([title, ...above].join(' '), rows[head.row] ?? []);
  if (head.row < 0) {
    const headRow = unknownHead(rows);
    return { headRow, fields: guessed(rows.slice(headRow + 1), width), doubt: 'no-head', register };
  }
  return { headRow: head.row, fields, doubt: columnsDoubt(fields), register };
}

function isLoneHeading(fields: readonly (ColumnField | null)[], cells: readonly string[]): boolean {
  return (fields.includes('fullName') || fields.includes('lastName')) && cells.filter((cell) => cell.trim() !== '').length <= 3;
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

function registerOf(words: string, headings: readonly string[]): RegisterKind {
  if (headings.some((heading) => /^(?:класс|группа|параллель)$/.test(normalizeLabel(heading)))) return 'pupil';
  const text = words.toLowerCase();
  if (/сотрудник|работник|педагог|учител/u.test(text)) return 'employee';
  if (/родител|законн\p{L}+ представител/u.test(text)) return 'parent';
  return /обучающ|учащ(?:ие|их)ся|учени[кц]|воспитанник/u.test(text) ? 'pupil' : 'employee';
}

/** What a column of values looks like; a whole name beats its parts. */
function guessed(rows: readonly (readonly string[])[], width: number): (ColumnField | null)[] {
  const taken = new Set<ColumnField>();
  return Array.from({ length: width }, (_, column) => {
    const values = rows.flatMap((row) => row[column]?.trim() || []).slice(0, SAMPLES);
    const field = LOOKS.find(([, looks]) => values.length > 0 && values.filter(looks).length >= values.length * 0.6)?.[0] ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const LOOKS: readonly (readonly [ColumnField, (text: string) => boolean])[] = [
  ['email', (text) => /^\S+@\S+\.\S+$/.test(text)],
  ['birthDate', (text) => parseRuDate(text, '').kind === 'date'],
  ['snils', (text) => /^\d{9,11}$/.test(snilsDigits(text) ?? '')],
  ['fullName', (text) => words(text).length >= 2 && words(text).length <= 5 && words(text).some((word, at) => at > 0 && isFirstName(word))],
  ['middleName', (text) => looksLikePatronymic(text)],
  ['firstName', isFirstName],
  ['lastName', (text) => /^\p{Lu}[\p{L}-]+$/u.test(text) && looksLikeSurname(text)],
];

function isFirstName(word: string): boolean {
  return firstNameOf(word) !== undefined;
}
