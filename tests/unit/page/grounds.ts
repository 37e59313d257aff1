import fc from 'fast-check';
import type { Ground, Obstacle, PlaceWish } from '@/utils/page/ground/place-view';

/** Pages as the view's place knows them: what stands in the way, by boxes. */

const WINDOW = { width: 1366, height: 620 };
export const WISH: PlaceWish = { form: 'strip', pillWidth: 230 };

export const still = (left: number, top: number, right: number, bottom: number): Obstacle => ({ left, top, right, bottom, within: null });
export const groundOf = (hard: readonly Obstacle[], window = WINDOW): Ground => ({ window, hard, soft: [] });

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 1300 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 4, max: 900 }),
    height: fc.integer({ min: 4, max: 200 }),
  })
  .map(({ left, top, width, height }) => still(left, top, Math.min(WINDOW.width, left + width), Math.min(WINDOW.height, top + height)));

export const obstacles = fc.array(box, { maxLength: 40 });
export const forms: fc.Arbitrary<PlaceWish['form']> = fc.constantFrom('panel', 'strip', 'pill');
