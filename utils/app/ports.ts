import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { PendingItem, Saving, ServerWait } from '@/utils/domain/pending';
import type { PolicySettings, Settings } from '@/utils/domain/settings';
import type { TakenShot } from '@/utils/domain/shot';
import type { TaughtField, TaughtFields } from '@/utils/domain/taught';
import type { WriteResult } from '@/utils/domain/write-result';
import type { TicketPerson } from '@/utils/tickets/types';
import type { ShotOutcome } from './capture-shot';

export type { ChecklistProgress };

/** What a value was ignored for: the worker keeps only an HMAC of it. */
export interface IgnoreKey {
  rule: string;
  code: string;
  value: string;
}

/** `label` is «Иванова Т. Т.», `savedAt` epoch ms. */
export type CardSave = Omit<Saving, 'id'>;

/** All that the panel and the pages know when they start. */
export interface AppState {
  settings: Settings;
  /** Names of settings that are laid down by the organisation's policy. */
  managed: string[];
  pending: PendingItem[];
  /** Sentences the user should read: a stored item that was broken and has been reset, for instance. */
  notes: string[];
}

/** What the options page edits: the user's own settings and the policy's apart, and every taught place. */
export interface OptionsState {
  own: Settings;
  policy: PolicySettings;
  taught: { host: string; field: FieldId; place: TaughtField }[];
}

/** What the worker does for the panel and the pages; the only writer of storage. Every call rejects with an Error whose message is a note code. */
export interface WorkerPort {
  loadState(): Promise<AppState>;
  /** Extension pages only. */
  optionsState(): Promise<OptionsState>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  taughtFields(host: string): Promise<TaughtFields>;
  teach(host: string, field: FieldId, place: TaughtField | null): Promise<void>;
  /** Which of these are ignored, in the same order. */
  ignored(keys: IgnoreKey[]): Promise<boolean[]>;
  setIgnored(key: IgnoreKey, ignored: boolean): Promise<void>;
  cardSaved(save: CardSave): Promise<PendingItem[]>;
  addPending(item: CardSave): Promise<PendingItem[]>;
  /** Reminds that a server which did not answer is to be tried again. */
  waitForServer(wait: ServerWait): Promise<PendingItem[]>;
  removePending(id: string): Promise<PendingItem[]>;
  /** Takes a removal back: the record as it was, unless the card has been saved again since. */
  restorePending(item: PendingItem): Promise<PendingItem[]>;
  checklist(cardUrl: string): Promise<ChecklistProgress | null>;
  saveChecklist(cardUrl: string, progress: ChecklistProgress | null): Promise<void>;
  /** Ticket drafts live in session memory only, keyed by card address ('' = none). Opaque JSON. */
  draft(key: string): Promise<unknown>;
  saveDraft(key: string, draft: unknown): Promise<void>;
  /** People collected for one ticket, session memory only. Opaque JSON. */
  basket(): Promise<unknown[]>;
  saveBasket(people: unknown[]): Promise<void>;
  /** Drafts and people of this session as one text, for the panel to hold over an update; '' = none. */
  keepsake(): Promise<string>;
  /** People of the cards that stand open in other tabs: one of them may be the second record of a merge. Nothing of it is kept. */
  openCards(): Promise<TicketPerson[]>;
  /** The panel tells what it sees, for the badge: number of errors and warnings, or null when there is no card. */
  showCount(count: { errors: number; warnings: number } | null): Promise<void>;
  /** `query` may end in the desk's section: `?kind=merge#ticket`. A desk that is open already is shown again. */
  openPage(page: 'desk' | 'options', query?: string): Promise<void>;
  /** Popup only: takes a picture of the visible tab and opens it on the desk; tells when the browser has refused. */
  takeShot(): Promise<ShotOutcome>;
  /** Desk only: the picture that waits there. */
  shot(): Promise<TakenShot | null>;
  forgetShot(): Promise<void>;
  /** Registers the scripts for the added sites that the browser has permission for; call it after permissions have been granted or removed. */
  applySites(): Promise<void>;
  deleteAll(): Promise<void>;
}

export type { WriteResult };

/** The page's card, as the panel needs it. */
export interface PagePort {
  read(): CardSnapshot | null;
  /** Writes as the user would; `shown` is what the field holds afterwards. */
  write(field: FieldId, text: string): Promise<WriteResult>;
  /** The element beside which the mark stands (control or value), or null. */
  anchorOf(field: FieldId): Element | null;
  /** The field whose control has the keyboard focus, or null. */
  fieldInUse(): FieldId | null;
  focus(field: FieldId): void;
}
