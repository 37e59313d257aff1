import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Home, type Moment, placeFrom, takenHome } from '@/utils/page/ground/home';
import { type Ground, type PlaceWish, placeView } from '@/utils/page/ground/place-view';
import { forms, groundOf, obstacles, still, WISH } from './grounds';

const moment = (now: number, rest: Partial<Moment> = {}): Moment => ({ now, went: 0, asked: false, inField: true, ...rest });

const grounds = obstacles.map((hard) => groundOf(hard));

/** A home taken at 0 ms and free for half a second, which is what proves it. */
function provenHome(wish: PlaceWish, ground: Ground): Home | null {
  const { home } = placeFrom(null, wish, ground, moment(0));
  return home && placeFrom(home, wish, ground, moment(500)).home;
}

/** Room for a strip on one side alone; on the right, room for a pill at the old place besides. */
const LEFT_ONLY = groundOf([still(500, 0, 1366, 620)]);
const RIGHT_ONLY = groundOf([still(0, 0, 866, 570)]);

describe('placeFrom', () => {
  it('never moves sideways from a proven home while she goes from field to field, at any pace', () => {
    const steps = fc.array(fc.tuple(grounds, fc.integer({ min: 0, max: 60_000 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(grounds, steps, forms, (ground, steps, form) => {
        const wish = { ...WISH, form };
        let home = provenHome(wish, ground);
        if (home === null || home.place.form !== form) return true;
        const { left } = home.place.box;
        let now = 500;
        for (const [next, wait] of steps) {
          now += wait;
          const found = placeFrom(home, wish, next, moment(now, { went: now - wait }));
          home = found.home;
          if (found.place !== null && found.place.box.left !== left) return false;
        }
        return true;
      }),
    );
  });

  it('has the wished form again once the page stands still and there is room, wherever its home was', () => {
    fc.assert(
      fc.property(grounds, grounds, forms, fc.boolean(), (before, after, form, proven) => {
        const wish = { ...WISH, form };
        const home = proven ? provenHome(wish, before) : placeFrom(null, wish, before, moment(0)).home;
        const { place } = placeFrom(home, wish, after, moment(60_000, { went: 1000, inField: false }));
        return (place?.form ?? null) === (placeView(wish, after, null)?.form ?? null);
      }),
    );
  });

  it('stays at a home that is free, whatever else is free', () => {
    fc.assert(
      fc.property(grounds, forms, fc.boolean(), (ground, form, asked) => {
        const wish = { ...WISH, form };
        const home = provenHome(wish, groundOf([]));
        if (home === null || placeView(wish, ground, home.place) !== home.place) return true;
        return placeFrom(home, wish, ground, moment(60_000, { asked, inField: false })).place === home.place;
      }),
    );
  });

  const proven = provenHome(WISH, LEFT_ONLY);
  const passing = placeFrom(null, WISH, LEFT_ONLY, moment(0)).home;
  const answered = proven && takenHome(proven.place, 600);
  const pill = placeFrom(null, WISH, groundOf([still(0, 0, 1366, 570), still(0, 560, 1000, 620)]), moment(0)).home;

  it.each([
    ['a passing layout in which it was taken', passing, moment(1600), 'strip'],
    ['the same, still moving', passing, moment(1600, { went: 1500 }), 'pill'],
    ['a field in which she is', proven, moment(60_000), 'pill'],
    ['no field', proven, moment(2100, { inField: false }), 'strip'],
    ['no field, lost a moment ago', proven, moment(1900, { inField: false }), 'pill'],
    ['a refusal while she is in a field', answered, moment(2200), 'strip'],
    ['a press on the pill', proven, moment(600, { asked: true }), 'strip'],
    ['a pill for want of room', pill, moment(1600), 'strip'],
  ] as const)('leaves its home when it may: %s', (_, home, when, form) => {
    expect(home).not.toBeNull();
    expect(placeFrom(home, WISH, RIGHT_ONLY, when).place?.form).toBe(form);
  });

  it('holds to the new home afterwards', () => {
    const first = placeFrom(proven, WISH, RIGHT_ONLY, moment(3000, { inField: false }));
    const next = placeFrom(first.home, WISH, groundOf([]), moment(9000, { inField: false }));
    expect(first.place?.box.left).not.toBe(proven?.place.box.left);
    expect(next.place).toBe(first.place);
  });

  it('comes back to its home when nothing larger was found elsewhere', () => {
    const lost = placeFrom(proven, WISH, groundOf([still(0, 0, 1366, 620)]), moment(9000, { inField: false }));
    expect(lost).toEqual({ place: null, home: proven });
    expect(placeFrom(lost.home, WISH, LEFT_ONLY, moment(9100)).place).toBe(proven?.place);
  });
});
