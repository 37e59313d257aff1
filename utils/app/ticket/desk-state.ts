import type { StoreApi } from 'zustand/vanilla';
import type { SchoolList } from '@/utils/app/lists/sent-list';
import type { WorkerPort } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import type { Settings } from '@/utils/domain/settings';
import type { ShotEdit, TakenShot } from '@/utils/domain/shot';
import type { AttachmentKind, TicketKind, TicketPerson } from '@/utils/tickets/types';
import type { BasketItem } from './basket';
import type { DeskBeginning } from './desk-query';
import type { TicketEdits } from './ticket-edits';

/** What the desk knows, what can be done there, and what it needs. */

export type DeskWorker = Pick<
  WorkerPort,
  | 'loadState'
  | 'saveSettings'
  | 'basket'
  | 'saveBasket'
  | 'checklist'
  | 'draft'
  | 'saveDraft'
  | 'shot'
  | 'forgetShot'
  | 'setShowMode'
  | 'openCards'
>;

export interface DeskPorts {
  worker: DeskWorker;
  /** Runs once after so many ms; gives back what takes it off again. */
  later(run: () => void, ms: number): () => void;
  newId(): string;
}

/** What has just been done and can be taken back. */
export type DeskToast =
  | { kind: 'removed'; name: string }
  | { kind: 'added'; name: string }
  | { kind: 'cleared' }
  | { kind: 'merge-begun'; name: string }
  | { kind: 'shot-discarded' };

/** A ticket that is being written at a card: what a picture's name is made of. */
export interface ShotTicket {
  card: string;
  kind: TicketKind;
  /** How many pictures it has already. */
  files: number;
}

export interface DeskState {
  /** Whether everything has been loaded. */
  ready: boolean;
  settings: Settings;
  managed: readonly string[];
  /** «Режим показа» is on. */
  showMode: boolean;
  /** Who waits for the update. */
  pending: readonly PendingItem[];
  /** The list of the sent that cards are compared with, null = none is kept. */
  school: SchoolList | null;
  items: readonly BasketItem[];
  /** People of cards that stand open in tabs. */
  openCards: readonly TicketPerson[];
  edits: TicketEdits;
  /** Names of the pictures that were saved for this ticket. */
  files: readonly string[];
  shot: TakenShot | null;
  /** A picture that was taken while another one is being edited. */
  newerShot: TakenShot | null;
  shotEdit: ShotEdit | null;
  /** The ticket of the card that the picture belongs to; null = the desk's own ticket. */
  shotTicket: ShotTicket | null;
  toast: DeskToast | null;
  /** The last change could not be stored. */
  unsaved: boolean;
}

export interface DeskActions {
  /** Loads everything; again whenever the desk comes to the front, for people and pictures are added elsewhere. Never rejects. */
  load(): Promise<void>;
  setItems(items: readonly BasketItem[]): void;
  setEdits(edits: TicketEdits): void;
  /** The ticket that a checklist leads to: its kind, and what was ticked for all. */
  begin(beginning: DeskBeginning): void;
  addPerson(person: TicketPerson): void;
  /** Puts all into the ticket whose cards stand open and who are not in it yet. */
  addOpenCards(): void;
  /** Two records of one person instead of whoever was in the ticket; that can be taken back. */
  beginMerge(first: TicketPerson, second: TicketPerson): void;
  clear(): void;
  undo(): void;
  closeToast(): void;
  /** `contact`: who writes the tickets, when that was asked for as well. */
  setOrganization(organization: Settings['organization'], contact?: Settings['contact']): void;
  setShotEdit(edit: ShotEdit): void;
  openNewerShot(): void;
  discardShot(): void;
  setShowMode(on: boolean): void;
  /** A picture was saved under this name: the ticket says so. */
  shotSaved(shows: AttachmentKind, name: string): void;
  /** Stores at once what waits to be stored; call it when the page goes. */
  flush(): void;
}

export interface DeskStore {
  readonly state: StoreApi<DeskState>;
  readonly actions: DeskActions;
}

/** People of open cards who are not in the ticket yet, each once. */
export const cardsToAdd = ({ openCards, items }: Pick<DeskState, 'openCards' | 'items'>): TicketPerson[] =>
  openCards.filter(
    ({ link }, place) =>
      link &&
      openCards.findIndex((other) => other.link === link) === place &&
      !items.some(({ id, person }) => id === link || person.link === link),
  );

/** Whether the last thing done can be taken back. */
export const canUndo = (toast: DeskToast): boolean => toast.kind === 'removed' || toast.kind === 'cleared' || toast.kind === 'merge-begun';
