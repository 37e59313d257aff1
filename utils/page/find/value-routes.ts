import {
  attr,
  elementChildren,
  flatContains,
  flatParent,
  isElement,
  nextSiblingOf,
  parentNodeOf,
  rootOf,
  selectAll,
  tagOf,
} from '@/utils/page/safe-dom';
import type { Sight } from '@/utils/page/visible-text';
import { type CardItems, type Item, isControl, isTick, type ValueItem } from './card-items';
import type { FieldLocator } from './field-locators';
import type { LabelHit } from './find-labels';
import { isPlace, type Pick, type Place, pickValue } from './pick-value';

/** Where a field's label says its value is, by one route. `strong` = the route needs no second opinion. */
export interface Route {
  name: 'association' | 'room' | 'wider-room' | 'order' | 'table';
  pick: Pick;
  strong: boolean;
  /** Everything in the room the value was picked from. */
  room: readonly ValueItem[];
}

const values = (items: readonly Item[]): ValueItem[] => items.filter((item): item is ValueItem => item.kind !== 'label');
const byId = (root: Node, id: string): Element[] => selectAll(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`);
/** A room larger than this is no field. */
const CROWD = 300;

/** (a) What the page itself declares: `for`, a control inside its `<label>`, `aria-labelledby`, a name or a hint on the control. */
export function associated(hit: LabelHit, locator: FieldLocator, items: CardItems, sight: Sight): Route | null {
  const targets = declaredTargets(hit).filter((target) => (isTick(target) ? sight.tick(target) : sight.control(target)));
  const places = targets.map((target) => pickValue(roomOf(target, items), locator.kind, items, sight)).filter((pick) => pick !== 'none');
  const first = places[0];
  if (!first) return null;
  const same = places.every((pick) => isPlace(pick) && isPlace(first) && pick.node === first.node);
  return { name: 'association', pick: same ? first : 'many', strong: true, room: [] };
}

function declaredTargets(hit: LabelHit): Element[] {
  if (!hit.text) return [hit.element];
  const root = rootOf(hit.text);
  const targets: Element[] = [];
  for (let at: Element | null = flatParent(hit.text), step = 0; at && step < 6; at = flatParent(at), step++) {
    if (tagOf(at) === 'label') {
      const id = attr(at, 'for');
      const found = id ? nearestOf(byId(rootOf(at), id), at) : null;
      if (found) targets.push(found);
      else if (!id) {
        const controls = selectAll(at, 'input,select,textarea,[role]').filter((control) => isControl(control));
        if (controls.length === 1 && controls[0]) targets.push(controls[0]);
      }
    }
    const id = attr(at, 'id');
    if (id && rootOf(at) === root) targets.push(...selectAll(root, `[aria-labelledby~="${id.replace(/["\\]/g, '\\$&')}"]`));
    if (tagOf(at) === 'label') break;
  }
  return [...new Set(targets)].filter((target) => !flatContains(target, hit.text as Text) || isControl(target));
}

/** Copies of a card repeat their ids; the label means the one that stands nearest. */
function nearestOf(found: readonly Element[], label: Element): Element | null {
  if (found.length < 2) return found[0] ?? null;
  for (let at = flatParent(label); at; at = flatParent(at)) {
    const inside = found.filter((element) => flatContains(at as Element, element));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

/** What a declared target is made of: itself, or, for a wrapper or the host of a shadow tree, what stands inside. A chooser brings its shown text along. */
function roomOf(target: Element, items: CardItems): ValueItem[] {
  if (!isControl(target) || attr(target, 'role') === 'group') return values(items.of(target));
  const own: ValueItem = { kind: 'control', node: target };
  for (let at: Element | null = flatParent(target), step = 0; at && step < 5; at = flatParent(at), step++) {
    const all = items.of(at);
    if (all.some((item) => item.kind === 'label') || all.filter((item) => item.kind === 'control').length > 1) break;
    if (all.some((item) => item.kind === 'text')) return [own, ...values(all).filter((item) => item.kind === 'text')];
  }
  return [own];
}

/** What stands around a label before another label begins. */
export interface Rooms {
  near: ValueItem[];
  wide: ValueItem[];
  /** The widest element in which no other label stands. */
  own: Element | null;
  /** The next one up, which the label shares with others. */
  crowd: Element | null;
}

/** (b) The room around the label that no other label shares: the nearest one that holds anything, and the widest. */
export function rooms(hit: LabelHit, region: Element, items: CardItems): Rooms {
  let near: ValueItem[] = [];
  let wide: ValueItem[] = [];
  let own: Element | null = null;
  let at: Element | null = hit.alone ? flatParent(hit.element) : hit.element;
  for (; at; at = at === region ? null : flatParent(at)) {
    const all = items.of(at);
    if (all.length > CROWD) return { near, wide, own, crowd: null };
    if (all.some((item) => item.kind === 'label' && item.hit !== hit && (item.hit === null || item.hit.field !== hit.field))) {
      return { near, wide, own, crowd: at };
    }
    const found = values(all);
    if (found.length > 0 && near.length === 0) near = found;
    wide = found;
    own = at;
  }
  return { near, wide, own, crowd: null };
}

/** (c) By order among flat siblings: label, value, label, value; or the value first throughout. */
export function byOrder(hit: LabelHit, crowd: Element, locator: FieldLocator, items: CardItems, sight: Sight): Route | null {
  const all = items.of(crowd).filter((item) => !(item.kind === 'label' && isHeading(item.node)));
  const at = all.findIndex((item) => item.kind === 'label' && item.hit === hit);
  if (at < 0) return null;
  const after: ValueItem[] = [];
  for (let i = at + 1; all[i] && all[i]?.kind !== 'label'; i++) after.push(all[i] as ValueItem);
  const before: ValueItem[] = [];
  for (let i = at - 1; all[i] && all[i]?.kind !== 'label'; i--) before.unshift(all[i] as ValueItem);
  const first = all[0]?.kind === 'label';
  const last = all.at(-1)?.kind === 'label';
  if (first === last) return null;
  const room = first ? after : before;
  const alternating = all.every((item, i) => item.kind !== 'label' || all[i + 1]?.kind !== 'label');
  return { name: 'order', pick: pickValue(room, locator.kind, items, sight), strong: alternating, room };
}

const isHeading = (element: Element) => /^h[1-6]$|^legend$/.test(tagOf(element)) || attr(element, 'role') === 'heading';

const CELL = /^(?:td|th)$/;
const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** (c) In a definition list: what stands in `dd` up to the next `dt`. */
export function byDefinition(hit: LabelHit, locator: FieldLocator, items: CardItems, sight: Sight): Route | null {
  const term = climb(hit.element, (at) => tagOf(at) === 'dt');
  if (!term) return null;
  const room: ValueItem[] = [];
  for (let at = nextElementOf(term); at && tagOf(at) === 'dd'; at = nextElementOf(at)) room.push(...values(items.of(at)));
  return room.length === 0 ? null : { name: 'table', pick: pickValue(room, locator.kind, items, sight), strong: true, room };
}

function nextElementOf(element: Element): Element | null {
  let at = nextSiblingOf(element);
  while (at && !isElement(at)) at = nextSiblingOf(at);
  return at;
}

/** (c) In a table: a row of labels over one row of values. */
export function byTable(hit: LabelHit, locator: FieldLocator, items: CardItems, sight: Sight): Route | null {
  const value = valueCell(hit, items);
  if (!value) return null;
  const room = values(items.of(value));
  return { name: 'table', pick: pickValue(room, locator.kind, items, sight), strong: true, room };
}

/** The cell under a label in a row of labels over one row of values. Two rows of values make a grid, and no card. */
export function valueCell(hit: LabelHit, items: CardItems): Element | null {
  const cell = climb(
    hit.text ? (flatParent(hit.text) ?? hit.element) : hit.element,
    (at) => CELL.test(tagOf(at)) || CELL_ROLE.test(attr(at, 'role') ?? ''),
  );
  const row = cell && flatParent(cell);
  const table = row && climb(row, (at) => tagOf(at) === 'table' || /^(?:table|grid|treegrid)$/.test(attr(at, 'role') ?? ''));
  if (!cell || !row || !table || !parentNodeOf(row)) return null;
  const heads = cellsOf(row);
  // A row of pairs whose values are all blank has cells without a label.
  if (heads.length < 2 || heads.some((head) => !isLabelCell(items.of(head)))) return null;
  const rows = selectAll(table, 'tr,[role="row"]');
  const below: Element[] = [];
  for (const next of rows.slice(rows.indexOf(row) + 1)) {
    const found = items.of(next);
    if (found.some((item) => item.kind === 'label')) break;
    if (found.length > 0) below.push(next);
  }
  const target = below[0];
  return target && below.length === 1 ? cellUnder(cell, row, target) : null;
}

/** (c) In a row of a table in which other cells stand too (a picture, a section's name over several rows): the cell after the label's own. */
export function inNextCell(hit: LabelHit, locator: FieldLocator, items: CardItems, sight: Sight): Place | null {
  const cell = climb(hit.element, (at) => CELL.test(tagOf(at)));
  const next = cell && nextElementOf(cell);
  if (!cell || !next || !CELL.test(tagOf(next)) || !isLabelCell(items.of(cell))) return null;
  const all = items.of(next);
  const pick = all.some((item) => item.kind === 'label') ? 'none' : pickValue(values(all), locator.kind, items, sight);
  return isPlace(pick) ? pick : null;
}

const cellsOf = (row: Element): Element[] =>
  elementChildren(row).filter((child) => CELL.test(tagOf(child)) || CELL_ROLE.test(attr(child, 'role') ?? ''));
const isLabelCell = (items: readonly Item[]): boolean => items.length > 0 && items.every((item) => item.kind === 'label');

/** The cell of another row that begins in the same column and is as wide. */
function cellUnder(cell: Element, row: Element, target: Element): Element | null {
  const columns = (at: Element) => {
    let column = 0;
    return cellsOf(at).map((element) => {
      const start = column;
      column += Number(attr(element, 'colspan') ?? 1);
      return { element, start, end: column };
    });
  };
  const own = columns(row).find(({ element }) => element === cell);
  return own ? (columns(target).find(({ start, end }) => start === own.start && end === own.end)?.element ?? null) : null;
}

function climb(start: Element, test: (at: Element) => boolean): Element | null {
  for (let at: Element | null = start; at; at = flatParent(at)) if (test(at)) return at;
  return null;
}

export const placeOf = (route: Route | null): Place | null => (route && isPlace(route.pick) ? route.pick : null);
