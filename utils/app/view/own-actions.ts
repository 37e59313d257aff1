import { forgetLeftCard, keepSearched } from '@/utils/app/card/left-card';
import { shortLabel } from '@/utils/app/card/person-label';
import { addToBasket, parseBasket } from '@/utils/app/ticket/basket';
import { keepLastTicket, type LastTicket } from '@/utils/app/ticket/last-ticket';
import type { ViewCore } from '@/utils/app/view/view-core';
import { keptRegister, type PendingItem } from '@/utils/domain/pending';
import type { ViewActions } from './view-state';

type OwnActions = Pick<
  ViewActions,
  | 'flush'
  | 'setDraft'
  | 'setChecklist'
  | 'remind'
  | 'waitForServer'
  | 'pendingChanged'
  | 'leadTo'
  | 'copy'
  | 'copyTicket'
  | 'copyTicketForPage'
  | 'collect'
  | 'findOpenCards'
  | 'openPage'
  | 'takeShot'
  | 'saveSettings'
  | 'setShowMode'
  | 'toldUpdate'
  | 'hideHere'
  | 'setSearched'
  | 'forgetLeft'
  | 'setNotTwin'
>;

/** What a view asks of the worker: whatever is not the frame's. */
export function createOwnActions({ ports, get, set, own, order, isFramed, loadCard, drafts }: ViewCore): OwnActions {
  const { worker } = ports;
  const notStored = () => own({ toast: { kind: 'not-stored' } });
  const join = async (answer: Promise<PendingItem[]>): Promise<boolean> => {
    const pending = await answer.catch(() => null);
    if (pending) set({ pending });
    else notStored();
    return pending !== null;
  };
  /** Copies at a click that the user could see. */
  const write = async (text: string): Promise<boolean | 'covered'> => {
    if (!(await ports.mayAct().catch(() => false))) {
      own({ toast: { kind: 'covered' } });
      return 'covered';
    }
    return ports.clipboard.write(text);
  };

  /** The ticket is kept for the support form. */
  const copied = (ticket: LastTicket) => {
    set({ copiedKind: ticket.kind });
    void keepLastTicket(worker, ticket);
  };

  return {
    flush: drafts.flush,
    setDraft(draft) {
      const { about } = get();
      set({ draft });
      drafts.keep({ card: about }, draft);
    },
    setChecklist(progress) {
      const { about } = get();
      if (isFramed()) {
        void order({ act: 'checklist', progress }, { checklist: progress });
        return;
      }
      own({ checklist: progress });
      void worker.saveChecklist(about, progress).catch(notStored);
    },
    async remind() {
      const { card, savedAt, settings } = get();
      if (card === null) return false;
      const label = settings.showLabels ? shortLabel(card) : '';
      const joined = await join(
        worker.addPending({
          url: card.url,
          label,
          savedAt: savedAt ?? ports.now(),
          ...(savedAt === null ? { unsaved: true as const } : {}),
          ...keptRegister(card.register),
        }),
      );
      if (joined) own({ toast: { kind: 'reminded' } });
      return joined;
    },
    async waitForServer({ since, until }) {
      await join(worker.waitForServer({ url: get().address, since, until }));
    },
    pendingChanged: (pending) => set({ pending }),
    leadTo(url, progress) {
      if (isFramed() && url === get().about) {
        void order({ act: 'checklist', progress }, { checklist: progress });
        return;
      }
      own({ ledTo: url, checklist: progress });
      void loadCard();
    },
    async copy(text) {
      const done = await write(text);
      if (done !== 'covered') own({ toast: done ? { kind: 'copied' } : { kind: 'copy-failed', text } });
      return done === true;
    },
    async copyTicket(text, kind, standing) {
      const done = (await write(text)) === true;
      if (done && kind) copied({ kind, text });
      if (done && kind && standing !== undefined) own({ toast: { kind: 'copied', ticket: kind, standing } });
      return done;
    },
    async copyTicketForPage(text, kind, standing) {
      const done = (await order({ act: 'clip', text }))?.outcome === 'done';
      if (done) copied({ kind, text });
      own({ toast: done ? { kind: 'copied', ticket: kind, standing } : { kind: 'copy-failed', text } });
    },
    async collect(person, claims) {
      // The list as it is stored: what is shown here may be older than what another tab has added.
      const stored = await worker.basket().catch(() => null);
      const id = get().about || crypto.randomUUID();
      const items = addToBasket(stored ? parseBasket(stored) : get().basket, { id, person, claims });
      set({ basket: items });
      await worker.saveBasket(items).catch(notStored);
    },
    async findOpenCards() {
      const { about } = get();
      const openCards = await worker.openCards(ports.tab()).catch(() => null);
      if (openCards && get().about === about) set({ openCards });
    },
    async openPage(page, query) {
      await worker.openPage(page, query).catch(notStored);
    },
    async takeShot() {
      await worker.takeShot().catch(() => undefined);
    },
    async saveSettings(patch) {
      const settings = await worker.saveSettings(patch).catch(() => null);
      if (settings) set({ settings });
      else notStored();
    },
    async setShowMode(on) {
      set({ showMode: on });
      await worker.setShowMode(on).catch(notStored);
    },
    async toldUpdate() {
      await worker.toldUpdate().catch(notStored);
    },
    async hideHere() {
      const { settings, address } = get();
      const host = address === '' ? '' : new URL(address).host;
      if (host === '') return;
      const kept = await worker.saveSettings({ pausedHosts: [...new Set([...settings.pausedHosts, host])] }).catch(() => null);
      if (kept) set({ settings: kept });
      else notStored();
    },
    setSearched(searched) {
      set({ searched });
      void keepSearched(worker, get().about, searched);
    },
    async forgetLeft() {
      own({ left: null, checklist: null });
      await forgetLeftCard(worker);
      await loadCard();
    },
    setNotTwin: (key, not) =>
      worker.setIgnored(key, not).then(
        () => true,
        () => false,
      ),
  };
}
