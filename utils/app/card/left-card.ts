import type { DraftKey } from '@/utils/app/ticket/draft-key';
import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { Issue } from '@/utils/rules/types';
import type { EvidenceId } from '@/utils/situations/types';
import type { FrameState, IdentifiersInUse } from './card-state';
import { shortLabel } from './person-label';

/** What is asked of the worker here. */
interface Drafts {
  draft(key: DraftKey): Promise<unknown>;
  saveDraft(key: DraftKey, draft: unknown): Promise<unknown>;
}

/**
 * A card that is being left in the middle of a checklist: its steps lead away from it, into the register
 * («Проверить наличие … внеся данное в строку поиска в табличной форме справочника», letter of 24.10.2024, problem 1). Session memory only.
 */
export interface LeftCard {
  card: CardSnapshot;
  /** The person's card or a profile's; null where the page does not say. */
  recordKind: RecordKind | null;
  /** «Иванова Т. Т.», '' when no name was found. */
  label: string;
  issues: Issue[];
  missing: FieldId[];
  messages: KnownMessageId[];
  inUse: IdentifiersInUse;
  /** What the extension has seen itself: true = so, false = not so, absent = not known. */
  evidence: Partial<Record<EvidenceId, boolean>>;
  /** When the card was last saved in this page, epoch ms, or null. */
  savedAt: number | null;
  checklist: ChecklistProgress | null;
}

/** What is kept of the card at hand; null when there is none. */
export function whatIsLeftOf(state: FrameState): LeftCard | null {
  const { card, recordKind, issues, missing, messages, inUse, evidence, savedAt, checklist } = state;
  if (card === null) return null;
  return {
    card,
    recordKind,
    label: shortLabel(card),
    issues: [...issues],
    missing: [...missing],
    messages: [...messages],
    inUse,
    evidence,
    savedAt,
    checklist,
  };
}

/** The card that was left in the middle of its steps, less what is true only while it is open; null when there is none. */
export async function leftCard(worker: Pick<Drafts, 'draft'>): Promise<LeftCard | null> {
  return readLeftCard(await worker.draft('left-card').catch(() => null));
}

export async function forgetLeftCard(worker: Pick<Drafts, 'saveDraft'>): Promise<void> {
  await worker.saveDraft('left-card', null).catch(() => {});
}

/** The same from what was kept. Written in the same session by a frame of ours; a page's process that was broken may have forged it. */
export function readLeftCard(kept: unknown): LeftCard | null {
  if (!isLeftCard(kept)) return null;
  const { 'card-open': _open, 'edit-mode': _edit, ...evidence } = kept.evidence;
  return { ...kept, evidence, messages: [] };
}

function isLeftCard(value: unknown): value is LeftCard {
  if (typeof value !== 'object' || value === null) return false;
  const { card, label, issues, missing, evidence } = value as Partial<LeftCard>;
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
