import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, freePlace, GAP, keptInside, overlaps } from '@/utils/app/card/place-panel';

const WINDOW = { width: 1366, height: 768 };
const PANEL = { width: 360, height: 500 };
const CORNER = { right: 16, bottom: 16 };

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 1300 }),
    top: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 1, max: 700 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

describe('where the panel stands', () => {
  it('stays where it is wanted when nothing is in the way', () => {
    expect(freePlace(CORNER, PANEL, WINDOW, [{ left: 100, top: 100, right: 400, bottom: 140 }])).toEqual(CORNER);
  });

  it('moves above «Сохранить» in the corner', () => {
    const save = { left: 1200, top: 700, right: 1340, bottom: 740 };
    const place = freePlace(CORNER, PANEL, WINDOW, [save]);
    expect(place).toEqual({ right: 16, bottom: WINDOW.height - 700 + GAP });
  });

  it('moves left of a tall thing on the right', () => {
    const aside = { left: 1000, top: 0, right: 1366, bottom: 768 };
    expect(freePlace(CORNER, PANEL, WINDOW, [aside])).toEqual({ right: 366 + GAP, bottom: 16 });
  });

  it('finds none in a window that is full', () => {
    expect(freePlace(CORNER, PANEL, WINDOW, [{ left: 0, top: 300, right: 1366, bottom: 400 }])).toBeNull();
  });

  it('never covers an obstacle, never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 4 }),
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: -500, max: 2000 }),
        (obstacles, right, bottom) => {
          const place = freePlace({ right, bottom }, PANEL, WINDOW, obstacles);
          if (place === null) return;
          const at = boxAt(place, PANEL, WINDOW);
          expect(obstacles.some((obstacle) => overlaps(at, obstacle))).toBe(false);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.right).toBeLessThanOrEqual(WINDOW.width);
          expect(at.bottom).toBeLessThanOrEqual(WINDOW.height);
        },
      ),
    );
  });

  it('keeps the head of a panel that is too high within reach', () => {
    const place = keptInside(CORNER, { width: 360, height: 900 }, WINDOW);
    expect(boxAt(place, { width: 360, height: 900 }, WINDOW).top).toBe(GAP);
  });
});
