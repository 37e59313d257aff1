import type { Columns, RecognizedColumns } from '@/utils/register/columns';
import type { OpenedRegister, RegisterOrigin } from '@/utils/register/open-register';
import type { ProblemCode } from '@/utils/register/register-problem';
import type { RegisterPair, RegisterQuestion, RegisterSummary, RowFaults } from './check-register';

/** What the desk asks its worker. A file is read in the worker, so that the page never holds its bytes. */
export type RegisterRequest =
  | { kind: 'open-file'; file: Blob; name: string }
  | { kind: 'open-text'; text: string }
  | ({ kind: 'check' } & RegisterQuestion)
  | { kind: 'correct'; row: number; corrected: RowFaults['texts'] };

/** What the worker says. `progress` comes while reading and while checking; `faults` and `pairs` come in parts, then `done`. */
export type RegisterReply =
  | { kind: 'opened'; opened: RegisterPreview }
  | { kind: 'progress'; share: number }
  | { kind: 'faults'; faults: RowFaults[] }
  | { kind: 'pairs'; pairs: RegisterPair[] }
  | { kind: 'corrected'; faults: RowFaults }
  | { kind: 'done'; summary: RegisterSummary }
  | { kind: 'failed'; problem: ProblemCode };

/** A column as it is shown when it is asked what it holds. */
export interface ColumnPreview {
  /** '' = the file has no heading there. */
  heading: string;
  samples: string[];
}

/** What the page needs to know of an opened table. */
export interface RegisterPreview {
  columns: RecognizedColumns;
  previews: ColumnPreview[];
  /** Rows below the headings, blank ones too. */
  rows: number;
  origin: RegisterOrigin;
}

const SAMPLES = 3;
/** Letters of a heading or a value that help to recognise a column. */
const LONGEST_SHOWN = 120;
/** A table of a thousand columns is no register; its first ones are shown. */
const MOST_COLUMNS = 60;

export function previewOf({ rows, columns, origin }: OpenedRegister): RegisterPreview {
  const head = rows[columns.headRow] ?? [];
  const body = rows.slice(columns.headRow + 1, columns.headRow + 41);
  const previews = columns.fields.slice(0, MOST_COLUMNS).map((_, column) => ({
    heading: head[column]?.trim().slice(0, LONGEST_SHOWN) ?? '',
    samples: body.flatMap((row) => row[column]?.trim().slice(0, LONGEST_SHOWN) || []).slice(0, SAMPLES),
  }));
  return { columns, previews, rows: Math.max(0, rows.length - columns.headRow - 1), origin };
}

/** The same columns with another choice for one of them; null = not needed. */
export function withField(columns: Columns, index: number, field: Columns['fields'][number]): Columns {
  return { ...columns, fields: columns.fields.with(index, field) };
}

/** A doubt that stays while she looks at the columns: what was guessed stays a guess, the others go as soon as they are answered. */
export function lastingDoubt({ columns: { doubt } }: RegisterPreview): 'no-head' | 'unread' | null {
  return doubt === 'no-head' || doubt === 'unread' ? doubt : null;
}
