import type { Person } from '@/utils/domain/person';
import { type LabelHit, scanDocument } from '@/utils/page/find/find-labels';
import { type Atom, atomsOf, inLine } from '@/utils/page/find/page-atoms';
import { documentOfFrame, flatContains, flatParent, isConnected, prepareDom, rectOf, selectAll, tagOf } from '@/utils/page/safe-dom';
import { Sight } from '@/utils/page/visible-text';
import { type Column, HEADS, headLines, markedCell } from './register-heads';
import { rowsByMarkup } from './rows-by-markup';
import { type Row, rowsByPlace } from './rows-by-place';

/** A register grid on the page: the people of its drawn rows, and the rows themselves in the same order. */
export interface RegisterView {
  readonly container: Element;
  readonly columns: readonly Column[];
  readonly people: readonly Person[];
  readonly rows: readonly Element[];
  stillThere(): boolean;
}

/** What may be said of a page: the register that was read, a list of people of which no row could be read, or none. */
export type RegisterLook = RegisterView | 'unread' | null;

/**
 * The register that the user sees, or null: a line of column heads that name persons' fields (at least surname and two more, or ФИО and one more)
 * over rows of values, in the document, its open shadow roots and its frames of the same origin. Only rows that are drawn are read; a virtual grid
 * draws few. Texts as shown; a column that is not there is an absent key.
 */
export function readRegister(document: Document): RegisterView | null {
  const seen = lookForRegister(document);
  return seen === 'unread' ? null : seen;
}

/** The same, but tells a list that was not understood from a page without one: nobody is to take silence for «no duplicates». */
export function lookForRegister(document: Document, depth = 0): RegisterLook {
  prepareDom(document);
  const sight = new Sight(document);
  const scan = scanDocument(document, sight, HEADS);
  const found = sight.layout ? drawnRegister(scan, sight) : markedRegister(scan.labels, sight);
  if (found && found !== 'unread') return found;
  for (const frame of depth > 3 ? [] : scan.frames) {
    const inner = sight.text(frame) ? documentOfFrame(frame) : null;
    const deeper = inner && lookForRegister(inner, depth + 1);
    if (deeper) return deeper;
  }
  return found;
}

function drawnRegister(scan: ReturnType<typeof scanDocument>, sight: Sight): RegisterLook {
  const lines = headLines(scan.labels, sight);
  if (lines.length === 0) return null;
  const atoms = atomsOf(scan.roots, sight).filter((atom) => !lines.some((line) => line.some(({ text }) => text === atom.node)));
  let unread = false;
  for (const heads of lines) {
    const rows = rowsByPlace(heads, atoms, sight);
    const cells = heads.map(({ cell }) => cell);
    const texts = heads.map(({ text }) => text);
    const view =
      rows.length > 0
        ? viewOf(
            rows,
            cells,
            heads.map(({ column }) => column),
          )
        : null;
    if (view && !isCard(view, texts, scan.labels, sight)) return view;
    unread ||= rows.length === 0 && texts.some((text) => markedCell(text) !== null) && hasMore(texts, atoms, sight);
  }
  return unread ? 'unread' : null;
}

function markedRegister(labels: readonly LabelHit[], sight: Sight): RegisterLook {
  const found = rowsByMarkup(labels, sight);
  if (!found || found.rows.length === 0) return null;
  const cells = found.heads.map(({ cell }) => cell);
  const view = viewOf(
    found.rows,
    cells,
    found.heads.map(({ column }) => column),
  );
  return isCard(view, cells, labels, sight) ? null : view;
}

/** A second line of labels among the rows: a card that is laid out as a table. */
function isCard(view: RegisterView, heads: readonly Node[], labels: readonly LabelHit[], sight: Sight): boolean {
  const others = labels.filter(
    ({ field, text, element }) =>
      field !== null && text !== null && !heads.some((head) => head.contains(text)) && flatContains(view.container, element),
  );
  return others.some((one, at) => others.some((other, index) => index > at && other.field !== one.field && isBeside(one, other, sight)));
}

function isBeside(one: LabelHit, other: LabelHit, sight: Sight): boolean {
  const [a, b] = [sight.box(one.element), sight.box(other.element)];
  return a && b ? inLine(a, b) : flatParent(one.element) === flatParent(other.element);
}

function viewOf(rows: readonly Row[], cells: readonly Element[], columns: readonly Column[]): RegisterView {
  const parts = [...cells, ...rows.map(({ element }) => element)];
  let container = parts[0] as Element;
  for (let at: Element | null = container; at; at = flatParent(at)) {
    const here = at;
    container = here;
    if (parts.every((part) => flatContains(here, part))) break;
  }
  return {
    container,
    columns,
    people: rows.map(({ person }) => person),
    rows: rows.map(({ element }) => element),
    stillThere: () => isConnected(container) && parts.every((part) => isConnected(part)),
  };
}

/** Whether something stands under the heads that may be rows: several texts in several lines, or what draws past us. An empty list says one thing. */
function hasMore(heads: readonly Text[], atoms: readonly Atom[], sight: Sight): boolean {
  let list = heads[0] ? flatParent(heads[0]) : null;
  for (let step = 0; list && step < 6; step++) {
    const here = list;
    const bottom = Math.max(...heads.map((text) => sight.box(text)?.bottom ?? 0));
    const under = atoms.filter(({ node, box }) => box.top > bottom && flatContains(here, node));
    if (under.length >= 4 && under.some(({ box }) => !inLine(box, under[0]?.box ?? box))) return true;
    if (selectAll(here, 'canvas').some((canvas) => rectOf(canvas).height > 60 && rectOf(canvas).bottom > bottom)) return true;
    list = flatParent(here);
    if (!list || tagOf(list) === 'body') return false;
  }
  return false;
}
