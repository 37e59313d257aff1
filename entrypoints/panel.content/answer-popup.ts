import type { CardStore } from '@/utils/app/card/card-actions';
import { carryOut, type OrderedPage } from '@/utils/app/card/carry-out-order';
import { liveViewOf, whenJudged } from '@/utils/app/card/view-of-card';
import { isCovered } from '@/utils/page/write/write-control';
import { listenForOrders } from '@/utils/platform/messages/card-orders';
import { listenInView } from '@/utils/platform/messages/messages';
import type { Mounted } from './mount';
import type { PageSource } from './page-source';

/** Answers the popup while a card stands here: how it stands, and what was clicked there. Gives back what ends it. */
export function answerPopup(page: PageSource, store: CardStore, mounted: Mounted): () => void {
  const key = crypto.randomUUID();
  const { state, actions } = store;
  const view = async () => {
    await whenJudged(store);
    return liveViewOf(state.getState(), { key, panel: mounted.standing() });
  };
  const ordered: OrderedPage = {
    look: () => void page.read(),
    show(field) {
      const anchor = page.anchorOf(field);
      if (!anchor) return 'not-seen';
      actions.focusField(field);
      if (isCovered(anchor)) return 'covered';
      mounted.point(anchor);
      return 'done';
    },
  };
  const ends = [
    listenInView({
      cardView: view,
      stateChanged: () => {
        void page.recall();
        return actions.reload();
      },
    }),
    listenForOrders(key, async (order) => ({ outcome: await carryOut(order, store, ordered), view: await view() })),
  ];
  return () => {
    for (const end of ends) end();
  };
}
