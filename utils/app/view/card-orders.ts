import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import { shownIssue } from '@/utils/app/card/card-order';
import { comparedWith, correctedSource } from '@/utils/app/card/compare-pasted';
import { ignoreKeyOf } from '@/utils/app/card/ignore-memory';
import type { ShownCard } from '@/utils/app/card/shown-card';
import { supportTexts } from '@/utils/app/support/support-texts';
import { lastTicket } from '@/utils/app/ticket/last-ticket';
import type { ViewCore } from '@/utils/app/view/view-core';
import { textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import type { LostText, Toast } from '@/utils/text/toast';
import type { ViewActions } from './view-state';

type Orders = Pick<
  ViewActions,
  | 'fix'
  | 'put'
  | 'undoFix'
  | 'setIgnored'
  | 'focusField'
  | 'correctSource'
  | 'teach'
  | 'learn'
  | 'pointAgain'
  | 'setTab'
  | 'setOpen'
  | 'close'
  | 'closeToast'
  | 'closePopover'
  | 'showAll'
  | 'showComparison'
  | 'copyOutline'
  | 'fillForm'
  | 'closeHint'
  | 'showRow'
  | 'say'
>;

/** Where the field is missing or covered she presses again; anywhere else she pastes or chooses by hand what could not be written. */
const isPasted = ({ why, text }: LostText): boolean => text !== '' && why !== 'no-field' && why !== 'covered';

/** What a view orders of the frame that it shows. An order that was not carried out is said. */
export function createCardOrders({ ports, get, own, order }: ViewCore): Orders {
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
  /** Orders a write. What the page has not taken is put on the clipboard, for her to paste; the click for that is the one that ordered. */
  const act = async (what: CardOrder): Promise<boolean> => {
    if (!(await seen())) return false;
    const given = give(what);
    const lost = given.then((reply) => (reply?.lost && isPasted(reply.lost) ? reply.lost : null));
    const inView = ports.clipboard.writeLater(lost.then((toast) => toast?.text ?? null));
    const toast = await lost;
    if (toast) say({ ...toast, copied: (await inView) || (await order({ act: 'clip', text: toast.text }))?.outcome === 'done' });
    const reply = await given;
    return reply?.outcome === 'done' && !reply.lost;
  };
  const shownOf = (issue: Issue) => {
    const { card } = get();
    return shownIssue(issue, (card && textOf(card, issue.field)) ?? '');
  };
  return {
    say,
    fix: (issue) => act({ act: 'fix', issue: shownOf(issue) }),
    put: (field, text) => act({ act: 'take', field, text }),
    undoFix: (field) => act({ act: 'undo', field }),
    async setIgnored(issue, ignored) {
      const { card } = get();
      if (card === null) return false;
      const reply = await give({ act: ignored ? 'ignore' : 'give-back', issue: shownOf(issue) });
      if (reply?.outcome !== 'done') return false;
      return ports.worker.setIgnored(ignoreKeyOf(issue, card), ignored).then(
        () => true,
        () => {
          say({ kind: 'not-stored' });
          return false;
        },
      );
    },
    async focusField(field) {
      const reply = await give({ act: ports.leadToPage ? 'show' : 'focus', field });
      const done = reply?.outcome === 'done';
      if (done) ports.leadToPage?.();
      return done;
    },
    correctSource(field, text) {
      const source = correctedSource(get().source, field, text);
      void order({ act: 'correct', field, text }, { source, ...comparedWith(get().card, source) });
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
    closePopover: (goOn = false) => void order({ act: 'close-popover', ...(goOn ? { goOn } : {}) }, { popover: null }),
    showComparison: () => void order({ act: 'compare' }, { popover: null, tab: 'comparison', open: true }),
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
      const { texts, tooLong } = supportTexts(
        (await lastTicket(ports.worker))?.text ?? '',
        contact,
        settings.organization.name,
        scene.limit,
      );
      const reply = await order({ act: 'fill', texts });
      const filled = reply?.filled;
      if (!filled) return null;
      const told = contact.name !== settings.contact.name || contact.email !== settings.contact.email;
      if (filled.done.length > 0)
        await ports.worker.saveSettings({ supportFormUrl: address, ...(told ? { contact } : {}) }).catch(() => say({ kind: 'not-stored' }));
      return { ...filled, ...(tooLong ? { tooLong } : {}) };
    },
    closeHint: () => void order({ act: 'close-hint' }),
    async showRow(row) {
      const reply = await order({ act: 'show-row', row });
      const shown = reply?.outcome === 'done';
      if (shown) ports.leadToPage?.();
      return shown;
    },
  };
}
