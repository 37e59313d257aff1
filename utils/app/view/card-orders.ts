import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import { shownIssue } from '@/utils/app/card/card-order';
import type { Toast } from '@/utils/app/card/card-state';
import { correctedSource } from '@/utils/app/card/compare-pasted';
import { ignoreKeyOf } from '@/utils/app/card/ignore-memory';
import { readPasted } from '@/utils/app/card/read-pasted';
import type { ShownCard } from '@/utils/app/card/shown-card';
import { sentList } from '@/utils/app/lists/sent-list';
import { supportTexts } from '@/utils/app/support/support-texts';
import { lastTicket } from '@/utils/app/ticket/last-ticket';
import { textOf } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { Issue } from '@/utils/rules/types';
import { sentMessage } from '@/utils/text/ru/sent-list';
import type { ViewActions } from './view-state';
import type { ViewCore } from './view-store';

type Orders = Pick<
  ViewActions,
  | 'fix'
  | 'put'
  | 'undoFix'
  | 'setIgnored'
  | 'focusField'
  | 'setPasted'
  | 'correctSource'
  | 'compareWithList'
  | 'chooseSent'
  | 'teach'
  | 'learn'
  | 'pointAgain'
  | 'setTab'
  | 'setOpen'
  | 'close'
  | 'closeToast'
  | 'closePopover'
  | 'showAll'
  | 'copyOutline'
  | 'fillForm'
  | 'closeHint'
  | 'showRow'
  | 'say'
>;

/** What a view orders of the frame that it shows. An order that was not carried out is said. */
export function createCardOrders({ ports, get, set, own, order }: ViewCore): Orders {
  const say = (toast: Toast) => own({ toast });
  /** A click that nobody could see is no click: nothing is written, copied or filled for it. */
  const seen = async (): Promise<boolean> => {
    const may = await ports.mayAct().catch(() => false);
    if (!may) say({ kind: 'covered' });
    return may;
  };
  const give = async (what: CardOrder, change: Partial<ShownCard> = {}): Promise<OrderReply | null> => {
    own({ toast: null });
    const reply = await order(what, change);
    const outcome = reply?.outcome ?? 'gone';
    if (outcome !== 'done') say({ kind: 'refused', outcome });
    return reply;
  };
  const act = async (what: CardOrder) => {
    if (await seen()) await give(what);
  };
  const shownOf = (issue: Issue) => {
    const { card } = get();
    return shownIssue(issue, (card && textOf(card, issue.field)) ?? '');
  };
  const compared = (pasted: string, source: PastedData | null): Partial<ShownCard> => {
    const { card } = get();
    const comparison = card && source ? compareCard(card, source.values) : null;
    return { pasted, source, comparison, compared: comparison?.fourPointsEqual ?? false };
  };

  const paste = (pasted: string) => {
    const source = readPasted(pasted, ports.today());
    void order({ act: 'paste', text: pasted, source }, compared(pasted, source));
  };

  return {
    say,
    fix: (issue) => act({ act: 'fix', issue: shownOf(issue) }),
    put: (field, text) => act({ act: 'take', field, text }),
    undoFix: (field) => act({ act: 'undo', field }),
    async setIgnored(issue, ignored) {
      const { card } = get();
      if (card === null) return;
      const reply = await give({ act: ignored ? 'ignore' : 'give-back', issue: shownOf(issue) });
      if (reply?.outcome !== 'done') return;
      await ports.worker.setIgnored(ignoreKeyOf(issue, card), ignored).catch(() => say({ kind: 'not-stored' }));
    },
    async focusField(field) {
      const reply = await give({ act: ports.leadToPage ? 'show' : 'focus', field });
      if (reply?.outcome === 'done') ports.leadToPage?.();
    },
    setPasted: paste,
    chooseSent(row) {
      set({ sentChoices: [] });
      paste(sentMessage(row));
    },
    async compareWithList() {
      set({ sentChoices: [] });
      const { card } = get();
      if (card === null || get().pasted !== '') return;
      const sent = await sentList(ports.worker);
      if (sent.length === 0) return;
      // Matching brings the dictionary of names along: it is loaded where a list is kept.
      const { findSent } = await import('@/utils/app/lists/find-sent');
      const { sure, choices } = findSent(card, sent);
      // She may have gone on meanwhile.
      if (get().card?.url !== card.url || get().pasted !== '') return;
      if (sure) paste(sentMessage(sure));
      else set({ sentChoices: choices });
    },
    correctSource(field, text) {
      const { pasted, source } = get();
      void order({ act: 'correct', field, text }, compared(pasted, correctedSource(source, field, text)));
    },
    teach(field) {
      void order({ act: 'teach', field }, { teaching: field, aimed: null, chosen: null }).then((reply) => {
        if (field !== null && reply?.outcome === 'done') ports.leadToPage?.();
      });
    },
    async learn() {
      const { card } = get();
      const reply = await order({ act: 'learn' });
      const { place, field } = reply ?? {};
      if (!card || !place || !field) return say({ kind: 'refused', outcome: 'changed' });
      const stored = await ports.worker.teach(new URL(get().address).host, field, place).then(
        () => true,
        () => false,
      );
      await order({ act: 'teach', field: null }, { teaching: null, aimed: null, chosen: null });
      say(stored ? { kind: 'taught', field } : { kind: 'not-stored' });
    },
    pointAgain: () => void order({ act: 'point-again' }, { aimed: null, chosen: null }),
    setTab: (tab) => void order({ act: 'tab', tab }, { tab }),
    setOpen(open, remember = false) {
      void order({ act: 'open', open, remember }, { open, closed: false }).then((reply) => {
        if (open && reply?.outcome === 'done') ports.leadToPage?.();
      });
    },
    close: () => void order({ act: 'close' }, { open: false, closed: true }),
    closeToast() {
      const { toast } = get();
      own({ toast: null });
      if (toast !== null && get().toast !== null) void order({ act: 'close-toast' }, { toast: null });
    },
    closePopover: () => void order({ act: 'close-popover' }, { popover: null }),
    showAll: () => void order({ act: 'all-issues' }, { popover: null, tab: 'issues', open: true }),
    async copyOutline() {
      if (!(await seen())) return;
      const reply = await order({ act: 'outline' });
      const text = reply?.outline ?? '';
      const done = text !== '' && (await ports.clipboard.write(text));
      say(done ? { kind: 'copied' } : { kind: 'copy-failed', text });
    },
    async fillForm(contact) {
      const { scene, settings, address } = get();
      if (scene.kind !== 'form' || !(await seen())) return null;
      const { texts, tooLong } = supportTexts(await lastTicket(ports.worker), contact, settings.organization.name, scene.limit);
      const reply = await order({ act: 'fill', texts });
      const filled = reply?.filled;
      if (!filled) return null;
      const told = contact.name !== settings.contact.name || contact.email !== settings.contact.email;
      if (filled.done.length > 0)
        await ports.worker.saveSettings({ supportFormUrl: address, ...(told ? { contact } : {}) }).catch(() => say({ kind: 'not-stored' }));
      return { ...filled, ...(tooLong ? { tooLong } : {}) };
    },
    closeHint: () => void order({ act: 'close-hint' }),
    showRow: (row) =>
      void give({ act: 'show-row', row }).then((reply) => {
        if (reply?.outcome === 'done') ports.leadToPage?.();
      }),
  };
}
