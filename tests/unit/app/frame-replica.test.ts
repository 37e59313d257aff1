import { describe, expect, it } from 'vitest';
import type { OrderOutcome, OrderReply } from '@/utils/app/card/card-order';
import { type FrameNews, nothingShown, type ShownCard } from '@/utils/app/card/shown-card';
import { createReplica } from '@/utils/app/view/frame-replica';

/** A frame driven by hand: its news come, and its answers to orders, when the test says so. */
function replica() {
  let tell: (news: FrameNews | null) => void = () => {};
  const asked: { answer(reply: OrderReply): void; fail(): void }[] = [];
  const seen: { shown: ShownCard; live: boolean }[] = [];
  const { start, order } = createReplica(
    {
      follow(onNews) {
        tell = onNews;
        return () => {};
      },
      order: () =>
        new Promise((resolve, reject) => {
          asked.push({ answer: resolve, fail: () => reject(new Error('gone')) });
        }),
    },
    (shown, live) => seen.push({ shown, live }),
  );
  start();
  const now = () => {
    const last = seen.at(-1);
    if (!last) throw new Error('nothing has come');
    return last;
  };
  return {
    order,
    now,
    news: (rev: number, change: Partial<ShownCard>, whole = false) => tell({ rev, whole, change }),
    gone: () => tell(null),
    count: () => seen.length,
    async answer(rev: number, outcome: OrderOutcome = 'done') {
      asked.shift()?.answer({ outcome, rev });
      await Promise.resolve();
      await Promise.resolve();
    },
    async fail() {
      asked.shift()?.fail();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

describe('a copy of the state of a frame', () => {
  it('is whole at first, and follows what changes', () => {
    const { news, now } = replica();
    news(4, { ...nothingShown(), pasted: 'Иванова' }, true);
    expect(now()).toMatchObject({ live: true, shown: { pasted: 'Иванова', tab: 'issues' } });
    news(5, { tab: 'ticket' });
    expect(now().shown).toMatchObject({ pasted: 'Иванова', tab: 'ticket' });
  });

  it('shows nothing as soon as the frame has gone, also of what was ordered', () => {
    const { news, gone, now, order, count } = replica();
    news(1, { ...nothingShown(), pasted: 'Иванова' }, true);
    void order({ act: 'tab', tab: 'ticket' }, { tab: 'ticket' });
    gone();
    expect(now()).toEqual({ live: false, shown: nothingShown() });
    const before = count();
    gone();
    expect(count()).toBe(before);
  });

  it('shows at once what was ordered, and lets no older state take it back', async () => {
    const { news, now, order, answer } = replica();
    news(1, nothingShown(), true);
    void order({ act: 'paste', text: 'И', source: null }, { pasted: 'И' });
    void order({ act: 'paste', text: 'Ив', source: null }, { pasted: 'Ив' });
    expect(now().shown.pasted).toBe('Ив');
    // The frame knows of the first key only.
    news(2, { pasted: 'И' });
    await answer(2);
    expect(now().shown.pasted).toBe('Ив');
    await answer(3);
    expect(now().shown.pasted).toBe('Ив');
    news(3, { pasted: 'Ив' });
    expect(now().shown.pasted).toBe('Ив');
    // From here the frame's word holds.
    news(4, { pasted: '' });
    expect(now().shown.pasted).toBe('');
  });

  it('takes back what the frame has refused, and what a frame that is gone never did', async () => {
    const { news, now, order, answer, fail } = replica();
    news(1, nothingShown(), true);
    void order({ act: 'tab', tab: 'ticket' }, { tab: 'ticket' });
    expect(now().shown.tab).toBe('ticket');
    await answer(1, 'changed');
    expect(now().shown.tab).toBe('issues');
    const reply = order({ act: 'tab', tab: 'ticket' }, { tab: 'ticket' });
    await fail();
    expect(await reply).toBeNull();
    expect(now().shown.tab).toBe('issues');
  });

  it('waits for a state that comes after its answer', async () => {
    const { news, now, order, answer } = replica();
    news(1, nothingShown(), true);
    void order({ act: 'tab', tab: 'ticket' }, { tab: 'ticket' });
    await answer(2);
    news(1, { pasted: 'И' });
    expect(now().shown).toMatchObject({ tab: 'ticket', pasted: 'И' });
    news(2, { tab: 'ticket' });
    news(3, { tab: 'issues' });
    expect(now().shown.tab).toBe('issues');
  });
});
