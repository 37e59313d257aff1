import type { WriteResult } from '@/utils/app/ports';
import type { BasketItem } from '@/utils/app/ticket/basket';
import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { CardComparison } from '@/utils/domain/compare-card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import type { Effective } from '@/utils/domain/sync-clock';
import type { Issue, Report } from '@/utils/rules/types';
import type { Evidence } from '@/utils/situations/types';
import type { TicketPerson } from '@/utils/tickets/types';
import type { IdentifiersInUse } from './panel-view';

export const PANEL_TABS = ['issues', 'comparison', 'pending', 'ticket'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** What has just been done, told in one line; `fixed` and `ignored` can be taken back. */
export type Toast =
  | { kind: 'fixed' | 'restored' | 'taught'; field: FieldId }
  | { kind: 'changed-by-page'; field: FieldId; shown: string }
  | { kind: 'not-written'; field: FieldId; why: Extract<WriteResult, { ok: false }>['why'] }
  | { kind: 'ignored'; issue: Issue }
  | { kind: 'copy-failed'; text: string }
  | { kind: 'copied' | 'reminded' | 'not-stored' };

/** What is known of one card; all of it goes when the card goes. */
export interface CardPart {
  card: CardSnapshot | null;
  /** The person's card or a profile's; null where the page does not say. */
  record: RecordKind | null;
  report: Report;
  /** Issues that the user has not silenced, most useful first. */
  issues: readonly Issue[];
  /** Whether `issues` may be believed: false until it is known which of the card's issues are silenced. */
  judged: boolean;
  /** Silenced ones. */
  ignored: readonly Issue[];
  /** Fields that some rule wanted and that were not found, in the card's order. */
  missing: readonly FieldId[];
  /** «Иванова Тест Тест», '' when no name was found. */
  label: string;
  /** When the card was last saved in this page, epoch ms, or null. */
  savedAt: number | null;
  /** What the employee sent, as pasted. Memory only. */
  pasted: string;
  /** The same read into fields and corrected by hand; null as long as nothing was pasted. */
  source: PastedData | null;
  /** Card against source, field by field; null as long as nothing was pasted. */
  comparison: CardComparison | null;
  /** The letter-by-letter comparison has run and its four points are equal. */
  compared: boolean;
  /** What the extension has seen itself, for the checklist and the ticket's claims. */
  evidence: Evidence;
  /** The field that the user is just showing on the page, or null. */
  teaching: FieldId | null;
  /** The user has closed panel and pill until the next card. */
  closed: boolean;
  /** The ticket as it is being edited; opaque here. */
  draft: unknown;
  checklist: ChecklistProgress | null;
  /** People collected for one ticket; not this card's alone, but read anew with it. */
  basket: readonly BasketItem[];
  /** People of cards that stand open in other tabs. */
  openCards: readonly TicketPerson[];
  /** Known messages of ЭПОС seen on the page. */
  messages: readonly KnownMessageId[];
  /** What the app has refused as «уже используется», as it stood in the field then: the field may show another value by now. Memory only. */
  inUse: IdentifiersInUse;
  /** The text before the last fix, by field, as long as the fix still stands. */
  undo: Partial<Record<FieldId, { before: string; after: string }>>;
  toast: Toast | null;
}

export interface CardState extends CardPart {
  settings: Settings;
  /** Names of settings laid down by the organisation's policy. */
  managed: readonly string[];
  /** Sentences about stored items that had to be reset. */
  notes: readonly string[];
  pending: readonly PendingItem[];
  /** This card's waiting record, or null. */
  own: PendingItem | null;
  /** Epoch ms; moves by `tick`. */
  now: number;
  /** From when the record could be used if it were saved now. */
  effective: Effective;
  tab: PanelTab;
  /** Whether the panel is unfolded; null until the user or a fault has decided. */
  open: boolean | null;
  /** Settings and waiting records have been asked for; until then they are those of a fresh start. */
  loaded: boolean;
  /** The extension was switched off or removed under the page and has not come back: nothing can be stored any more. */
  gone: boolean;
}

const EMPTY_REPORT: Report = { issues: [], unread: [] };

/** The state of «no card». */
export function emptyCardPart(): CardPart {
  return {
    card: null,
    record: null,
    report: EMPTY_REPORT,
    issues: [],
    judged: false,
    ignored: [],
    missing: [],
    label: '',
    savedAt: null,
    pasted: '',
    source: null,
    comparison: null,
    compared: false,
    evidence: {},
    teaching: null,
    closed: false,
    draft: null,
    checklist: null,
    basket: [],
    openCards: [],
    messages: [],
    inUse: {},
    undo: {},
    toast: null,
  };
}

/** How everything stands before the worker has answered. */
export function initialCardState(now: number, effective: Effective): CardState {
  return {
    ...emptyCardPart(),
    settings: DEFAULT_SETTINGS,
    managed: [],
    notes: [],
    pending: [],
    own: null,
    now,
    effective,
    tab: 'issues',
    open: null,
    loaded: false,
    gone: false,
  };
}
