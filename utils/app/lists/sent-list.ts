import type { WorkerPort } from '@/utils/app/ports';
import { COMPARED_FIELDS, type ComparedField } from '@/utils/domain/compare-card';

/** What one employee sent; a key that is missing was not sent. */
export type SentRow = Partial<Record<ComparedField, string>>;

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** The worker takes no longer draft; some two thousand people. */
const LONGEST = 290_000;

/** Keeps what a school sent in session memory, so that each card is compared by itself; an older list goes. */
export async function keepSentList(worker: Drafts, rows: readonly SentRow[]): Promise<'kept' | 'too-long' | 'not-stored'> {
  if (JSON.stringify(rows).length > LONGEST) return 'too-long';
  return worker.saveDraft('sent-list', rows).then(
    () => 'kept',
    () => 'not-stored',
  );
}

/** False when it could not be taken away. */
export async function forgetSentList(worker: Drafts): Promise<boolean> {
  return worker.saveDraft('sent-list', null).then(
    () => true,
    () => false,
  );
}

/** The list that is kept, [] when there is none. */
export async function sentList(worker: Drafts): Promise<SentRow[]> {
  const kept = await worker.draft('sent-list').catch(() => null);
  return Array.isArray(kept) ? kept.flatMap((row: unknown) => rowOf(row) ?? []) : [];
}

function rowOf(stored: unknown): SentRow | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const entries = COMPARED_FIELDS.flatMap((field) => {
    const text: unknown = (stored as SentRow)[field];
    return typeof text === 'string' && text !== '' ? [[field, text] as const] : [];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
