import type { StoreApi } from 'zustand/vanilla';
import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import type { PanelTab } from '@/utils/app/card/card-state';
import type { FrameNews, ShownCard } from '@/utils/app/card/shown-card';
import type { SchoolList } from '@/utils/app/lists/sent-list';
import type { OwnPage, WorkerPort } from '@/utils/app/ports';
import type { BasketItem } from '@/utils/app/ticket/basket';
import type { FieldId } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { ComparedField } from '@/utils/domain/compare-card';
import type { RowStanding } from '@/utils/domain/lists';
import type { PendingItem, ServerWait } from '@/utils/domain/pending';
import type { Settings } from '@/utils/domain/settings';
import type { Filled } from '@/utils/domain/support-form';
import type { Effective } from '@/utils/domain/sync-clock';
import type { Issue } from '@/utils/rules/types';
import type { Toast } from '@/utils/text/toast';
import type { TicketClaim, TicketKind, TicketPerson } from '@/utils/tickets/types';

/** The one state that every component reads: what a frame shows, and what is not the frame's own. */
export interface ViewState extends ShownCard {
  /** A frame stands behind what is shown; else the steps of a card that was left, or nothing. */
  live: boolean;
  /** The card that is shown was left in the middle of its steps: it can be read of, but no longer changed. */
  left: boolean;
  /** The view stands outside the page: what it points at is brought to the front. */
  outside: boolean;
  /** «Указать поле» can be offered: a frame stands behind it, and nothing of the page lies over the card. */
  canTeach: boolean;
  /** Address of the card whose steps and draft are shown, '' = of none. */
  about: string;
  settings: Settings;
  /** Names of settings laid down by the organisation's policy. */
  managed: readonly string[];
  /** Sentences about stored items that had to be reset. */
  notes: readonly string[];
  /** «Режим показа» is on. */
  showMode: boolean;
  /** The version that an update has brought and that is to be told of, '' = none. */
  updatedTo: string;
  pending: readonly PendingItem[];
  /** The shown card's waiting record, or null. */
  own: PendingItem | null;
  /** Epoch ms; moves by `tick`. */
  now: number;
  /** From when the record could be used if it were saved now. */
  effective: Effective;
  /** The ticket as it is being edited; opaque here. */
  draft: unknown;
  /** People collected for one ticket. */
  basket: readonly BasketItem[];
  /** People of cards that stand open in other tabs. */
  openCards: readonly TicketPerson[];
  /** What was copied already for the search of duplicates. */
  searched: readonly string[];
  /** The list of what was sent that cards are compared with, null = none is kept. */
  school: SchoolList | null;
  /** How the rows of the register on the page stand to it, by place; null = not known. */
  standings: readonly RowStanding[] | null;
  /** Kind of the copied ticket that is kept for the support form, null = none is. */
  copiedKind: TicketKind | null;
  /** Settings, waiting records and what belongs to the card have been asked for. */
  loaded: boolean;
}

/** The way to the frame whose state is shown. */
export interface FrameLink {
  /** Calls back with every news of the frame, and with null when there is none (any more). Gives back what ends it. */
  follow(onNews: (news: FrameNews | null) => void): () => void;
  /** Null when the frame has gone. */
  order(order: CardOrder): Promise<OrderReply | null>;
}

export interface ViewPorts {
  link: FrameLink;
  worker: Omit<
    WorkerPort,
    'optionsState' | 'forgetIgnored' | 'health' | 'noteFault' | 'frames' | 'accept' | 'shot' | 'forgetShot' | 'applySites' | 'deleteAll'
  >;
  /** The tab of the frame that is shown, or null. */
  tab(): number | null;
  /** `writeLater`: at a click, what is known only after it; null = nothing, the clipboard stays as it is. */
  clipboard: { write(text: string): Promise<boolean>; writeLater(text: Promise<string | null>): Promise<boolean> };
  /** Whether what is pressed can be seen: asked before anything is written, copied or filled. */
  mayAct(): Promise<boolean>;
  /** Fields of the page that is shown can be taught. */
  teaches: boolean;
  /** Brings the page to the front, for what was asked for is to be seen there; outside the page only. */
  leadToPage?(): void;
  /** Epoch ms. */
  now(): number;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  later(run: () => void, ms: number): () => void;
}

/** Everything that can be done in a view. None of it rejects: what could not be done is said by a toast. */
export interface ViewActions {
  /** What is not the frame's: to be called at the start and whenever the worker says that something has changed. */
  reload(): Promise<void>;
  tick(): void;
  /** Stores at once what of the draft waits to be stored; to be called when the view goes. */
  flush(): void;
  /** Whether it was done; what was not is said by a toast. So with the other acts on an issue. */
  fix(issue: Issue): Promise<boolean>;
  put(field: ComparedField, text: string): Promise<boolean>;
  undoFix(field: FieldId): Promise<boolean>;
  setIgnored(issue: Issue, ignored: boolean): Promise<boolean>;
  /** To the field on the page. */
  focusField(field: FieldId): Promise<boolean>;
  setPasted(text: string): void;
  /** Corrects a field of what was pasted; null = it was not sent. */
  correctSource(field: ComparedField, text: string | null): void;
  /** Compares the card with the list that is kept, if nothing else was pasted: puts in what is surely this person's, offers what may be. */
  compareWithList(): Promise<void>;
  /** Takes a row of the list, by its place, for this person's. */
  chooseSent(row: number): void;
  /** Remembers how the card stands to its row of the list. */
  noteListed(): Promise<void>;
  /** Looks for the rows of the register on the page in the list, and lets the frame mark them. */
  matchRows(): Promise<void>;
  /** «Проверить список»: the register's rows are looked through, and from now on by themselves; or no more. */
  checkRows(on: boolean): void;
  /** «Забыть список». */
  forgetList(): Promise<void>;
  setDraft(draft: unknown): void;
  setChecklist(progress: ChecklistProgress): void;
  /** Puts this card on the list of those who wait for the update; false when it could not be stored. */
  remind(): Promise<boolean>;
  /** Reminds to try a server again that did not answer. */
  waitForServer(wait: Omit<ServerWait, 'url'>): Promise<void>;
  /** The list of those who wait, as the worker has it now. */
  pendingChanged(pending: readonly PendingItem[]): void;
  /** After a failed sign-in: the steps with which the work goes on, whatever card is open. */
  leadTo(url: string, progress: ChecklistProgress): void;
  copy(text: string): Promise<boolean>;
  /**
   * Copies a ticket and keeps it for the support form until the browser is closed; a part of one (no `kind`) is only copied. With `standing`, what has to be
   * known of the ticket ('' = nothing), the view says that it is copied.
   */
  copyTicket(text: string, kind?: TicketKind, standing?: string): Promise<boolean>;
  /** The same for a press in the page, such as its context menu. */
  copyTicketForPage(text: string, kind: TicketKind, standing: string): Promise<void>;
  copyOutline(): Promise<void>;
  /** Puts the card's person into the ticket for several people, or renews him there. */
  collect(person: TicketPerson, claims: readonly TicketClaim[]): Promise<void>;
  /** Looks which cards stand open in other tabs. */
  findOpenCards(): Promise<void>;
  openPage(page: OwnPage, query?: string): Promise<void>;
  takeShot(): Promise<void>;
  setShowMode(on: boolean): Promise<void>;
  /** The update has been told of: once is enough. */
  toldUpdate(): Promise<void>;
  saveSettings(patch: Partial<Settings>): Promise<void>;
  setSearched(texts: readonly string[]): void;
  /** Leaves the steps alone that have led away from their card. */
  forgetLeft(): Promise<void>;
  teach(field: FieldId | null): void;
  /** Remembers the place that was clicked. */
  learn(): Promise<void>;
  pointAgain(): void;
  setTab(tab: PanelTab): void;
  /** `remember` = this is how the user wants it on this site. */
  setOpen(open: boolean | null, remember?: boolean): void;
  /** Takes panel and pill away until the next card. */
  close(): void;
  /** Shows nothing of ours on this site from now on; it can be taken back in the options. */
  hideHere(): Promise<void>;
  closeToast(): void;
  /** `goOn` = what it was open for is done: the focus goes to what comes next. */
  closePopover(goOn?: boolean): void;
  /** From the popover beside a mark to the whole list. */
  showAll(): void;
  /** From the popover beside a mark to the comparison. */
  showComparison(): void;
  /** Fills the support form with the last copied ticket and who writes it; null when the form has gone. */
  fillForm(contact: Settings['contact']): Promise<Filled | null>;
  closeHint(): void;
  /** Brings a row of the register into sight; false when it is not drawn now. */
  showRow(row: number): Promise<boolean>;
  /** Remembers that a pair in the register are two people, or takes that back; false when it could not be stored. */
  setNotTwin(key: { rule: string; code: string; value: string }, not: boolean): Promise<boolean>;
  say(toast: Toast): void;
}

export interface ViewStore {
  readonly state: StoreApi<ViewState>;
  readonly actions: ViewActions;
  /** Begins to follow the frame; gives back what ends it. */
  start(): () => void;
}
