import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import { nothingShown, type ShownCard } from '@/utils/app/card/shown-card';
import type { FrameLink } from './view-state';

interface Expected {
  change: Partial<ShownCard>;
  /** The state of the frame by which the order has been carried out; null while it is on its way. */
  since: number | null;
}

/**
 * A copy of the state of a frame, with what has been ordered here already put in: a key that is typed is shown at once, and an older state of the
 * frame that comes meanwhile does not take it back. What is expected of an order holds until the frame's state comes that knows of it.
 */
export function createReplica(link: FrameLink, onChange: (shown: ShownCard, live: boolean) => void) {
  let known = nothingShown();
  let live = false;
  let rev = -1;
  let expected: Expected[] = [];

  function tell(): void {
    expected = expected.filter(({ since }) => since === null || since > rev);
    onChange(Object.assign({}, known, ...expected.map(({ change }) => change)), live);
  }

  return {
    start: () =>
      link.follow((news) => {
        if (news === null) {
          if (!live) return;
          [known, live, rev, expected] = [nothingShown(), false, -1, []];
        } else if (news.whole) {
          [known, live, rev, expected] = [{ ...nothingShown(), ...news.change }, true, news.rev, []];
        } else {
          known = { ...known, ...news.change };
          rev = news.rev;
        }
        tell();
      }),
    /** Null when the frame has gone. `change` is what the order will make of the state. */
    async order(order: CardOrder, change: Partial<ShownCard> = {}): Promise<OrderReply | null> {
      const entry: Expected = { change, since: null };
      const awaited = Object.keys(change).length > 0;
      if (awaited) {
        expected.push(entry);
        tell();
      }
      const reply = await link.order(order).catch(() => null);
      entry.since = reply === null || reply.outcome !== 'done' ? -1 : reply.rev;
      if (awaited) tell();
      return reply;
    },
  };
}
