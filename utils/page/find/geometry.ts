import type { Box, Sight } from '@/utils/page/visible-text';
import type { CardItems, Item, ValueItem } from './card-items';
import type { LabelHit } from './find-labels';

/** Where a value stands, seen from its label. */
export type Side = 'inside' | 'right' | 'below' | 'left';

export interface Neighbour {
  item: ValueItem;
  side: Side;
}

interface Placed<T> {
  item: T;
  box: Box;
}

const height = (box: Box) => box.bottom - box.top;
const width = (box: Box) => box.right - box.left;
const overlapX = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const overlapY = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
const sameRow = (a: Box, b: Box) => overlapY(a, b) >= 0.5 * Math.min(height(a), height(b));
/** Rows of a label column and a value column are drawn with different paddings. */
const SLACK = 3;
/** How far to the side a value under its label may begin. */
const INDENT = 44;
/** How far under its label a value may begin. */
const DROP = 48;

/** Label and value by their places on the screen, as a person reads: in the field, to the right, under it. */
export class Geometry {
  readonly #labels: Placed<Item>[] = [];
  readonly #values: Placed<ValueItem>[] = [];
  readonly sight: Sight;
  readonly items: CardItems;

  constructor(region: Element, items: CardItems, sight: Sight) {
    this.sight = sight;
    this.items = items;
    if (!sight.layout) return;
    for (const item of items.of(region)) {
      const box = item.kind === 'label' ? labelBox(item, sight) : itemBox(item, sight);
      if (!box) continue;
      if (item.kind === 'label') this.#labels.push({ item, box });
      else this.#values.push({ item, box });
    }
  }

  /** Values around the label with no other label between, at most one a side. */
  around(hit: LabelHit, flag: boolean): Neighbour[] {
    const own = this.#labels.find(({ item }) => item.kind === 'label' && item.hit === hit)?.box ?? (hit.text && this.sight.box(hit.text));
    if (!own) return [];
    const found: Neighbour[] = [];
    const inside = this.#values.filter(({ item, box }) => item.kind === 'control' && holds(box, own));
    if (inside.length === 1 && inside[0]) found.push({ item: inside[0].item, side: 'inside' });
    const sides: Side[] = flag ? ['left', 'right', 'below'] : ['right', 'below'];
    for (const side of sides) {
      const item = this.#nearest(own, side, flag);
      if (item && !(side === 'left' && item.kind === 'text')) found.push({ item, side });
    }
    return found;
  }

  /** Whether a second line of values stands under this one in the same column: then it is a grid and no card. */
  columnLength(hit: LabelHit): number {
    const own = hit.text && this.sight.box(hit.text);
    if (!own) return 0;
    const below = this.#values.filter(({ box }) => box.top >= own.bottom - SLACK && Math.abs(box.left - own.left) <= INDENT);
    const next = Math.min(
      ...this.#labels.filter(({ box }) => box.top >= own.bottom - SLACK && overlapX(box, own) > 0).map(({ box }) => box.top),
    );
    return below.filter(({ box }) => box.top < next).length;
  }

  #nearest(own: Box, side: Side, flag: boolean): ValueItem | null {
    let best: { item: ValueItem; box: Box; gap: number } | null = null;
    for (const { item, box } of this.#values) {
      const gap = gapOf(own, box, side);
      if (gap === null || (flag && item.kind === 'control' && gap > 60)) continue;
      if (!best || gap < best.gap) best = { item, box, gap };
    }
    if (!best) return null;
    const { box, gap } = best;
    const blocked = this.#labels.some(({ box: other }) => {
      if (other === own || sameBox(other, own)) return false;
      const distance = gapOf(own, other, side);
      return distance !== null && distance < gap && (side !== 'below' || overlapX(other, own) > 0 || overlapX(other, box) > 0);
    });
    return blocked ? null : best.item;
  }
}

function gapOf(own: Box, box: Box, side: Side): number | null {
  if (side === 'right') return box.left >= own.right - SLACK && sameRow(own, box) ? box.left - own.right : null;
  if (side === 'left') return box.right <= own.left + SLACK && sameRow(own, box) ? own.left - box.right : null;
  const gap = box.top - own.bottom;
  if (gap < -SLACK - 4 || gap > DROP) return null;
  const aligned = Math.abs(box.left - own.left) <= INDENT || overlapX(own, box) >= 0.9 * width(own);
  return aligned && box.top > own.top + height(own) / 2 ? gap : null;
}

/** The label lies in the control's frame or on its upper border. */
function holds(control: Box, label: Box): boolean {
  const middle = (label.top + label.bottom) / 2;
  return (
    middle >= control.top - 14 &&
    middle <= control.bottom &&
    label.left >= control.left - 16 &&
    label.right <= control.right + 16 &&
    height(control) >= height(label)
  );
}

const sameBox = (a: Box, b: Box) => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

/** A label is where its first letters are; its element may be as wide as the field. */
function labelBox(item: Extract<Item, { kind: 'label' }>, sight: Sight): Box | null {
  return sight.box(item.text ?? item.node);
}

/** Box of a value: the control's own, or the letters of a text. */
export function itemBox(item: ValueItem, sight: Sight): Box | null {
  if (item.kind === 'control') return sight.box(item.node);
  return unionOf(item.texts.map((text) => sight.box(text)).filter((box) => box !== null));
}

/** The least box that holds all of them; null of none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
