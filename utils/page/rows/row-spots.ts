import { elementAt } from '@/utils/page/element-at';
import { Clips } from '@/utils/page/ground/clips';
import { frameOffset, isFree, shifted, topWindow } from '@/utils/page/mark-spot';
import { documentOf, flatChildren, flatContains, isElement, isText, prepareDom, rectOf, tagOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import { windowBox } from '@/utils/page/window-box';

/** Where the signs of a row stand: top left corner, px of the panel's window. */
export interface RowSpot {
  left: number;
  top: number;
}

/** Space between a row's edge and its sign, px. */
const GAP = 3;
/** What is looked at or pressed as a whole. */
const THINGS = /^(?:input|select|textarea|button|svg|img|canvas|video|summary|i)$/;
/** Places along a row that are tried. */
const TRIES = 36;

/**
 * Free places for the signs of a register's rows, `size` px high: in the empty end of the surname's cell or another, or beside the row, never over a letter, a control or
 * a picture, and in the same line down the list where that can be. One object for one pass over the rows.
 */
export class RowSpots {
  readonly #size: number;
  readonly #clips = new Map<Document, Clips>();
  /** From the row's left edge; where the sign of the row above stands. */
  #line: number | null = null;

  constructor(size: number) {
    this.#size = size;
  }

  /** Null where the row cannot be seen now, or has no place that is free. */
  of(row: Element, width: number): RowSpot | null {
    const own = documentOf(row);
    const view = own.defaultView;
    const top = view && topWindow(view);
    if (!view || !top) return null;
    prepareDom(own);
    const box = rectOf(row);
    const seen = this.#clipsOf(own).cut(box, row)?.box;
    if (!seen || seen.bottom - seen.top < Math.min(this.#size, box.height)) return null;
    const offset = frameOffset(view);
    const [whole, part] = [shifted(box, offset), shifted(seen, offset)];
    if (!isInSight(row, part, top)) return null;
    const at = Math.round((part.top + part.bottom - this.#size) / 2);
    const taken = takenIn(row).map((one) => shifted(one, offset));
    const ends = cellsOf(row).map((cell) => shifted(rectOf(cell), offset).right - width - GAP);
    const left = [...ends, ...placesIn(whole, part, width, this.#line)].find((start) => {
      const spot = { left: start, top: at, right: start + width, bottom: at + this.#size };
      if (taken.some((one) => overlap(one, spot)) || !this.#isOpen(shifted(spot, { x: -offset.x, y: -offset.y }), row)) return false;
      // What is drawn over the row from elsewhere, or stands beside it.
      return [start, spot.right - this.#size].every((corner) => isFree({ left: corner, top: at }, this.#size, row, top));
    });
    if (left === undefined) return null;
    this.#line ??= left - whole.left;
    return { left: Math.round(left), top: at };
  }

  /** Whether all of a box beside or in the row can be seen. */
  #isOpen(box: Box, row: Element): boolean {
    const seen = this.#clipsOf(documentOf(row)).cut(box, row)?.box;
    return seen !== undefined && seen.right - seen.left >= box.right - box.left - 1 && seen.bottom - seen.top >= this.#size - 1;
  }

  #clipsOf(document: Document): Clips {
    const known = this.#clips.get(document);
    if (known) return known;
    const made = new Clips(document, windowBox(document.defaultView));
    this.#clips.set(document, made);
    return made;
  }
}

/** The cells of a row, as far as its markup tells: at the end of the first one a sign stands beside the surname. */
function cellsOf(row: Element): Element[] {
  const children = flatChildren(row).filter(isElement);
  const [only] = children;
  return children.length === 1 && only ? cellsOf(only) : children.filter((child) => !THINGS.test(tagOf(child)));
}

/** Boxes of the row's letters, controls and pictures, in its own window. */
function takenIn(row: Element): Box[] {
  const boxes: Box[] = [];
  const walk = (element: Element) => {
    for (const child of flatChildren(element)) {
      if (isText(child)) {
        if (child.data.trim() === '') continue;
        const range = documentOf(child).createRange();
        range.selectNodeContents(child);
        boxes.push(...range.getClientRects());
      } else if (isElement(child)) {
        if (THINGS.test(tagOf(child))) boxes.push(rectOf(child));
        else walk(child);
      }
    }
  };
  walk(row);
  return boxes;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom && a.right > a.left;

/** The line of the row above first, then from the right end to the left, then beside the row. */
function placesIn(whole: Box, part: Box, width: number, line: number | null): number[] {
  const last = part.right - width - GAP;
  const step = Math.max(6, (last - part.left) / TRIES);
  const places = line === null ? [] : [whole.left + line];
  for (let left = last; left >= part.left; left -= step) places.push(left);
  // A list as wide as its words has no place inside.
  places.push(whole.right + GAP, whole.left - width - GAP);
  return places;
}

/** Something of the page may lie over the row: a head that stays, a dialog. */
function isInSight(row: Element, part: Box, top: Window): boolean {
  const y = (part.top + part.bottom) / 2;
  return [0.1, 0.5, 0.9].some((share) => {
    const hit = elementAt(top.document, part.left + (part.right - part.left) * share, y);
    return hit !== null && (flatContains(row, hit) || flatContains(hit, row));
  });
}
