import { describe, expect, it } from 'vitest';
import { placeOf } from '@/utils/app/card/place-view';

const WINDOW = { width: 1366, height: 768 };
const CORNER = { right: 16, bottom: 16 };
const PANEL = { width: 360, height: 700 };
const FORM = { left: 40, top: 200, right: 1320, bottom: 460 };

describe('where the unfolded panel stands', () => {
  it('takes at most 70 % of the height', () => {
    expect(placeOf(CORNER, PANEL, PANEL, WINDOW, [], [])).toEqual({ corner: CORNER, maxHeight: 538, squeezed: false });
  });

  it('grows no higher than the room beside the fields', () => {
    const { corner, maxHeight } = placeOf(CORNER, PANEL, PANEL, WINDOW, [], [FORM]);
    expect(WINDOW.height - corner.bottom - maxHeight).toBeGreaterThanOrEqual(FORM.bottom);
    expect(maxHeight).toBeGreaterThan(200);
  });

  it('uses the room beside a last row that is not full', () => {
    const rows = [
      { left: 40, top: 200, right: 1320, bottom: 300 },
      { left: 40, top: 330, right: 700, bottom: 540 },
    ];
    const { corner, maxHeight } = placeOf(CORNER, PANEL, PANEL, WINDOW, [], rows);
    expect(corner.right).toBe(CORNER.right);
    expect(maxHeight).toBeGreaterThan(320);
  });

  it('covers fields only where the card fills the window', () => {
    const full = { left: 0, top: 60, right: 1366, bottom: 768 };
    expect(placeOf(CORNER, PANEL, PANEL, WINDOW, [], [full])).toMatchObject({ corner: CORNER, squeezed: false });
  });

  it('becomes a pill where there is no room beside the field in use', () => {
    const used = { left: 0, top: 100, right: 1366, bottom: 700 };
    expect(placeOf(CORNER, PANEL, { width: 300, height: 32 }, WINDOW, [used], [])).toMatchObject({ squeezed: true });
  });
});
