import type { Person } from '@/utils/domain/person';
import { isAnnouncedHidden } from '@/utils/page/find/announced-hidden';
import { isDrawnOn, shownText } from '@/utils/page/find/control-value';
import { type Atom, inLine } from '@/utils/page/find/page-atoms';
import { attr, flatContains, flatParent, fontSize, rectOf, selectAll, tagOf } from '@/utils/page/safe-dom';
import type { Box, Sight } from '@/utils/page/visible-text';
import { type Column, type Head, holdsColumnBeside, markedCell } from './register-heads';

export interface Row {
  person: Person;
  /** The element to be shown as the row; of a row that is drawn in several parts, the one with the name. */
  element: Element;
}

/** An atom in its column. */
interface Cell {
  atom: Atom;
  column: Column;
  /** The part of the page that is this cell's own, as wide as its column. */
  box: Box;
}

/** Everything that is drawn between two heights. */
interface Band {
  top: number;
  bottom: number;
  rows: Element[];
  cells: Cell[];
}

/** How far below the head the first row may begin (a row of filters may stand between), px. */
const FIRST_ROW = 200;
/** What a grid counts in a row of its own. */
const SUM = /^(?:итог|всего|найден|показан|количеств|записей|строк)/i;
const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;

/**
 * The rows of people under a line of heads, by where things are drawn: a value belongs to the column whose head it stands under and to the row
 * whose height it shares, whatever the markup makes of it (cells wrapped or slotted, one row in several parts, a column in one piece, plain boxes).
 */
export function rowsByPlace(heads: readonly Head[], atoms: readonly Atom[], sight: Sight): Row[] {
  const bottom = Math.max(...heads.map(({ text }) => sight.box(text)?.bottom ?? 0));
  const list = listAround(heads, atoms, bottom);
  if (!list) return [];
  const cells = atoms.flatMap((atom) => {
    // A control in the head's own part is what the label names: a form, or a filter.
    const named = atom.control && heads.some(({ cell: head }) => flatContains(head, atom.node));
    const below = atom.box.top >= bottom - 2 && !named && flatContains(list, atom.node);
    const cell = below ? cellOf(atom, heads) : null;
    return cell ? [cell] : [];
  });
  return bandsOf(cells)
    .filter((band, at, all) => !isFilterRow(band, at, all, list))
    .flatMap((band) => rowOf(band, heads, sight) ?? []);
}

/** The smallest part of the page that holds the heads and values in at least two of their columns. */
function listAround(heads: readonly Head[], atoms: readonly Atom[], bottom: number): Element | null {
  const first = heads[0]?.cell ?? null;
  let typed: Element | null = null;
  for (let at = first; at && tagOf(at) !== 'html'; at = flatParent(at)) {
    const here = at;
    if (!heads.every(({ text }) => flatContains(here, text))) continue;
    const inside = atoms.filter(({ box, node }) => box.top >= bottom - 2 && box.top - bottom < FIRST_ROW && flatContains(here, node));
    const filled = (some: readonly Atom[]) =>
      heads.filter((head) => some.some((atom) => cellOf(atom, heads)?.column === head.column)).length;
    if (filled(inside.filter(({ control }) => !control)) >= 2) return here;
    // What is typed under the heads may be filters, and the rows stand further up the tree.
    if (!typed && filled(inside) >= 2) typed = here;
    if (typed && /^(?:table|body)$/.test(tagOf(here))) return typed;
  }
  return typed;
}

/** The column whose head is as wide as one of the parts around the value and stands over it; else the one over its middle. */
function cellOf(atom: Atom, heads: readonly Head[]): Cell | null {
  let best: { column: Column; fit: number; box: Box } | null = null;
  let part: Element | null = null;
  for (let at: Element | null = atom.element, step = 0; at && step < 8; part = at, at = flatParent(at), step++) {
    // From here on it is more than a cell.
    if (part && (isRow(at) || holdsColumnBeside(at, part))) break;
    const box = rectOf(at);
    for (const { column, box: head } of heads) {
      const fit = overlap(box, head) / (Math.max(box.right, head.right) - Math.min(box.left, head.left) || 1);
      if (fit > 0.6 && fit > (best?.fit ?? 0)) best = { column, fit, box };
    }
    if (best && best.fit > 0.98) break;
  }
  if (best) return { atom, column: best.column, box: best.box };
  const center = (atom.box.left + atom.box.right) / 2;
  const over = heads.filter(({ box }) => box.left <= center && center <= box.right);
  const [head] = over;
  return head && over.length === 1 ? { atom, column: head.column, box: atom.box } : null;
}

const overlap = (a: Box, b: Box): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));

/** Rows from the top down. Where the page marks rows up, these are the rows (parts at one height are one); else lines around each name. */
function bandsOf(cells: readonly Cell[]): Band[] {
  const marked = new Map<Element, Cell[]>();
  const loose: Cell[] = [];
  for (const cell of cells) {
    const row = rowElement(cell.atom.element);
    if (row) marked.set(row, [...(marked.get(row) ?? []), cell]);
    else loose.push(cell);
  }
  const bands: Band[] = [];
  for (const [row, own] of marked) {
    const { top, bottom } = rectOf(row);
    addTo(bands, { top, bottom, rows: [row], cells: own });
  }
  // A list that marks its rows up has nothing of theirs outside them: what else stands there are its pages and sums.
  if (bands.some(({ cells: own }) => new Set(own.map(({ column }) => column)).size > 1)) return sorted(bands);
  const unmarked = bands.length > 0 ? cells : loose;
  return sorted(lineBands(unmarked));
}

const sorted = (bands: Band[]): Band[] => bands.sort((a, b) => a.top - b.top);

function addTo(bands: Band[], band: Band): void {
  const same = bands.find((other) => within(middle(band), other) && within(middle(other), band));
  if (same) {
    same.rows.push(...band.rows);
    same.cells.push(...band.cells);
  } else bands.push(band);
}

const within = (y: number, { top, bottom }: { top: number; bottom: number }) => y >= top && y <= bottom;

const isRow = (element: Element): boolean => tagOf(element) === 'tr' || attr(element, 'role') === 'row';

function rowElement(element: Element): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (isRow(at)) return at;
    if (tagOf(at) === 'table' || tagOf(at) === 'body') return null;
  }
  return null;
}

/** Lines of a list without rows: each is as high as the part around its name in which no other name stands, and takes in what shares that height. */
function lineBands(cells: readonly Cell[]): Band[] {
  const names = cells.filter(({ column }) => column === 'lastName' || column === 'fullName');
  const bands: Band[] = [];
  for (const cell of names) {
    const { element } = cell.atom;
    const part = ownPart(cell, names, cells);
    const { top, bottom } = rectOf(part);
    const line = bands.find((band) => inLine(boxOf(band), cell.atom.box));
    if (line) line.cells.push(cell);
    else
      bands.push({
        top: Math.min(top, cell.atom.box.top),
        bottom: Math.max(bottom, cell.atom.box.bottom),
        rows: [part, element],
        cells: [cell],
      });
  }
  const rest: Cell[] = [];
  for (const cell of cells) {
    if (names.includes(cell)) continue;
    const band = bands.find((one) => within(middle(cell.atom.box), one));
    if (band) band.cells.push(cell);
    else rest.push(cell);
  }
  // A line without a name is a row all the same, if other columns say something.
  const nameless: Band[] = [];
  for (const cell of rest) {
    const line = nameless.find((band) => inLine(boxOf(band), cell.atom.box));
    if (line) line.cells.push(cell);
    else nameless.push({ top: cell.atom.box.top, bottom: cell.atom.box.bottom, rows: [cell.atom.element], cells: [cell] });
  }
  const columns = (band: Band) => new Set(band.cells.map(({ column }) => column)).size;
  return [...bands, ...nameless].filter((band) => columns(band) > 1);
}

const boxOf = ({ top, bottom }: Band): Box => ({ left: 0, right: 0, top, bottom });

/** Around a name: the smallest part with a second column in it and no second name, else the widest with no second name that is no higher than a row. */
function ownPart(cell: Cell, names: readonly Cell[], cells: readonly Cell[]): Element {
  let part = cell.atom.element;
  for (let at: Element | null = part; at; at = flatParent(at)) {
    const here = at;
    if (names.some((other) => !inLine(other.atom.box, cell.atom.box) && flatContains(here, other.atom.node))) break;
    const columns = new Set(cells.filter(({ atom }) => flatContains(here, atom.node)).map(({ column }) => column));
    if (columns.size > 1) return here;
    if (rectOf(at).height <= 4 * Math.max(14, cell.atom.box.bottom - cell.atom.box.top)) part = at;
  }
  return part;
}

/** A row of inputs right under the head, with nothing in its cells but them. */
function isFilterRow(band: Band, at: number, all: readonly Band[], list: Element): boolean {
  if (at > 1 || all.length < 2) return false;
  const typed = selectAll(list, 'input,select').filter((control) => {
    const box = rectOf(control);
    return !/^(?:checkbox|radio|hidden)$/.test(attr(control, 'type') ?? '') && box.height > 0 && within(middle(box), band);
  });
  const next = all[at + 1];
  return typed.length >= 2 && band.cells.every(({ atom }) => atom.control) && !next?.cells.some(({ atom }) => atom.control);
}

function rowOf(band: Band, heads: readonly Head[], sight: Sight): Row | null {
  const person: Person = { lastName: '', firstName: '', middleName: '' };
  for (const { column } of heads) {
    const own = band.cells.filter((cell) => cell.column === column);
    const shown = shownText(joined(said(own, sight), sight));
    const text = shown.state === 'filled' ? shown.text : '';
    if (column === 'fullName') Object.assign(person, splitName(text));
    else person[column] = text;
  }
  if (person.lastName === '' && person.firstName === '') return null;
  if (SUM.test(person.lastName) && new Set(band.cells.map(({ column }) => column)).size === 1) return null;
  if (isHeading(band, heads)) return null;
  const name = band.cells.find(({ column }) => column === 'lastName' || column === 'fullName') ?? band.cells[0];
  const element = band.rows.find((row) => name && flatContains(row, name.atom.node)) ?? band.rows[0];
  return element ? { person, element } : null;
}

/** A line over several columns that says one thing: the name of a group, a sum, «Нет данных». */
function isHeading({ cells }: Band, heads: readonly Head[]): boolean {
  const [cell, ...more] = cells;
  if (!cell || new Set(cells.map(({ column }) => column)).size > 1) return false;
  const td = markedCell(cell.atom.node);
  const reach = td ? rectOf(td) : cell.box;
  const over = heads.filter(({ box }) => overlap(reach, box) > (box.right - box.left) / 2);
  return over.length > 1 || (td !== null && Number(attr(td, 'colspan') ?? 1) > 1) || (more.length === 0 && heads.length > 2 && td === null);
}

/** A column that is fixed may be drawn twice, one over the other: the same text at the same place is read once. */
const isDrawnOver = (one: Atom, other: Atom): boolean =>
  one.text.trim() === other.text.trim() && Math.abs(one.box.left - other.box.left) <= 2 && Math.abs(one.box.top - other.box.top) <= 2;

/** The cell's own words: no second drawing of the same, no picture of a person made of letters, no remark in smaller letters. */
function said(cells: readonly Cell[], sight: Sight): readonly Cell[] {
  const once = cells.filter((cell, at) => !cells.slice(0, at).some((before) => isDrawnOver(before.atom, cell.atom)));
  const words = once.filter(({ atom }) => !isAnnouncedHidden(atom.element, '', sight) && !(once.length > 1 && isMonogram(atom)));
  const size = Math.max(...words.map(({ atom }) => fontSize(atom.element)));
  const large = words.filter(({ atom }) => fontSize(atom.element) >= size);
  return words.length > 0 ? large : once;
}

/** One or two capitals in a small square or circle beside the name. */
function isMonogram({ text, element }: Atom): boolean {
  const { width, height } = rectOf(element);
  return /^\s*\p{Lu}{1,2}\s*$/u.test(text) && Math.abs(width - height) <= 4 && height >= 16 && height <= 56;
}

/** The letters of one cell in reading order, without a space where one run is drawn on from the other. */
function joined(cells: readonly Cell[], sight: Sight): string {
  let text = '';
  let before: Text | null = null;
  for (const { atom } of cells) {
    const run = atom.control ? null : (atom.node as Text);
    if (text !== '' && !(before && run && isDrawnOn(before, run, sight))) text += ' ';
    text += atom.text;
    before = run;
  }
  return text;
}

/** Фамилия Имя Отчество in one cell: the first two words, and all the rest. */
export function splitName(text: string): Pick<Person, 'lastName' | 'firstName' | 'middleName'> {
  const [lastName = '', firstName = '', ...rest] = text.split(/\s+/).filter(Boolean);
  return { lastName, firstName, middleName: rest.join(' ') };
}
