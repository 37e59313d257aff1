import type { StoreApi } from 'zustand/vanilla';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { keptRegister, savedCardOf } from '@/utils/domain/pending';
import { isSamePerson } from '@/utils/domain/same-person';
import { tryAnew } from '@/utils/situations/progress';
import type { AcceptedSave, Ask, CardWorker } from './card-actions';
import type { FrameState } from './card-state';
import { shortLabel } from './person-label';

interface Ports {
  state: StoreApi<FrameState>;
  worker: Pick<CardWorker, 'cardSaved'>;
  ask: Ask;
  onChanged(): void;
  setChecklist(checklist: ChecklistProgress): void;
}

/** After an accepted save the person joins those who wait for the update. */
export function createSaving({ state, worker, ask, onChanged, setChecklist }: Ports) {
  const { getState: get, setState: set } = state;
  return {
    async saved({ url, savedAt, snapshot }: AcceptedSave): Promise<void> {
      const { card } = get();
      // Another person's card may stand there by now, even at the same address.
      if (card !== null && isSamePerson([snapshot], card)) {
        set({ savedAt, messages: [], toast: null, tab: get().tab === 'issues' ? 'pending' : get().tab });
        const { checklist } = get();
        const next = checklist && tryAnew(checklist);
        if (next && next !== checklist) setChecklist(next);
      }
      // Only the label leaves the page, and only if the user has not switched labels off.
      const label = get().settings.showLabels ? shortLabel(snapshot) : '';
      const pending = await ask(worker.cardSaved({ url, label, savedAt, ...keptRegister(snapshot.register) }));
      const now = get().card;
      if (pending) set({ pending, own: savedCardOf(pending, now?.url, now ? shortLabel(now) : '') });
      else set({ toast: { kind: 'not-stored' } });
      onChanged();
    },
  };
}
