import type { ShotOutcome } from '@/utils/app/shot/capture-shot';
import type { DraftKey } from '@/utils/app/ticket/draft-key';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { Health } from '@/utils/domain/diagnosis';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { PendingItem, Saving, ServerWait } from '@/utils/domain/pending';
import type { PanelPlace, PolicySettings, Settings } from '@/utils/domain/settings';
import type { TakenShot } from '@/utils/domain/shot';
import type { TaughtField, TaughtFields } from '@/utils/domain/taught';
import type { WriteResult } from '@/utils/domain/write-result';
import type { Severity } from '@/utils/rules/types';
import type { TicketPerson } from '@/utils/tickets/types';
import type { FrameSettings, Scene } from './card/card-state';
import type { LeftCard } from './card/left-card';

export type { ChecklistProgress, TicketPerson, WriteResult };

/** `label` is «Иванова Т. Т.», `savedAt` epoch ms. */
export type CardSave = Omit<Saving, 'id'>;

/** A page of ours that is shown in a tab of its own. */
export type OwnPage = 'desk' | 'options' | 'help';

/** All that our own pages know when they start. */
export interface AppState {
  settings: Settings;
  /** Names of settings that are laid down by the organisation's policy. */
  managed: string[];
  pending: PendingItem[];
  /** Sentences the user should read: a stored item that was broken and has been reset, for instance. */
  notes: string[];
  /** «Режим показа»: the screen is being shown to others, personal data are to be masked in all that is ours. */
  showMode: boolean;
  /** The version that an update has brought and that nobody has been told of yet; '' = none. */
  updatedTo: string;
}

/** What the options page edits: the user's own settings and the policy's apart, and every taught place. */
export interface OptionsState {
  own: Settings;
  policy: PolicySettings;
  taught: { host: string; field: FieldId; place: TaughtField }[];
  /** How many issues are silenced as «Не ошибка». */
  ignored: number;
  /** Added sites, the policy's too, that the browser lets us into. */
  granted: string[];
}

/** How many issues a card has, as its list and its pill count them, and how grave the worst is; null = none. */
export interface CardCount {
  issues: number;
  worst: Severity | null;
}

/** What a frame shows, told to the worker: for the toolbar's number, and so that views find it. */
export type FrameShows = { kind: Exclude<Scene['kind'], 'card'> } | ({ kind: 'card'; editing: boolean } & CardCount);

/** A frame of a tab. */
export interface FramePlace {
  tabId: number;
  frameId: number;
}

/** A frame that has said that it shows something. */
export interface ShowingFrame extends FramePlace {
  shows: FrameShows;
}

/**
 * What a content script may ask of the worker: what belongs to its own origin and no more, for a broken page process may speak in its name.
 * Every call rejects with an Error whose message is a fault code.
 */
export interface ContentPort {
  /** How to judge, and who of this site waits. */
  frameState(): Promise<{
    settings: FrameSettings;
    pending: PendingItem[];
    paused: boolean;
    /** A list of what was sent is kept; of what stands in it a frame is told nothing. */
    listKept: boolean;
    /** Something is silenced, on whatever card: else there is no need to ask about one. */
    silences: boolean;
  }>;
  taughtFields(): Promise<TaughtFields>;
  /** Which of these are ignored, in the same order. */
  ignored(keys: IgnoreKey[]): Promise<boolean[]>;
  /** The app has accepted a save of a card of this site. Answers with who of it waits. */
  cardSaved(save: CardSave): Promise<PendingItem[]>;
  /** The steps of a card of this site, '' = of no card. */
  ownChecklist(cardUrl: string): Promise<ChecklistProgress | null>;
  saveOwnChecklist(cardUrl: string, progress: ChecklistProgress | null): Promise<void>;
  /** Where the panel stands on this site. */
  savePlace(place: Partial<PanelPlace>): Promise<void>;
  /** Keeps a card of this site that is being left in the middle of its steps (session memory only). */
  leaveCard(left: LeftCard): Promise<void>;
  /** That card, if it is of this site. */
  leftCard(): Promise<LeftCard | null>;
  frameShows(shows: FrameShows): Promise<void>;
  /** A mark was pressed where no view can stand: shows the popup, or says by the toolbar's button where to find it. */
  offerPopup(): Promise<void>;
  /** A token by which one view in this frame's tab may come to this frame, once. */
  invite(): Promise<string>;
}

/** What our own pages may ask of the worker besides; the only writer of storage. */
export interface WorkerPort {
  loadState(): Promise<AppState>;
  /** The options page only. */
  optionsState(): Promise<OptionsState>;
  saveSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Remembers a place for a site, null forgets it. */
  teach(host: string, field: FieldId, place: TaughtField | null): Promise<void>;
  setIgnored(key: IgnoreKey, ignored: boolean): Promise<void>;
  addPending(item: CardSave): Promise<PendingItem[]>;
  /** Reminds that a server which did not answer is to be tried again. */
  waitForServer(wait: ServerWait): Promise<PendingItem[]>;
  removePending(id: string): Promise<PendingItem[]>;
  /** Takes a removal back: the record as it was, unless the card has been saved again since. */
  restorePending(item: PendingItem): Promise<PendingItem[]>;
  checklist(cardUrl: string): Promise<ChecklistProgress | null>;
  saveChecklist(cardUrl: string, progress: ChecklistProgress | null): Promise<void>;
  /** Ticket drafts and what else is kept until the browser ends live in session memory only. Opaque JSON. */
  draft(key: DraftKey): Promise<unknown>;
  saveDraft(key: DraftKey, draft: unknown): Promise<void>;
  /** People collected for one ticket, session memory only. Opaque JSON. */
  basket(): Promise<unknown[]>;
  saveBasket(people: unknown[]): Promise<void>;
  /** People of the cards that stand open in other tabs than this: one of them may be the second record of a merge. Nothing of it is kept. */
  openCards(butTab: number | null): Promise<TicketPerson[]>;
  /** The frames that show something, in no order. */
  frames(): Promise<ShowingFrame[]>;
  /** To which frame a view in a page belongs, by the token that it was given; null = the token is not good, or the page around it is not ours. */
  accept(token: string, ancestors: string[]): Promise<(FramePlace & Pick<AppState, 'showMode'>) | null>;
  /** `query` may end in a section: `?kind=merge#ticket`. A desk or a help that is open already is shown again. */
  openPage(page: OwnPage, query?: string): Promise<void>;
  /** Takes a picture of the visible tab and opens it on the desk; tells when the browser has refused. */
  takeShot(): Promise<ShotOutcome>;
  /** The desk only: the picture that waits there. */
  shot(): Promise<TakenShot | null>;
  forgetShot(): Promise<void>;
  /** Registers the scripts for the added sites that the browser has permission for; call it after permissions have been granted or removed. */
  applySites(): Promise<void>;
  /** All that was silenced as «Не ошибка» is shown again. The options page only. */
  forgetIgnored(): Promise<void>;
  /** For the self-diagnosis. */
  health(): Promise<Health>;
  /** Something of ours has failed in a page: a code without data. */
  noteFault(fault: string): Promise<void>;
  setShowMode(on: boolean): Promise<void>;
  /** The update has been told of: once is enough. */
  toldUpdate(): Promise<void>;
  deleteAll(): Promise<void>;
}

/** The page's card, as the card's store needs it. */
export interface PagePort {
  read(): CardSnapshot | null;
  /** Writes as the user would; `shown` is what the field holds afterwards. */
  write(field: FieldId, text: string): Promise<WriteResult>;
  /** The field whose control has the keyboard focus, or null. */
  fieldInUse(): FieldId | null;
  focus(field: FieldId): void;
}
