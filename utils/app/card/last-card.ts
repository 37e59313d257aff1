import type { WorkerPort } from '@/utils/app/ports';
import type { PanelView } from './panel-view';

/** The place of the card that was left, among the drafts (session memory only); no card can have this address (RFC 2606, `.invalid`). */
export const LAST_CARD = 'https://sverka.invalid/last-card';
/** The place of what was copied for the search of duplicates. */
const SEARCHED = 'https://sverka.invalid/searched';

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/**
 * Keeps what was known of a card that is being left in the middle of a checklist: its steps lead away from it, into the register
 * («Проверить наличие … внеся данное в строку поиска в табличной форме справочника», letter of 24.10.2024, problem 1). null forgets it.
 */
export async function keepLastCard(worker: Drafts, view: PanelView | null): Promise<void> {
  await worker.saveDraft(LAST_CARD, view).catch(() => {});
}

/** The card that was left, less what is true only while it is open; null when there is none. */
export async function lastCard(worker: Drafts): Promise<PanelView | null> {
  const kept = await worker.draft(LAST_CARD).catch(() => null);
  if (!isView(kept)) return null;
  const { 'card-open': _open, 'edit-mode': _edit, ...evidence } = kept.evidence;
  return { ...kept, evidence, messages: [] };
}

/** Written by our own panel in the same session; a page's process that was broken may still have forged it. */
function isView(value: unknown): value is PanelView {
  if (typeof value !== 'object' || value === null) return false;
  const { card, label, issues, missing, evidence } = value as Partial<PanelView>;
  return (
    typeof card?.url === 'string' &&
    typeof card.fields === 'object' &&
    typeof label === 'string' &&
    Array.isArray(issues) &&
    Array.isArray(missing) &&
    typeof evidence === 'object'
  );
}

/** What was copied for the search of this card's duplicates, for the popup closes at every paste into the register. */
export async function searchedFor(worker: Drafts, url: string): Promise<string[]> {
  const kept = (await worker.draft(SEARCHED).catch(() => null)) as { url?: unknown; texts?: unknown } | null;
  return kept?.url === url && Array.isArray(kept.texts) ? kept.texts.filter((text) => typeof text === 'string') : [];
}

export async function keepSearched(worker: Drafts, url: string, texts: readonly string[]): Promise<void> {
  await worker.saveDraft(SEARCHED, { url, texts }).catch(() => {});
}
