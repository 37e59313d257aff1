import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFree, PILL_HEIGHT, placeView, STRIP_HEIGHT } from '@/utils/page/ground/place-view';
import { forms, groundOf, obstacles, still, WISH } from './grounds';

/** A page full of fields but for what is cut out. */
const rows = (from: number, to: number, right = 1366) =>
  Array.from({ length: Math.floor((to - from) / 40) }, (_, index) => still(0, from + index * 40, right, from + index * 40 + 34));

describe('placeView', () => {
  it.each([
    ['an empty page', [], 'strip', 920],
    ['fields to the bottom, a free header', rows(60, 620), 'strip', 920],
    ['fields everywhere but on the right', rows(0, 620, 960), 'strip', 398],
    ['fields everywhere but in a corner of 300 px', [...rows(0, 580), still(0, 560, 1066, 620)], 'pill', 230],
    ['a corner of 90 px', [...rows(0, 580), still(0, 560, 1276, 620)], 'pill', 64],
  ] as const)('%s', (_, hard, form, width) => {
    const place = placeView(WISH, groundOf(hard), null);
    expect(place?.form).toBe(form);
    expect(place && place.box.right - place.box.left).toBe(width);
    expect(place && place.box.bottom - place.box.top).toBe(form === 'strip' ? STRIP_HEIGHT : PILL_HEIGHT);
  });

  it('stands nowhere where nothing is free', () => {
    expect(placeView(WISH, groundOf([still(0, 0, 1366, 620)]), null)).toBeNull();
  });

  it.each([
    ['a free page', [], [400, 560]],
    ['fields beside and above 330 px', [...rows(0, 310), ...rows(310, 620, 940)], [400, 330]],
    ['a free band of 220 px below: the panel lies', rows(0, 400), [920, 210]],
    ['the least band', [...rows(0, 440), still(0, 440, 1366, 474)], [920, 136]],
    ['a band that is too narrow to lie in', [...rows(0, 460), still(540, 0, 1366, 620)], null],
    ['a band that is too low', [...rows(0, 440), still(0, 440, 1366, 480)], null],
  ] as const)('gives the panel the shape for which there is room: %s', (_, hard, size) => {
    const place = placeView({ ...WISH, form: 'panel' }, groundOf(hard), null);
    expect(place?.form).toBe(size ? 'panel' : 'strip');
    if (size && place) expect([place.box.right - place.box.left, place.box.bottom - place.box.top]).toEqual(size);
  });

  it('takes a smaller panel under which nothing can scroll before a larger one', () => {
    const scroller = { left: 0, top: 0, right: 1366, bottom: 400 };
    const hard = rows(40, 100).map((row) => ({ ...row, within: scroller }));
    const place = placeView({ ...WISH, form: 'panel' }, groundOf(hard), null);
    expect(place?.form).toBe('panel');
    expect(place?.box.top).toBeGreaterThanOrEqual(400);
  });

  it('prefers ground that nothing scrolls under', () => {
    const scroller = { left: 0, top: 60, right: 1366, bottom: 620 };
    const scrolling = rows(60, 500).map((row) => ({ ...row, within: scroller }));
    expect(placeView(WISH, groundOf(scrolling), null)?.box.bottom).toBeLessThanOrEqual(60);
  });

  it('covers a heading only where there is no other place', () => {
    const heading = { left: 0, top: 0, right: 1366, bottom: 60 };
    expect(placeView(WISH, { ...groundOf(rows(60, 560)), soft: [heading] }, null)?.box.top).toBeGreaterThan(500);
    expect(placeView(WISH, { ...groundOf(rows(60, 620)), soft: [heading] }, null)?.box.bottom).toBeLessThanOrEqual(60);
  });

  it('never touches what must stay free, and never leaves the window', () => {
    fc.assert(
      fc.property(obstacles, forms, (hard, form) => {
        const ground = groundOf(hard);
        const place = placeView({ ...WISH, form }, ground, null);
        return place === null || isFree(place.box, ground);
      }),
    );
  });

  it('stays where it stands as long as that is free', () => {
    fc.assert(
      fc.property(obstacles, obstacles, forms, (hard, later, form) => {
        const wish = { ...WISH, form };
        const home = placeView(wish, groundOf(hard), null);
        if (home === null || home.form !== form) return true;
        const ground = groundOf(later);
        const next = placeView(wish, ground, home);
        return isFree(home.box, ground) ? next === home : next === null || next.box.left === home.box.left;
      }),
    );
  });

  it('never moves sideways from its home', () => {
    const home = placeView(WISH, groundOf([]), null);
    const blocked = groundOf([still(700, 0, 1366, 620)]);
    expect(placeView(WISH, blocked, null)).toMatchObject({ form: 'strip', box: { right: 696 } });
    expect(placeView(WISH, blocked, home)).toMatchObject({ form: 'pill', box: { left: home?.box.left } });
  });
});
