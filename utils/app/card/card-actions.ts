import type { StoreApi } from 'zustand/vanilla';
import type { PagePort, WorkerPort } from '@/utils/app/ports';
import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { PendingItem, ServerWait } from '@/utils/domain/pending';
import type { PanelPlace, Settings } from '@/utils/domain/settings';
import type { Issue } from '@/utils/rules/types';
import type { TicketClaim, TicketPerson } from '@/utils/tickets/types';
import type { CardState, PanelTab } from './card-state';
import type { KeptPanel } from './kept-panel';

interface ClipboardPort {
  /** false when the page's policy or the browser refused. */
  write(text: string): Promise<boolean>;
}

/** What the panel asks the worker for. */
export type CardWorker = Pick<
  WorkerPort,
  | 'loadState'
  | 'saveSettings'
  | 'ignored'
  | 'setIgnored'
  | 'cardSaved'
  | 'addPending'
  | 'waitForServer'
  | 'checklist'
  | 'saveChecklist'
  | 'draft'
  | 'saveDraft'
  | 'basket'
  | 'saveBasket'
  | 'openCards'
  | 'openPage'
  | 'showCount'
>;

export interface CardPorts {
  page: PagePort;
  worker: CardWorker;
  clipboard: ClipboardPort;
  /** Address of the page without what may be secret in it. */
  address(): string;
  /** Epoch ms. */
  now(): number;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  /** Runs once after so many ms; gives back what takes it off again. */
  later(run: () => void, ms: number): () => void;
}

/** A save that the app has accepted: the card's address, epoch ms, what was saved. */
export interface AcceptedSave {
  url: string;
  savedAt: number;
  snapshot: CardSnapshot;
}

export interface CardActions {
  /** Settings, waiting records, and what belongs to the open card, from the worker: at the start and whenever they were changed elsewhere. Never rejects. */
  reload(): Promise<void>;
  /** The page was read anew; null = there is no card any more. Cheap when nothing has changed. `record` = which kind of card it shows itself to be, where that was looked at. */
  cardChanged(card: CardSnapshot | null, record?: RecordKind | null): void;
  /** What the panel of the life before knew of its card: taken up if the next card to come is the same. */
  resume(kept: KeptPanel): void;
  saved(save: AcceptedSave): Promise<void>;
  /** Moves the clock. */
  tick(): void;
  /** Writes the issue's suggestion into the page's field. Call from a trusted click only. */
  fix(issue: Issue): Promise<void>;
  /** Writes any text into the page's field («Взять присланное»), with the same undo. Call from a trusted click only. */
  put(field: FieldId, text: string): Promise<void>;
  undoFix(field: FieldId): Promise<void>;
  setIgnored(issue: Issue, ignored: boolean): Promise<void>;
  focusField(field: FieldId): void;
  /** Puts this card on the list of those who wait for the update. */
  remind(): Promise<void>;
  /** Reminds to try a server again that did not answer. */
  waitForServer(wait: Omit<ServerWait, 'url'>): Promise<void>;
  /** The list of those who wait, as the worker has it now. */
  pendingChanged(pending: readonly PendingItem[]): void;
  copy(text: string): Promise<boolean>;
  /** Copies a ticket, and keeps it for the support form until the browser is closed. */
  copyTicket(text: string): Promise<boolean>;
  setPasted(text: string): void;
  /** Corrects a field of what was pasted; null = it was not sent. */
  correctSource(field: FieldId, text: string | null): void;
  setDraft(draft: unknown): void;
  /** Stores at once what of the draft waits to be stored; to be called when the page goes. */
  flush(): void;
  setChecklist(progress: ChecklistProgress | null): void;
  /** Puts the card's person into the ticket for several people, or renews him there. */
  collect(person: TicketPerson, claims: readonly TicketClaim[]): Promise<void>;
  /** Looks which cards stand open in other tabs. */
  findOpenCards(): Promise<void>;
  /** Opens the desk in a tab, at a place of it. */
  openDesk(query: string): Promise<void>;
  messageSeen(message: KnownMessageId): void;
  /** All known messages that can be seen now. */
  messagesShown(messages: readonly KnownMessageId[]): void;
  saveSettings(patch: Partial<Settings>): Promise<void>;
  /** Remembers for a site where the panel stands and whether it is open; a place that could not be stored is no news. */
  rememberPlace(host: string, patch: Partial<PanelPlace>): void;
  /** «Указать поле»: begins with a field, ends with null; `learnt` = the place has been stored. */
  teach(field: FieldId | null, learnt?: boolean): void;
  setTab(tab: PanelTab): void;
  setOpen(open: boolean): void;
  /** Takes panel and pill away until the next card. */
  close(): void;
  closeToast(): void;
}

export interface CardStore {
  readonly state: StoreApi<CardState>;
  readonly actions: CardActions;
}

/** Asks the worker; undefined when it refused. */
export type Ask = <T>(answer: Promise<T>) => Promise<T | undefined>;
