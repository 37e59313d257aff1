import type { ListSide, SentRow } from '@/utils/domain/lists';
import type { Columns } from '@/utils/register/columns';
import type { ProblemCode } from '@/utils/register/register-problem';
import type { RegisterPreview } from '../register/register-protocol';
import type { ListResult } from './compare-lists';

/** What the desk asks its worker. Both tables stay in the worker. `today` is YYYY-MM-DD in Perm. */
export type ListsRequest =
  | { kind: 'open-file'; side: ListSide; file: Blob; name: string; today: string }
  | { kind: 'open-text'; side: ListSide; text: string; today: string }
  /** What was sent, row by row, to be kept and compared card by card. */
  | { kind: 'collect'; columns: Columns; today: string }
  | { kind: 'compare'; columns: Record<ListSide, Columns>; today: string };

/** What the worker says. `results` come in parts, then `done`. */
export type ListsReply =
  | { kind: 'opened'; side: ListSide; opened: RegisterPreview; messages: boolean }
  | { kind: 'failed'; side: ListSide | null; problem: ProblemCode }
  | { kind: 'collected'; rows: SentRow[] }
  | { kind: 'progress'; share: number }
  | { kind: 'results'; results: ListResult[] }
  | { kind: 'done'; people: Record<ListSide, number> };
