import {
  classOf,
  elementChildren,
  flatChildren,
  flatContains,
  flatParent,
  isElement,
  rectOf,
  shadowRootOf,
  tagOf,
} from '@/utils/page/safe-dom';
import type { Sight } from '@/utils/page/visible-text';
import { type CardItems, hasWordsBeside } from './card-items';
import type { LabelHit } from './find-labels';
import { valueCell } from './value-routes';

/**
 * Whether a label with no value beside it is a field that was left blank, and not one whose value we cannot see: it must have a room
 * of its own, built like the rooms of fields that were read, with nothing in it that could draw a value past us.
 */
export function isBlankRoom(hit: LabelHit, resolved: readonly { hit: LabelHit; node: Element }[], items: CardItems, sight: Sight): boolean {
  const own = roomElement(hit, items);
  const cell = valueCell(hit, items);
  if (cell) return items.of(cell).length === 0 && !isOpaque(cell) && resolved.some(({ hit: other, node }) => isUnder(other, node, items));
  const inLine = sight.layout ? partInLine(hit, resolved, sight) : null;
  if (inLine) return items.of(inLine).length === 0 && !isOpaque(inLine) && !hasWordsBeside(inLine, hit, sight);
  if (own.some((element) => isOpaque(element) || hasWordsBeside(element, hit, sight))) return false;
  const next = own.some((room) => elementChildren(room).length > 1) ? null : nextElement(hit.element);
  for (const other of resolved) {
    if (!other.hit.text) continue;
    const theirs = roomElement(other.hit, items);
    // Both have wrappers of their own below the shared parent, and the wrappers are of one make.
    if (own.some((room) => theirs.some((their) => flatContains(their, other.node) && sameMake(room, their)))) return true;
    // Flat siblings (`dt`, `dd`): the element after the label is there and has nothing in it.
    const theirNext = nextElement(other.hit.element);
    if (
      next &&
      theirNext &&
      sameMake(next, theirNext) &&
      items.of(next).length === 0 &&
      !isOpaque(next) &&
      flatContains(theirNext, other.node)
    ) {
      return true;
    }
  }
  return false;
}

/** The part in line with the label where labels stand in one column and values in another, as the values that were read show; else null. */
function partInLine(hit: LabelHit, resolved: readonly { hit: LabelHit; node: Element }[], sight: Sight): Element | null {
  let found: { values: Element; labels: Element } | null = null;
  for (const { hit: other, node } of resolved) {
    const values = columnBeside(node, other.element);
    const labels = values && columnBeside(other.element, node);
    if (!values || !labels || !flatContains(labels, hit.element) || (found && found.values !== values)) return null;
    const index = indexIn(labels, other.element);
    if (index < 0 || index !== indexIn(values, node)) return null;
    found = { values, labels };
  }
  if (!found || resolved.length < 2) return null;
  const [labels, values] = [elementChildren(found.labels), elementChildren(found.values)];
  const part = values[indexIn(found.labels, hit.element)];
  if (!part || labels.length !== values.length) return null;
  const [own, room] = [sight.box(hit.text ?? hit.element), rectOf(part)];
  return own && own.top < room.bottom && room.top < own.bottom ? part : null;
}

/** The widest part around the node that does not hold the other. */
function columnBeside(node: Element, other: Element): Element | null {
  let part: Element | null = null;
  for (let at: Element | null = node; at && !flatContains(at, other); at = flatParent(at)) part = at;
  return part;
}

const indexIn = (column: Element, node: Element): number => elementChildren(column).findIndex((child) => flatContains(child, node));

/** Whether a value was read in the cell under its label. */
function isUnder(hit: LabelHit, node: Element, items: CardItems): boolean {
  const cell = valueCell(hit, items);
  return cell !== null && flatContains(cell, node);
}

/** Wrappers around a label in which no other label stands, from the nearest to the widest. */
function roomElement(hit: LabelHit, items: CardItems): Element[] {
  const found: Element[] = [];
  for (let at = hit.text && flatParent(hit.text); at && found.length < 8; at = flatParent(at)) {
    const labels = items.of(at).filter((item) => item.kind === 'label' && item.hit?.field !== hit.field);
    if (labels.length > 0) break;
    found.push(at);
  }
  return found;
}

const sameMake = (a: Element, b: Element): boolean =>
  tagOf(a) === tagOf(b) && classOf(a) === classOf(b) && flatParent(a) !== null && makeOf(flatParent(a)) === makeOf(flatParent(b));
const makeOf = (element: Element | null): string => (element ? `${tagOf(element)}.${classOf(element)}` : '');

/** What stands next to the label, or next to what holds nothing but the label. */
function nextElement(element: Element): Element | null {
  for (let at = element, step = 0; step < 3; step++) {
    const parent = flatParent(at);
    const children = parent ? flatChildren(parent).filter((child) => isElement(child)) : [];
    const next = children[children.indexOf(at) + 1];
    if (next || !parent || children.length > 1) return next ?? null;
    at = parent;
  }
  return null;
}

/** Something that may draw a value we cannot read: a closed shadow tree, a frame, a picture. */
function isOpaque(element: Element): boolean {
  const tag = tagOf(element);
  if (/^(?:iframe|canvas|object|embed|video|img)$/.test(tag)) return true;
  const children = flatChildren(element);
  if (tag.includes('-') && !shadowRootOf(element) && children.length === 0) return true;
  return children.some((child) => isElement(child) && isOpaque(child));
}
