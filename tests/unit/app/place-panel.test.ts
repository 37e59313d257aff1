import { describe, expect, it } from 'vitest';
import { boxAt, GAP, keptInside } from '@/utils/app/card/place-panel';

const WINDOW = { width: 1366, height: 768 };

describe('where a box is kept', () => {
  it('stays where it is wanted inside the window, and comes back from outside', () => {
    const size = { width: 360, height: 500 };
    expect(keptInside({ right: 16, bottom: 16 }, size, WINDOW)).toEqual({ right: 16, bottom: 16 });
    expect(keptInside({ right: -500, bottom: 2000 }, size, WINDOW)).toEqual({ right: GAP, bottom: 768 - 500 - GAP });
  });

  it('keeps the head of a box that is too high within reach', () => {
    const size = { width: 360, height: 900 };
    expect(boxAt(keptInside({ right: 16, bottom: 16 }, size, WINDOW), size, WINDOW).top).toBe(GAP);
  });
});
