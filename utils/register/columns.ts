import type { FieldId } from '@/utils/domain/card';

/** What a column of a register may hold: fields of the card, or the whole name. */
export const COLUMN_FIELDS = [
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'birthDate',
  'snils',
  'email',
  'organization',
  'noMiddleName',
  'gender',
  'phone',
] as const satisfies readonly (FieldId | 'fullName')[];

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Whose register it is: an employee without an e-mail cannot sign in, a pupil of seven is no mistake. */
export const REGISTERS = ['employee', 'pupil', 'parent'] as const;
export type RegisterKind = (typeof REGISTERS)[number];

/**
 * `no-head` = no headings that are known, `no-name` = no column holds the name, `twice` = two columns claim the same field, `unread` = a
 * column with an unknown heading holds what looks like СНИЛС, birth dates or e-mails.
 */
export type ColumnDoubt = 'no-head' | 'no-name' | 'twice' | 'unread';

export interface Columns {
  /** Index of the row of headings; -1 = there is none, the first row is a person. */
  headRow: number;
  /** By column; null = not needed. */
  fields: readonly (ColumnField | null)[];
  /** The workbook counts its days from 1904, as Excel for the Mac once did. */
  date1904?: true;
}

export interface RecognizedColumns extends Columns {
  /** null = sure. */
  doubt: ColumnDoubt | null;
  register: RegisterKind;
}

/** Whether there is something to check: a surname or a whole name, each field in one column at most. */
export function columnsDoubt(fields: readonly (ColumnField | null)[]): 'no-name' | 'twice' | null {
  const chosen = fields.filter((field) => field !== null);
  if (new Set(chosen).size < chosen.length) return 'twice';
  const inParts = chosen.includes('lastName') || chosen.includes('firstName') || chosen.includes('middleName');
  if (chosen.includes('fullName')) return inParts ? 'twice' : null;
  return chosen.includes('lastName') ? null : 'no-name';
}
