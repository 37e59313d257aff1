import type { StoreApi } from 'zustand/vanilla';
import { shortLabel } from '@/utils/app/person-label';
import type { CardSnapshot } from '@/utils/domain/card';
import { keptRegister, type PendingItem, type ServerWait, savedCardOf } from '@/utils/domain/pending';
import { isSamePerson } from '@/utils/domain/same-person';
import type { AcceptedSave, Ask, CardWorker } from './card-actions';
import type { CardState } from './card-state';

interface Ports {
  state: StoreApi<CardState>;
  worker: Pick<CardWorker, 'cardSaved' | 'addPending' | 'waitForServer'>;
  /** Address of the page without what may be secret in it. */
  address(): string;
  ask: Ask;
  now(): number;
  onChanged(): void;
}

/** After an accepted save, or at «Напомнить», the person joins those who wait for the update. */
export function createSaving({ state, worker, address, ask, now, onChanged }: Ports) {
  const { getState: get, setState: set } = state;
  /** Only the label leaves the page, and only if the user has not switched labels off. */
  const labelOf = (card: CardSnapshot) => (get().settings.showLabels ? shortLabel(card) : '');

  function pendingChanged(pending: readonly PendingItem[]): void {
    set({ pending, own: savedCardOf(pending, get().card?.url) });
    onChanged();
  }

  async function join(answer: Promise<PendingItem[]>): Promise<boolean> {
    const pending = await ask(answer);
    if (pending) pendingChanged(pending);
    else set({ toast: { kind: 'not-stored' } });
    return pending !== undefined;
  }

  return {
    pendingChanged,
    async saved({ url, savedAt, snapshot }: AcceptedSave): Promise<void> {
      const { card } = get();
      // Another person's card may stand there by now, even at the same address.
      if (card !== null && isSamePerson([snapshot], card))
        set({ savedAt, messages: [], tab: get().tab === 'issues' ? 'pending' : get().tab });
      await join(worker.cardSaved({ url, label: labelOf(snapshot), savedAt, ...keptRegister(snapshot.register) }));
      onChanged();
    },
    async remind(): Promise<void> {
      const { card, savedAt } = get();
      if (card === null) return;
      const joined = await join(
        worker.addPending({
          url: card.url,
          label: labelOf(card),
          savedAt: savedAt ?? now(),
          ...(savedAt === null ? { unsaved: true as const } : {}),
          ...keptRegister(card.register),
        }),
      );
      if (joined) set({ toast: { kind: 'reminded' } });
    },
    async waitForServer({ since, until }: Omit<ServerWait, 'url'>): Promise<void> {
      await join(worker.waitForServer({ url: address(), since, until }));
    },
  };
}
