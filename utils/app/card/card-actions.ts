import type { StoreApi } from 'zustand/vanilla';
import type { ContentPort, PagePort } from '@/utils/app/ports';
import type { CardSnapshot, FieldId, FieldReading, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { RowStanding } from '@/utils/domain/lists';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { PanelPlace } from '@/utils/domain/settings';
import type { Issue } from '@/utils/rules/types';
import type { FrameState, Listed, OpenPopover, PanelTab, Scene } from './card-state';

/** What the card's store asks the worker for. */
export type CardWorker = Pick<
  ContentPort,
  'frameState' | 'ignored' | 'cardSaved' | 'ownChecklist' | 'saveOwnChecklist' | 'savePlace' | 'frameShows'
>;

export interface CardPorts {
  page: PagePort;
  worker: CardWorker;
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

/** What can be done in the frame of a card; views do it by orders (`carry-out-order.ts`). */
export interface CardActions {
  /** Settings, waiting records, and what belongs to the open card, from the worker: at the start and whenever they were changed elsewhere. Never rejects. */
  reload(): Promise<void>;
  /** The page was read anew; null = there is no card any more. Cheap when nothing has changed. `recordKind` = which kind of card it shows itself to be, where that was looked at. */
  cardChanged(card: CardSnapshot | null, recordKind?: RecordKind | null): void;
  saved(save: AcceptedSave): Promise<void>;
  /** Moves the clock. */
  tick(): void;
  /** Writes the issue's suggestion into the page's field. */
  fix(issue: Issue): Promise<void>;
  /** Writes any text into the page's field («Взять присланное»), with the same undo. */
  put(field: FieldId, text: string): Promise<void>;
  undoFix(field: FieldId): Promise<void>;
  /** Shows an issue as silenced, or again; the view has told the worker. */
  showIgnored(issue: Issue, ignored: boolean): void;
  focusField(field: FieldId): void;
  setPasted(text: string, source: PastedData | null, listed?: Listed | null): void;
  /** What the list of the sent holds of this person. */
  setListed(listed: Listed): void;
  /** Corrects a field of what was pasted; null = it was not sent. */
  correctSource(field: FieldId, text: string | null): void;
  setChecklist(progress: ChecklistProgress | null): void;
  messageSeen(message: KnownMessageId): void;
  /** All known messages that can be seen now. */
  messagesShown(messages: readonly KnownMessageId[]): void;
  /** What a page without a card has to show; `quiet` = not in the page itself. */
  setScene(scene: Scene, quiet?: boolean): void;
  /** How the rows stand to the list of the sent; false when the page shows other rows by now. */
  setStandings(turn: number, standings: readonly RowStanding[]): boolean;
  /** Remembers for this site where the panel stands and whether it is open; a place that could not be stored is no news. */
  rememberPlace(patch: Partial<PanelPlace>): void;
  /** The page could not be read again, or what was read could not be shown: what stands there may be old. Until the next judgement. */
  readingFailed(): void;
  setStanding(standing: Partial<Pick<FrameState, 'form' | 'squeezed' | 'asked' | 'behindDialog' | 'keptOut' | 'copyCalls'>>): void;
  /** «Указать поле»: begins with a field, ends with null. */
  teach(field: FieldId | null): void;
  point(lesson: { aimed: FieldReading | null; chosen: FieldReading | null }): void;
  setTab(tab: PanelTab): void;
  /** The panel, the pill, or null: what the card asks for. */
  setOpen(open: boolean | null): void;
  setPopover(popover: OpenPopover | null): void;
  /** Takes panel and pill away until the next card. */
  close(): void;
  closeToast(): void;
}

export interface CardStore {
  readonly state: StoreApi<FrameState>;
  readonly actions: CardActions;
}

/** Asks the worker; undefined when it refused. */
export type Ask = <T>(answer: Promise<T>) => Promise<T | undefined>;
