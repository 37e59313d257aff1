import type { StoreApi } from 'zustand/vanilla';
import type { TakenShot } from '@/utils/domain/shot';
import { planOfProgress } from '@/utils/situations/progress';
import type { DeskActions, DeskState, DeskWorker } from './desk-state';
import { suggestedKind } from './draft-ticket';
import { addFile, editParts, parseEdits } from './ticket-edits';

interface Desk {
  state: StoreApi<DeskState>;
  worker: DeskWorker;
  /** Notes whether a writing has succeeded. */
  store(job: Promise<unknown>): Promise<void>;
  /** Stores the desk's draft soon. */
  keepDraft(): void;
  /** What could be taken back before can be no more. */
  onDiscarded(): void;
}

export interface DeskShots {
  /** The picture that waits for the desk now; one that comes while another is being edited has to wait. */
  take(shot: TakenShot | null): void;
  /** Looks which ticket the picture belongs to. Never rejects. */
  findTicket(): Promise<void>;
  actions: Pick<DeskActions, 'setShotEdit' | 'openNewerShot' | 'discardShot' | 'shotSaved'>;
}

/** The desk's picture: which is shown, what is drawn on it, and which ticket its file belongs to. */
export function createDeskShots({ state, worker, store, keepDraft, onDiscarded }: Desk): DeskShots {
  const { getState: get, setState: set } = state;

  /** The ticket that a picture belongs to: the card's own, unless the card's person is on the desk's list. Never rejects. */
  async function findTicket(): Promise<void> {
    const { shot, items } = get();
    const card = shot?.plan?.card ?? '';
    if (card === '' || items.some(({ id }) => id === card)) return set({ shotTicket: null });
    const [draft, progress] = await Promise.all([worker.draft({ card }).catch(() => null), worker.checklist(card).catch(() => null)]);
    const { kind, values } = parseEdits(draft);
    const suggested = suggestedKind(progress && planOfProgress(progress, {}));
    if (get().shot?.id !== shot?.id) return;
    set({ shotTicket: { card, kind: kind ?? suggested, files: Array.isArray(values.files) ? values.files.length : 0 } });
  }

  function take(shot: TakenShot | null): void {
    const { shot: old, shotEdit } = get();
    if (shot?.id === old?.id) return;
    if (old && shot && shotEdit) set({ newerShot: shot });
    else set({ shot, newerShot: null, shotEdit: null });
  }

  const actions: DeskShots['actions'] = {
    setShotEdit(shotEdit) {
      set({ shotEdit });
      keepDraft();
    },
    openNewerShot() {
      const { newerShot } = get();
      if (newerShot === null) return;
      set({ shot: newerShot, newerShot: null, shotEdit: null });
      keepDraft();
      void findTicket();
    },
    discardShot() {
      set({ shot: null, newerShot: null, shotEdit: null, toast: { kind: 'shot-discarded' } });
      onDiscarded();
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
  };
  return { take, findTicket, actions };
}
