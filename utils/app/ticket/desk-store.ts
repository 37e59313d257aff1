import { createStore, type StoreApi } from 'zustand/vanilla';
import { type SchoolList, schoolList } from '@/utils/app/lists/sent-list';
import type { WorkerPort } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import type { ShotEdit, TakenShot } from '@/utils/domain/shot';
import { planOfProgress } from '@/utils/situations/progress';
import type { AttachmentKind, TicketClaim, TicketKind, TicketPerson } from '@/utils/tickets/types';
import { addToBasket, type BasketItem, parseBasket } from './basket';
import { parseDeskDraft } from './desk-draft';
import type { DeskBeginning } from './desk-query';
import { createDraftKeeper } from './draft-keeper';
import type { DraftKey } from './draft-key';
import { suggestedKind } from './draft-ticket';
import { addFile, editParts, NO_EDITS, parseEdits, type TicketEdits } from './ticket-edits';

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

/** Everything that the desk knows and does; drafts, people and the picture live in session memory through the worker. */
export function createDeskStore({ worker, later, newId }: DeskPorts): DeskStore {
  const state = createStore<DeskState>(() => ({
    ready: false,
    settings: DEFAULT_SETTINGS,
    managed: [],
    showMode: false,
    pending: [],
    school: null,
    items: [],
    openCards: [],
    edits: NO_EDITS,
    files: [],
    shot: null,
    newerShot: null,
    shotEdit: null,
    shotTicket: null,
    toast: null,
    unsaved: false,
  }));
  const { getState: get, setState: set } = state;
  let before: Pick<DeskState, 'items' | 'edits' | 'files'> | null = null;
  /** Writings of the basket under way: meanwhile what the worker says of it is old. */
  let writing = 0;
  /** How often the basket was changed here: what was read before the last change is old too. */
  let changes = 0;

  const store = (job: Promise<unknown>) =>
    job.then(
      () => set({ unsaved: false }),
      () => set({ unsaved: true }),
    );
  const keeper = createDraftKeeper<DraftKey>(later, (key, draft) => store(worker.saveDraft(key, draft)));

  function keepDraft(): void {
    const { edits, files, shot, shotEdit } = get();
    keeper.keep('desk', { edits, files, shot: shot && shotEdit ? { id: shot.id, edit: shotEdit } : null });
  }

  function writeItems(items: readonly BasketItem[]): void {
    set({ items });
    writing += 1;
    changes += 1;
    void store(worker.saveBasket([...items])).finally(() => {
      writing -= 1;
    });
  }

  /** The ticket that a picture belongs to: the card's own, unless the card's person is on the desk's list. Never rejects. */
  async function findShotTicket(): Promise<void> {
    const { shot, items } = get();
    const card = shot?.plan?.card ?? '';
    if (card === '' || items.some(({ id }) => id === card)) return set({ shotTicket: null });
    const [draft, progress] = await Promise.all([worker.draft({ card }).catch(() => null), worker.checklist(card).catch(() => null)]);
    const { kind, values } = parseEdits(draft);
    const suggested = suggestedKind(progress && planOfProgress(progress, {}));
    if (get().shot?.id !== shot?.id) return;
    set({ shotTicket: { card, kind: kind ?? suggested, files: Array.isArray(values.files) ? values.files.length : 0 } });
  }

  function takeShot(shot: TakenShot | null): void {
    const { shot: old, shotEdit } = get();
    if (shot?.id === old?.id) return;
    if (old && shot && shotEdit) set({ newerShot: shot });
    else set({ shot, newerShot: null, shotEdit: null });
  }

  const actions: DeskActions = {
    async load() {
      const first = !get().ready;
      const changesBefore = changes;
      const [app, school, people, draft, shot, openCards] = await Promise.all([
        worker.loadState().catch(() => null),
        schoolList(worker, get().school),
        worker.basket().catch(() => null),
        first ? worker.draft('desk').catch(() => null) : null,
        worker.shot().catch(() => null),
        worker.openCards(null).catch(() => []),
      ]);
      set({ school, openCards });
      if (app) set({ settings: app.settings, managed: app.managed, pending: app.pending, showMode: app.showMode });
      if (people && writing === 0 && changes === changesBefore) set({ items: parseBasket(people) });
      if (first) {
        const { edits, files, shot: kept } = parseDeskDraft(draft);
        set({ edits, files, shot, shotEdit: kept && kept.id === shot?.id ? kept.edit : null, ready: true });
      } else takeShot(shot);
      await findShotTicket();
    },
    setShowMode(on) {
      set({ showMode: on });
      void store(worker.setShowMode(on));
    },
    setItems(items) {
      const { items: old, edits, files } = get();
      const gone = old.filter(({ id }) => !items.some((item) => item.id === id));
      if (gone[0]) {
        before = { items: old, edits, files };
        set({ toast: { kind: 'removed', name: gone[0].person.fullName ?? '' } });
      }
      writeItems(items);
    },
    setEdits(edits) {
      set({ edits });
      keepDraft();
    },
    begin({ kind, claims, attachments }) {
      const told = { ...(claims ? { acts: claims } : {}), ...(attachments ? { attachments } : {}) };
      actions.setEdits(editParts({ ...get().edits, kind }, told));
    },
    addPerson(person) {
      before = null;
      const claims: TicketClaim[] = [];
      writeItems(addToBasket(get().items, { id: person.link || `hand-${newId()}`, person, claims }));
      set({ toast: { kind: 'added', name: person.fullName ?? '' } });
    },
    addOpenCards() {
      const added = cardsToAdd(get());
      before = null;
      writeItems(added.reduce((items, person) => addToBasket(items, { id: person.link ?? '', person, claims: [] }), [...get().items]));
      set({ toast: { kind: 'added', name: added.map(({ fullName = '' }) => fullName).join(', ') } });
    },
    beginMerge(first, second) {
      const { items, edits, files } = get();
      before = { items, edits, files };
      const id = newId();
      const both = [first, second].map((person, at): BasketItem => ({ id: person.link || `hand-${id}-${at + 1}`, person, claims: [] }));
      set({ edits: { ...NO_EDITS, kind: 'merge' }, files: [], toast: { kind: 'merge-begun', name: first.fullName ?? '' } });
      writeItems(both);
      keepDraft();
    },
    clear() {
      const { items, edits, files } = get();
      before = { items, edits, files };
      set({ edits: NO_EDITS, files: [], toast: { kind: 'cleared' } });
      writeItems([]);
      keepDraft();
    },
    undo() {
      if (before === null) return;
      const { items, edits, files } = before;
      before = null;
      set({ edits, files, toast: null });
      writeItems(items);
      keepDraft();
    },
    closeToast() {
      set({ toast: null });
    },
    setOrganization(organization, contact) {
      const patch = { organization, ...(contact ? { contact } : {}) };
      set({ settings: { ...get().settings, ...patch } });
      void worker
        .saveSettings(patch)
        .then((settings) => set({ settings }))
        .catch(() => set({ unsaved: true }));
    },
    setShotEdit(shotEdit) {
      set({ shotEdit });
      keepDraft();
    },
    openNewerShot() {
      const { newerShot } = get();
      if (newerShot === null) return;
      set({ shot: newerShot, newerShot: null, shotEdit: null });
      keepDraft();
      void findShotTicket();
    },
    discardShot() {
      set({ shot: null, newerShot: null, shotEdit: null, toast: { kind: 'shot-discarded' } });
      before = null;
      void store(worker.forgetShot());
      keepDraft();
    },
    shotSaved(shows, name) {
      const { files, shotTicket } = get();
      if (shotTicket) {
        const { card } = shotTicket;
        set({ shotTicket: { ...shotTicket, files: shotTicket.files + 1 } });
        void store(worker.draft({ card }).then((draft) => worker.saveDraft({ card }, addFile(parseEdits(draft), shows, name))));
        return;
      }
      set({ files: files.includes(name) ? files : [...files, name] });
      const { attachments } = get().edits.values;
      if (Array.isArray(attachments)) set({ edits: editParts(get().edits, { attachments: [...new Set([...attachments, shows])] }) });
      keepDraft();
    },
    flush: () => keeper.flush(),
  };
  return { state, actions };
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
