import { describe, expect, it } from 'vitest';
import { boxAt, GAP } from '@/utils/app/card/place-panel';

const WINDOW = { width: 1366, height: 768 };
const wanted = { right: 16, bottom: 16 };

describe('where a box is kept', () => {
  it('stays where it is wanted inside the window, and comes back from outside', () => {
    const size = { width: 360, height: 500 };
    expect(boxAt(wanted, size, WINDOW)).toEqual({ left: 1366 - 376, top: 768 - 516, right: 1366 - 16, bottom: 768 - 16 });
    const back = boxAt({ right: -500, bottom: 2000 }, size, WINDOW);
    expect(back).toEqual({ left: 1366 - 360 - GAP, top: GAP, right: 1366 - GAP, bottom: 500 + GAP });
  });

  it.each([
    [360, 900],
    [2000, 500],
    [2000, 900],
  ])('keeps the top left of a box of %i × %i, larger than the window, within reach', (width, height) => {
    const { left, top } = boxAt(wanted, { width, height }, WINDOW);
    expect([left > 0, top > 0]).toEqual([true, true]);
    if (height > 768) expect(top).toBe(GAP);
    if (width > 1366) expect(left).toBe(GAP);
  });
});
