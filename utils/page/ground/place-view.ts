import { VIEW_FORMS, type ViewForm } from '@/utils/domain/view-form';
import type { Box } from '@/utils/page/visible-text';

interface Size {
  width: number;
  height: number;
}

/** Something of the page that must stay free. */
export interface Obstacle extends Box {
  /** The window of the scroller that it moves in; null = it stands still. */
  within: Box | null;
}

/** The page as far as it decides where the view may stand; px of the window. */
export interface Ground {
  window: Size;
  /** Never covered. */
  hard: readonly Obstacle[];
  /** Headings and plain words of the site's header: covered only where there is no other place. */
  soft: readonly Box[];
}

export interface PlacedView {
  form: ViewForm;
  box: Box;
}

export interface PlaceWish {
  form: ViewForm;
  /** How wide the pill's words are. */
  pillWidth: number;
  /** Something else than the three sizes, such as a hint on a page without a card: it is placed like a pill, and never made smaller. */
  fixed?: Size;
}

interface Range {
  min: number;
  max: number;
}

/** A height and the widths that go with it. */
interface Shape {
  height: number;
  width: Range;
}

/** Distance from the window's edge and from what must stay free, px. */
const GAP = 4;
/** The strip is one line (docs/interface.md: 48–60 px). */
export const STRIP_HEIGHT = 52;
export const PILL_HEIGHT = 36;
/** A pill without words: the sign and the number. */
export const SMALL_PILL = 64;
const STRIP: Range = { min: 340, max: 920 };
/** The panel upright: head, tabs and foot one above the other. */
const UPRIGHT: Range = { min: 320, max: 400 };
/** The panel lying: head, tabs and foot in one line, what stands below side by side. */
const LYING: Range = { min: 560, max: 920 };
const shapes = (width: Range, heights: readonly number[]): Shape[] => heights.map((height) => ({ height, width }));
/** Shapes of the panel in the order in which they are tried; what is lower than the last would be squashed (docs/adr/0020). */
const PANELS: readonly Shape[] = [
  ...shapes(UPRIGHT, [560, 500, 440, 400]),
  ...shapes(LYING, [280, 240, 210]),
  ...shapes(UPRIGHT, [360, 330, 300]),
  ...shapes(LYING, [190, 170, 150, 136]),
];
/** A strip of this width shows everything in full; wider is no better. */
const ROOMY = 760;

/**
 * Where the view may stand: the wished form, else the next smaller one, else null. From a home that is known it never moves sideways.
 * Nothing in `ground.hard` is ever touched, and the box is always inside the window.
 */
export function placeView(wish: PlaceWish, ground: Ground, home: PlacedView | null): PlacedView | null {
  if (home && home.form === wish.form && isFree(home.box, ground)) return home;
  for (const form of VIEW_FORMS.slice(VIEW_FORMS.indexOf(wish.form))) {
    const found = bestPlace(form, wish, ground, home?.box.left ?? null);
    if (found) return found;
  }
  return null;
}

/** The place among all of a form that covers nothing now, best: nothing comes under it by scrolling, roomy, near an edge. */
function bestPlace(form: ViewForm, wish: PlaceWish, ground: Ground, left: number | null): PlacedView | null {
  let found: PlacedView | null = null;
  for (const { height, width } of sizesOf(form, wish)) {
    let best: Box | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const top of topsFor(height, ground)) {
      for (const box of boxesInBand(top, height, width, ground, left)) {
        const score = scoreOf(box, ground);
        if (score <= most) continue;
        most = score;
        best = box;
      }
    }
    if (best === null) continue;
    found ??= { form, box: best };
    // A smaller panel that stays is better than one that gives way as soon as the card is scrolled.
    if (form !== 'panel' || isStill(best, ground)) return { form, box: best };
  }
  return found;
}

function sizesOf(form: ViewForm, { pillWidth, fixed }: PlaceWish): readonly Shape[] {
  if (fixed) return [{ height: fixed.height, width: { min: fixed.width, max: fixed.width } }];
  if (form === 'strip') return [{ height: STRIP_HEIGHT, width: STRIP }];
  if (form === 'panel') return PANELS;
  const widths = [...new Set([pillWidth, Math.min(pillWidth, SMALL_PILL)])];
  return widths.map((width) => ({ height: PILL_HEIGHT, width: { min: width, max: width } }));
}

/** Upper edges worth trying: the window's edges, and right above and below each obstacle. */
function topsFor(height: number, { window, hard, soft }: Ground): number[] {
  const tops = new Set([GAP, window.height - height - GAP]);
  for (const { top, bottom } of [...hard, ...soft]) {
    tops.add(Math.ceil(bottom) + GAP);
    tops.add(Math.floor(top) - height - GAP);
  }
  return [...tops].filter((top) => top >= GAP && top + height + GAP <= window.height);
}

/** Free boxes in a band of the window, as wide as wished and possible; one a gap, at its right end and at its left. */
function boxesInBand(top: number, height: number, width: Range, { window, hard }: Ground, left: number | null): Box[] {
  const bottom = top + height;
  const taken = hard
    .filter((one) => one.top < bottom + GAP && one.bottom > top - GAP)
    .map((one): [number, number] => [one.left - GAP, one.right + GAP])
    .sort(([a], [b]) => a - b);
  const boxes: Box[] = [];
  let from = GAP;
  for (const [start, end] of [...taken, [window.width - GAP, Number.POSITIVE_INFINITY] as [number, number]]) {
    const to = Math.floor(Math.min(start, window.width - GAP));
    if (left !== null) {
      if (from <= left && to - left >= width.min) boxes.push({ left, top, right: left + Math.min(width.max, to - left), bottom });
    } else if (to - from >= width.min) {
      const wide = Math.min(width.max, to - from);
      boxes.push({ left: to - wide, top, right: to, bottom }, { left: from, top, right: from + wide, bottom });
    }
    from = Math.max(from, Math.ceil(end));
  }
  return boxes;
}

function scoreOf(box: Box, ground: Ground): number {
  const { window, soft } = ground;
  const width = Math.min(box.right - box.left, ROOMY);
  const covers = soft.some((one) => overlaps(box, one));
  const toBottom = window.height - box.bottom;
  const toEdge = Math.min(toBottom, box.top);
  const toRight = window.width - box.right;
  return (isStill(box, ground) ? 2000 : 0) + width - (covers ? 150 : 0) - toEdge * 0.2 - (toBottom <= GAP ? 0 : 10) - toRight * 0.02;
}

/** Whether nothing comes under a box by scrolling. */
const isStill = (box: Box, { hard }: Ground): boolean =>
  hard.every((one) => one.within === null || !overlaps(box, smeared(one, one.within)));

/** All places that an obstacle may scroll to. */
const smeared = (one: Box, within: Box): Box => ({ left: one.left, right: one.right, top: within.top, bottom: within.bottom });

/** Whether a box is inside the window and touches nothing that must stay free. */
export function isFree(box: Box, { window, hard }: Ground): boolean {
  const inside = box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
  return inside && hard.every((one) => !overlaps(box, one));
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
