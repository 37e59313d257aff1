import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { Issue } from '@/utils/rules/types';
import type { EvidenceId } from '@/utils/situations/types';
import type { Toast } from './card-state';

/** Values that the app has refused because another record holds them. */
export interface IdentifiersInUse {
  email?: string;
  snils?: string;
}

/**
 * What the popup is told of the card in the open tab. It travels by message and is never stored.
 * The page's frame without a card does not answer at all.
 */
export interface PanelView {
  card: CardSnapshot;
  /** The person's card or a profile's; null where the page does not say. */
  record: RecordKind | null;
  /** «Иванова Т. Т.», '' when no name was found. */
  label: string;
  /** Issues that the user has not silenced, most useful first. */
  issues: Issue[];
  /** Fields needed for the sign-in that some rule wanted to see and that were not found. */
  missing: FieldId[];
  /** Known messages of ЭПОС seen on the page. */
  messages: KnownMessageId[];
  inUse: IdentifiersInUse;
  /** What the extension has seen itself: true = so, false = not so, absent = not known. */
  evidence: Partial<Record<EvidenceId, boolean>>;
  /** When the card was last saved in this page, epoch ms, or null. */
  savedAt: number | null;
  checklist: ChecklistProgress | null;
  /** Absent of a card that was left: it can be read of, but no longer changed. */
  live?: LiveCard;
}

/** Where the panel is: `away` = folded, closed, or without room; behind a modal dialog of the page it is hidden together with the marks. */
export type PanelStanding = 'open' | 'away' | 'behind-dialog';

/** What only a card that stands in a tab now has. */
export interface LiveCard {
  /** Names this card in this frame: an order that was meant for another card finds nobody. */
  key: string;
  panel: PanelStanding;
  /** Silenced issues. */
  ignored: Issue[];
  toast: Toast | null;
  compared: boolean;
  pasted: string;
  source: PastedData | null;
}

/** What the popup is told of a page that shows a message of ЭПОС and no card. */
export interface PageMessages {
  /** At least one. */
  messages: KnownMessageId[];
  /** Address of the page without what may be secret in it. */
  url: string;
}
