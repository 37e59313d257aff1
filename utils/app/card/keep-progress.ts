import type { StoreApi } from 'zustand/vanilla';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { keepSeen } from '@/utils/situations/progress';
import type { Ask, CardWorker } from './card-actions';
import { evidenceOf, isSameEvidence } from './card-evidence';
import type { FrameState } from './card-state';

interface Ports {
  state: StoreApi<FrameState>;
  worker: Pick<CardWorker, 'ownChecklist' | 'saveOwnChecklist'>;
  ask: Ask;
  /** A field is being typed in; the card is judged again when that ends. */
  isTyping(): boolean;
}

/** The checklist of the card at hand, and what the extension has seen: kept while it can still be seen. The popup writes the same checklist. */
export function createProgress({ state, worker, ask, isTyping }: Ports) {
  const { getState: get, setState: set } = state;

  /** A message on a page without a card has a checklist under no address. */
  const urlOf = () => get().card?.url ?? '';

  /** How often the user has changed the checklist here: what was read before the last change is old. */
  let changes = 0;

  /** Reads the stored checklist and adds what is seen now. */
  async function keep(): Promise<void> {
    const [url, before] = [urlOf(), changes];
    const stored = await ask(worker.ownChecklist(url));
    if (urlOf() !== url || changes !== before || stored === undefined) return;
    const checklist = stored && keepSeen(stored, get().evidence);
    set({ checklist });
    if (checklist && checklist !== stored) await ask(worker.saveOwnChecklist(url, checklist));
  }

  return {
    keep,
    /** To be called whenever something of the card, the comparison, the list or the clock has changed. */
    gather(): void {
      // A field that is only not called wrong yet is no evidence of a right one.
      if (isTyping()) return;
      const evidence = evidenceOf(get());
      if (isSameEvidence(evidence, get().evidence)) return;
      set({ evidence });
      // What is stored of a card that has just come is read in any case, once its issues are shown.
      if (get().card !== null && get().judged) void keep();
    },
    setChecklist(checklist: ChecklistProgress | null): void {
      changes += 1;
      const kept = checklist && keepSeen(checklist, get().evidence);
      set({ checklist: kept });
      void ask(worker.saveOwnChecklist(urlOf(), kept));
    },
  };
}
