import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { Issue } from '@/utils/rules/types';
import type { EvidenceId } from '@/utils/situations/types';
import type { FrameState } from './card-state';
import { shortLabel } from './person-label';

/** Values that the app has refused because another record holds them. */
export interface IdentifiersInUse {
  email?: string;
  snils?: string;
}

/**
 * A card that is being left in the middle of a checklist: its steps lead away from it, into the register
 * («Проверить наличие … внеся данное в строку поиска в табличной форме справочника», letter of 24.10.2024, problem 1). Session memory only.
 */
export interface PanelView {
  card: CardSnapshot;
  /** The person's card or a profile's; null where the page does not say. */
  record: RecordKind | null;
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
export function panelViewOf(state: FrameState): PanelView | null {
  const { card, record, issues, missing, messages, inUse, evidence, savedAt, checklist } = state;
  if (card === null) return null;
  return {
    card,
    record,
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
