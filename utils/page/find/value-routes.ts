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
  const places = targets
    .map((target) => pickValue(roomOf(target, items, sight), locator.kind, items, sight))
    .filter((pick) => pick !== 'none');
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

/**
 * What a declared target is made of: itself, or, for a wrapper or the host of a shadow tree, what stands inside. A chooser brings its shown text along,
 * a tick box out of sight the one that is drawn for it.
 */
function roomOf(target: Element, items: CardItems, sight: Sight): ValueItem[] {
  if (!isControl(target) || attr(target, 'role') === 'group') return values(items.of(target));
  const own: ValueItem = { kind: 'control', node: target };
  for (let at: Element | null = flatParent(target), step = 0; at && step < 5; at = flatParent(at), step++) {
    const all = items.of(at);
    const controls = all.filter((item) => item.kind === 'control');
    if (all.some((item) => item.kind === 'label')) break;
    if (controls.length > 1) return isFaceOf(target, controls, sight) ? controls : [own];
    if (all.some((item) => item.kind === 'text')) return [own, ...values(all).filter((item) => item.kind === 'text')];
  }
  return [own];
}

/** Whether these are a tick box out of sight and the one that is drawn in its place. */
const isFaceOf = (target: Element, controls: readonly ValueItem[], sight: Sight): boolean =>
  !sight.control(target) &&
  controls.every(({ node }) => isTick(node)) &&
  controls.filter(({ node }) => sight.control(node as Element)).length === 1;

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
  const branches = elementChildren(crowd).map((element) => ({ element, own: items.of(element) }));
  const labelled = branches.filter(({ own }) => own.some((item) => item.kind === 'label' && item.hit !== null));
  // Where labels stand together with their values, a label alone has none.
  if (labelled.filter(({ own }) => own.some((item) => item.kind !== 'label')).length * 2 > labelled.length) return null;
  const pair = pairOf(hit, branches);
  if (pair) return { name: 'order', pick: pickValue(values(pair), locator.kind, items, sight), strong: false, room: values(pair) };
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
  // Value before label: only where it is so throughout, and never in a row of a table, where that "value" is a head that nobody knows.
  if (last && (labelled.length < 2 || tagOf(crowd) === 'tr' || attr(crowd, 'role') === 'row')) return null;
  const room = first ? after : before;
  const alternating = all.every((item, i) => item.kind !== 'label' || all[i + 1]?.kind !== 'label');
  return { name: 'order', pick: pickValue(room, locator.kind, items, sight), strong: alternating, room };
}

/**
 * Children that come in pairs throughout, first what says the label and then what holds the value: the second half of the label's pair. Labels that
 * nobody knows are then not taken for values. Null where the children are not so.
 */
function pairOf(hit: LabelHit, branches: readonly { element: Element; own: readonly Item[] }[]): readonly Item[] | null {
  const at = branches.findIndex(({ own }) => own.some((item) => item.kind === 'label' && item.hit === hit));
  const known = branches.flatMap(({ own }, index) => (own.some((item) => item.kind === 'label' && item.hit !== null) ? [index] : []));
  if (at < 0 || branches.length % 2 > 0 || known.length < 3) return null;
  return known.every((index) => index % 2 === 0 && isLabelCell(branches[index]?.own ?? [])) ? (branches[at + 1]?.own ?? null) : null;
}

const isHeading = (element: Element) => /^h[1-6]$|^legend$/.test(tagOf(element)) || attr(element, 'role') === 'heading';

const CELL = /^(?:td|th)$/;
const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;

function isCell(element: Element): boolean {
  if (CELL.test(tagOf(element))) return true;
  const role = attr(element, 'role');
  return role !== null && CELL_ROLE.test(role);
}

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
  const cell = climb(hit.text ? (flatParent(hit.text) ?? hit.element) : hit.element, isCell);
  const row = cell && flatParent(cell);
  const table = row && climb(row, (at) => tagOf(at) === 'table' || /^(?:table|grid|treegrid)$/.test(attr(at, 'role') ?? ''));
  if (!cell || !row || !table || !parentNodeOf(row)) return null;
  const rows = selectAll(table, 'tr,[role="row"]');
  if (!isHeadRow(row, rows, items)) return null;
  const next = rows[rows.indexOf(row) + 1];
  if (next && items.of(next).length === 0 && cellsOf(next).length === cellsOf(row).length) return cellUnder(cell, row, next);
  const below: Element[] = [];
  for (const other of rows.slice(rows.indexOf(row) + 1)) {
    const found = items.of(other);
    if (found.some((item) => item.kind === 'label') || isHeadRow(other, rows, items)) break;
    if (found.length > 0) below.push(other);
  }
  const target = below[0];
  return target && below.length === 1 ? cellUnder(cell, row, target) : null;
}

/**
 * A row of labels. Labels that nobody knows may stand among them: more known ones than those (pairs of label and value have as many values), or
 * inputs under all of them. A row of pairs whose values are all blank has cells without anything. One label alone heads its column only in a table
 * that has longer rows of the kind.
 */
function isHeadRow(row: Element, rows: readonly Element[], items: CardItems): boolean {
  const cells = cellsOf(row);
  const known = cells.filter((cell) => isLabelCell(items.of(cell)));
  const strange = cells.filter((cell) => !known.includes(cell) && isOneText(items.of(cell)));
  if (known.length === 0 || known.length + strange.length < cells.length) return false;
  if (cells.length === 1) return rows.some((other) => other !== row && cellsOf(other).length > 1 && isHeadRow(other, rows, items));
  if (known.length > strange.length) return true;
  const next = rows[rows.indexOf(row) + 1];
  return (
    !!next && cellsOf(next).length === cells.length && cellsOf(next).every((cell) => items.of(cell).some((item) => item.kind === 'control'))
  );
}

const isOneText = (items: readonly Item[]): boolean => items.length === 1 && items[0]?.kind === 'text';

/** (c) In a row of a table in which other cells stand too (a picture, a section's name over several rows): the cell after the label's own. */
export function inNextCell(hit: LabelHit, locator: FieldLocator, items: CardItems, sight: Sight): Place | null {
  const cell = climb(hit.element, (at) => CELL.test(tagOf(at)));
  const next = cell && nextElementOf(cell);
  if (!cell || !next || !CELL.test(tagOf(next)) || !isLabelCell(items.of(cell))) return null;
  const all = items.of(next);
  const pick = all.some((item) => item.kind === 'label') ? 'none' : pickValue(values(all), locator.kind, items, sight);
  return isPlace(pick) ? pick : null;
}

const cellsOf = (row: Element): Element[] => elementChildren(row).filter(isCell);
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
