import type { CardStore } from '@/utils/app/card/card-actions';
import { carryOut, type OrderedPage } from '@/utils/app/card/carry-out-order';
import { changeOf } from '@/utils/app/card/shown-card';
import type { FrameLink } from './view-state';

/** The way to a card's store that stands in the same page: a training card, a test. */
export function linkTo(card: CardStore, page: Partial<OrderedPage>): FrameLink {
  let rev = 0;
  card.state.subscribe(() => {
    rev += 1;
  });
  const ordered: OrderedPage = {
    look: () => {},
    show(field) {
      card.actions.focusField(field);
      return 'done';
    },
    learn: () => null,
    outline: () => '',
    ways: () => ({}),
    showRow: () => false,
    fill: async () => null,
    checkRows: () => {},
    clip: async () => false,
    closeHint: () => {},
    resize: () => {},
    drag: () => {},
    unfold: () => {},
    holdCaret: () => {},
    enter: () => {},
    isFree: async () => true,
    ...page,
  };
  return {
    follow(onNews) {
      const tell = (state: Parameters<typeof changeOf>[0], before: Parameters<typeof changeOf>[1]) => {
        const change = changeOf(state, before);
        if (change) onNews({ rev, whole: before === null, change });
      };
      tell(card.state.getState(), null);
      return card.state.subscribe((state, before) => tell(state, before));
    },
    order: async (order) => ({ ...(await carryOut(order, 'panel', card, ordered)), rev }),
  };
}
