import { describe, expect, it } from 'vitest';
import { captureShot, type ShotPorts } from '@/utils/app/shot/capture-shot';
import type { ShotPlan, TakenShot } from '@/utils/domain/shot';

const PLAN: ShotPlan = {
  width: 1366,
  height: 768,
  boxes: [{ rect: { x: 1, y: 2, width: 3, height: 4 }, what: 'snils' }],
  personKnown: true,
};

function fake(over: Partial<ShotPorts> = {}) {
  const calls: string[] = [];
  const kept: TakenShot[] = [];
  const ports: ShotPorts = {
    activeTab: async () => ({ id: 7, windowId: 3 }),
    prepare: async (id) => {
      calls.push(`prepare ${id}`);
      return PLAN;
    },
    capture: async (id) => {
      calls.push(`capture ${id}`);
      return 'UE5H';
    },
    finish: async (id) => void calls.push(`finish ${id}`),
    keep: async (shot) => {
      calls.push('keep');
      kept.push(shot);
    },
    show: async (outcome) => void calls.push(`show ${outcome}`),
    now: () => 42,
    newId: () => 'a',
    ...over,
  };
  return { ports, calls, kept };
}

describe('captureShot', () => {
  it('asks the page first, takes the picture, puts our parts back, and only then leaves the page', async () => {
    const { ports, calls, kept } = fake();
    expect(await captureShot(ports)).toBe('taken');
    expect(calls).toEqual(['prepare 7', 'capture 3', 'prepare 7', 'finish 7', 'keep', 'show taken']);
    expect(kept).toEqual([{ id: 'a', png: 'UE5H', plan: PLAN, takenAt: 42 }]);
  });

  const moved = (x: number): ShotPlan => ({ ...PLAN, boxes: [{ rect: { x, y: 2, width: 3, height: 4 }, what: 'snils' }] });
  const standing =
    (...places: number[]) =>
    async () =>
      moved(places.shift() ?? -1);

  it('takes the picture again of a page that has moved meanwhile', async () => {
    const { ports, calls, kept } = fake({ prepare: standing(1, 9, 9, 9) });
    expect(await captureShot(ports)).toBe('taken');
    expect(calls.filter((call) => call.startsWith('capture'))).toHaveLength(2);
    expect(kept[0]?.plan).toEqual(moved(9));
  });

  it('covers a page whole that does not stand still', async () => {
    const { ports, kept } = fake({ prepare: standing(1, 2, 3, 4) });
    expect(await captureShot(ports)).toBe('taken');
    expect(kept[0]?.plan?.boxes).toEqual([{ rect: { x: 0, y: 0, width: 1366, height: 768 }, what: 'page' }]);
  });

  it('takes the picture of a page that does not answer, without boxes', async () => {
    const { ports, kept } = fake({ prepare: async () => null });
    expect(await captureShot(ports)).toBe('taken');
    expect(kept[0]?.plan).toBeNull();
  });

  it.each<[string, Partial<ShotPorts>]>([
    ['the browser refuses', { capture: async () => null }],
    ['there is no tab', { activeTab: async () => null }],
  ])('keeps nothing and says so when %s', async (_, over) => {
    const { ports, calls, kept } = fake(over);
    expect(await captureShot(ports)).toBe('refused');
    expect(kept).toEqual([]);
    expect(calls.at(-1)).toBe('show refused');
  });

  it('puts our parts back even when taking the picture breaks', async () => {
    const { ports, calls } = fake({
      capture: async () => {
        throw new Error('gone');
      },
    });
    await expect(captureShot(ports)).rejects.toThrow('gone');
    expect(calls).toEqual(['prepare 7', 'finish 7']);
  });
});
