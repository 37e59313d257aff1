import { describe, expect, it } from 'vitest';
import { besideBox } from '@/utils/app/card/place-beside';
import { HER_WINDOW } from '../../her-window';

const WINDOW = { left: 0, top: 0, right: HER_WINDOW.width, bottom: HER_WINDOW.height };
const at = (left: number, top: number, width = 280, height = 28) => ({ left, top, right: left + width, bottom: top + height });

describe('where a popover stands beside its mark', () => {
  it.each<[string, ReturnType<typeof at>, number, { left: number; top: number; height: number }]>([
    ['under the field', at(400, 100), 200, { left: 360, top: 134, height: 200 }],
    ['over it where there is more room', at(400, 520), 200, { left: 360, top: 314, height: 200 }],
    ['inside the window at its left edge', at(4, 100, 120), 200, { left: 8, top: 134, height: 200 }],
    ['beside a tall field, on its right', at(300, 30, 200, 560), 200, { left: 506, top: 30, height: 200 }],
    ['beside a tall field, on its left', at(1000, 30, 200, 560), 200, { left: 674, top: 30, height: 200 }],
    ['under it and lower, where there is no room', at(20, 200, 1330, 150), 400, { left: 1030, top: 356, height: 256 }],
  ])('%s', (_, field, height, box) => expect(besideBox(field, { width: 320, height }, WINDOW)).toEqual({ width: 320, ...box }));

  it('never lies on the field, and has room in the window wherever it keeps its height', () => {
    for (let left = -40; left < WINDOW.right; left += 97)
      for (let top = 0; top < WINDOW.bottom; top += 41)
        for (const [width, height, wanted] of [
          [24, 24, 90],
          [280, 28, 180],
          [700, 40, 320],
          [200, 300, 180],
        ] as const) {
          const field = at(left, top, width, height);
          const box = besideBox(field, { width: 320, height: wanted }, WINDOW);
          const [right, bottom] = [box.left + box.width, box.top + box.height];
          const apart = box.top >= field.bottom || bottom <= field.top || box.left >= field.right || right <= field.left;
          const whole = box.left >= 8 && right <= WINDOW.right - 8 && box.top >= 8 && bottom <= WINDOW.bottom - 8;
          const isIn = top + height <= WINDOW.bottom - 8 && box.height === wanted;
          if (!apart || (isIn && !whole)) expect({ field, wanted, box }).toBe('beside the field, in the window');
        }
  });
});
