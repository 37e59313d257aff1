import type { WorkerPort } from '@/utils/app/ports';
import type { PanelView } from './panel-view';

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** The card that was left in the middle of its steps, less what is true only while it is open; null when there is none. */
export async function lastCard(worker: Pick<Drafts, 'draft'>): Promise<PanelView | null> {
  return leftCardOf(await worker.draft('left-card').catch(() => null));
}

export async function forgetLastCard(worker: Pick<Drafts, 'saveDraft'>): Promise<void> {
  await worker.saveDraft('left-card', null).catch(() => {});
}

/** The same from what was kept. Written in the same session by a frame of ours; a page's process that was broken may have forged it. */
export function leftCardOf(kept: unknown): PanelView | null {
  if (!isView(kept)) return null;
  const { 'card-open': _open, 'edit-mode': _edit, ...evidence } = kept.evidence;
  return { ...kept, evidence, messages: [] };
}

export function isView(value: unknown): value is PanelView {
  if (typeof value !== 'object' || value === null) return false;
  const { card, label, issues, missing, evidence } = value as Partial<PanelView>;
  return (
    typeof card?.url === 'string' &&
    typeof card.fields === 'object' &&
    typeof label === 'string' &&
    Array.isArray(issues) &&
    Array.isArray(missing) &&
    typeof evidence === 'object' &&
    evidence !== null
  );
}

/** What was copied for the search of this card's duplicates, for the popup closes at every paste into the register. */
export async function searchedFor(worker: Pick<Drafts, 'draft'>, url: string): Promise<string[]> {
  const kept = (await worker.draft('searched').catch(() => null)) as { url?: unknown; texts?: unknown } | null;
  return kept?.url === url && Array.isArray(kept.texts) ? kept.texts.filter((text) => typeof text === 'string') : [];
}

export async function keepSearched(worker: Pick<Drafts, 'saveDraft'>, url: string, texts: readonly string[]): Promise<void> {
  await worker.saveDraft('searched', { url, texts }).catch(() => {});
}
