import type { WorkerPort } from '@/utils/app/ports';
import { COMPARED_FIELDS } from '@/utils/domain/compare-card';
import type { SentRow } from '@/utils/domain/lists';
import { type ListSteps, stepsOf } from './list-steps';

/** The list that is compared card by card, and how far each of its people has come. */
export interface SchoolList {
  /** Another one for every list. */
  id: string;
  rows: readonly SentRow[];
  steps: ListSteps;
}

export type KeepOutcome = 'kept' | 'too-long' | 'not-stored';

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** The worker takes no longer draft; some seven thousand people. */
const LONGEST = 990_000;

/** Keeps what a school sent in session memory, so that each card is compared by itself; an older list goes. The worker refuses where the policy forbids it. */
export async function keepSentList(worker: Drafts, rows: readonly SentRow[], id: string): Promise<KeepOutcome> {
  if (JSON.stringify(rows).length > LONGEST) return 'too-long';
  const keep = async (): Promise<KeepOutcome> => {
    await worker.saveDraft('sent-list', rows);
    await worker.saveDraft('list-steps', { id, steps: {} });
    return 'kept';
  };
  return keep().catch(() => 'not-stored');
}

/** False when it could not be taken away. */
export async function forgetSentList(worker: Drafts): Promise<boolean> {
  return Promise.all([worker.saveDraft('list-steps', null), worker.saveDraft('sent-list', null)]).then(
    () => true,
    () => false,
  );
}

/** The list that is kept, null when there is none. `known` spares the reading of rows that have been read already. */
export async function schoolList(worker: Pick<Drafts, 'draft'>, known: SchoolList | null = null): Promise<SchoolList | null> {
  const kept = stepsOf(await worker.draft('list-steps').catch(() => null));
  if (kept === null) return null;
  if (kept.id === known?.id) return { ...known, steps: kept.steps };
  const rows = await worker.draft('sent-list').catch(() => null);
  const read = Array.isArray(rows) ? rows.map((row: unknown) => rowOf(row)) : [];
  return read.length === 0 ? null : { ...kept, rows: read };
}

/** Nothing is left out, so that a row keeps its place. */
function rowOf(stored: unknown): SentRow {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = COMPARED_FIELDS.flatMap((field) => {
    const text: unknown = (stored as SentRow)[field];
    return typeof text === 'string' && text !== '' ? [[field, text] as const] : [];
  });
  return Object.fromEntries(entries);
}
