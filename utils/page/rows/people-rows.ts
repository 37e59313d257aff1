import type { FieldId } from '@/utils/domain/card';
import type { LabelHit } from '@/utils/page/find/find-labels';
import { unionOf } from '@/utils/page/find/geometry';
import { isPartOfLabel } from '@/utils/page/find/label-values';
import { type Atom, inLine } from '@/utils/page/find/page-atoms';
import { attr, flatContains, flatParent, rectOf, tagOf } from '@/utils/page/safe-dom';
import type { Box, Sight } from '@/utils/page/visible-text';

/** One line of a register: somebody's data. */
export interface PeopleRow {
  box: Box;
  text: string;
  atoms: Atom[];
}

/** Columns by which a grid is a list of people. */
const PEOPLE: ReadonlySet<FieldId> = new Set(['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'email', 'phone']);
/** How far below the head the first row may begin (a row of filters may stand between), px. */
const FIRST_ROW = 140;

/**
 * Rows of people under a line of labels that head columns: tables, ARIA grids, and lists that are drawn as one. Told by the drawing, for a head may
 * stand in another table than the rows. `own` are labels of the open card, which heads no list.
 */
export function peopleRows(labels: readonly LabelHit[], own: ReadonlySet<Element>, atoms: readonly Atom[], sight: Sight): PeopleRow[] {
  const rows: PeopleRow[] = [];
  for (const head of headLines(labels, own, sight)) {
    const list = listUnder(head, labels, own, atoms);
    if (list) rows.push(...rowsOf(list.atoms, head));
  }
  return rows;
}

interface HeadLine {
  hits: LabelHit[];
  boxes: Box[];
  box: Box;
}

/** Labels of people's columns that stand in one line, two or more. A head of one column («ФИО») counts in a table. */
function headLines(labels: readonly LabelHit[], own: ReadonlySet<Element>, sight: Sight): HeadLine[] {
  const candidates = labels.flatMap((hit) => {
    const box = hit.text !== null && !own.has(hit.element) && isPeople(hit) ? (sight.box(hit.text) ?? sight.box(hit.element)) : null;
    return box ? [{ hit, box }] : [];
  });
  const lines: { hit: LabelHit; box: Box }[][] = [];
  for (const candidate of candidates) {
    const line = lines.find(([first]) => first && inLine(first.box, candidate.box));
    if (line) line.push(candidate);
    else lines.push([candidate]);
  }
  return lines.flatMap((line) => {
    const box = unionOf(line.map((one) => one.box));
    const enough = line.length > 1 || line.some(({ hit }) => isHeadCell(hit.element));
    return box && enough ? [{ hits: line.map(({ hit }) => hit), boxes: line.map((one) => one.box), box }] : [];
  });
}

const isPeople = ({ field, text }: LabelHit): boolean =>
  (field !== null && PEOPLE.has(field as FieldId)) || /^\s*(?:ф\.?\s*и\.?\s*о\.?|фамилия,?\s+имя.*|снилс)\s*$/iu.test(text?.data ?? '');

function isHeadCell(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < 6; at = flatParent(at), step++) {
    if (tagOf(at) === 'th' || attr(at, 'role') === 'columnheader') return true;
  }
  return false;
}

/** The smallest part of the page that holds the head and something in its columns below; never one that holds the open card's own labels. */
function listUnder(head: HeadLine, labels: readonly LabelHit[], own: ReadonlySet<Element>, atoms: readonly Atom[]) {
  const [first] = head.hits;
  const values = atoms.filter((atom) => !labels.some((label) => isPartOfLabel(atom, label)));
  for (let at: Element | null = first?.element ?? null; at && tagOf(at) !== 'html'; at = flatParent(at)) {
    const container = at;
    if (head.hits.some(({ element }) => !flatContains(container, element))) continue;
    if ([...own].some((element) => flatContains(container, element))) return null;
    const inside = values.filter(({ node, box }) => flatContains(container, node) && box.bottom > head.box.bottom + 2);
    const columns = head.boxes.filter((column) => inside.some(({ box }) => box.top - column.bottom < FIRST_ROW && isInColumn(box, column)));
    if (columns.length >= Math.min(2, head.boxes.length)) return { atoms: inside };
  }
  return null;
}

/** Left edges near each other, or one stands wholly over the other. */
const isInColumn = (box: Box, column: Box): boolean =>
  Math.abs(box.left - column.left) <= 28 || (box.left < column.right && box.right > column.left);

/** Atoms by the row they are marked up as, else by the line they are drawn in. */
function rowsOf(atoms: readonly Atom[], head: HeadLine): PeopleRow[] {
  const marked = new Map<Element, Atom[]>();
  const lines: Atom[][] = [];
  for (const atom of atoms) {
    const row = rowOf(atom.element);
    if (row) marked.set(row, [...(marked.get(row) ?? []), atom]);
    else {
      const line = lines.find(([first]) => first && inLine(first.box, atom.box));
      if (line) line.push(atom);
      else lines.push([atom]);
    }
  }
  const drawn = [...marked].flatMap(([row, own]) => {
    const { left, top: upper, right, bottom } = rectOf(row);
    const box = unionOf([...own.map((atom) => atom.box), { left, top: upper, right, bottom }]);
    // A layout's outer row holds the head as well.
    const holdsHead = head.hits.some(({ element }) => flatContains(row, element));
    return box && !holdsHead ? [{ atoms: own, box }] : own.map((atom) => ({ atoms: [atom], box: atom.box }));
  });
  const loose = lines.flatMap((own) => {
    const box = unionOf(own.map((atom) => atom.box));
    return box ? [{ atoms: own, box }] : [];
  });
  return [...drawn, ...loose].map(({ atoms: own, box }) => ({ atoms: own, box, text: own.map(({ text }) => text).join(' | ') }));
}

function rowOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (tagOf(at) === 'tr' || attr(at, 'role') === 'row') return at;
    if (tagOf(at) === 'table' || tagOf(at) === 'body') return null;
  }
  return null;
}
