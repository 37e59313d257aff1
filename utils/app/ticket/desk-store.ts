import { createStore } from 'zustand/vanilla';
import { schoolList } from '@/utils/app/lists/sent-list';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { TicketClaim } from '@/utils/tickets/types';
import { addToBasket, type BasketItem, parseBasket } from './basket';
import { parseDeskDraft } from './desk-draft';
import { createDeskShots } from './desk-shots';
import { cardsToAdd, type DeskActions, type DeskPorts, type DeskState, type DeskStore } from './desk-state';
import { createDraftKeeper } from './draft-keeper';
import type { DraftKey } from './draft-key';
import { editPart, editParts, NO_EDITS } from './ticket-edits';

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

  /** What was done for all of a list was not done for somebody who has come since. */
  function forgetOldActs(): void {
    const { items, edits } = get();
    const { acts, actsOf } = edits.values;
    if (acts === undefined || (Array.isArray(actsOf) && items.every(({ id }) => actsOf.includes(id)))) return;
    set({ edits: editPart(editPart(edits, 'acts', undefined), 'actsOf', undefined) });
    keepDraft();
  }

  function writeItems(items: readonly BasketItem[]): void {
    set({ items });
    forgetOldActs();
    writing += 1;
    changes += 1;
    void store(worker.saveBasket([...items])).finally(() => {
      writing -= 1;
    });
  }

  const shots = createDeskShots({
    state,
    worker,
    store,
    keepDraft,
    onDiscarded: () => {
      before = null;
    },
  });

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
      } else shots.take(shot);
      forgetOldActs();
      await shots.findTicket();
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
      const told = {
        ...(claims ? { acts: claims, actsOf: get().items.map(({ id }) => id) } : {}),
        ...(attachments ? { attachments } : {}),
      };
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
    ...shots.actions,
    flush: () => keeper.flush(),
  };
  return { state, actions };
}
