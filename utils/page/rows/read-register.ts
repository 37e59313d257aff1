import type { FieldId } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { shownText, visibleText } from '@/utils/page/find/control-value';
import { Dictionary } from '@/utils/page/find/dictionary';
import { FIELD_LOCATORS } from '@/utils/page/find/field-locators';
import { type LabelHit, scanDocument } from '@/utils/page/find/find-labels';
import { attr, elementChildren, flatContains, flatParent, isConnected, prepareDom, rectOf, selectAll, tagOf } from '@/utils/page/safe-dom';
import { Sight } from '@/utils/page/visible-text';

type Column = keyof Person | 'fullName';

/** A register grid on the page: the people of its drawn rows, and the rows themselves in the same order. */
export interface RegisterView {
  readonly container: Element;
  readonly columns: readonly Column[];
  readonly people: readonly Person[];
  readonly rows: readonly Element[];
  stillThere(): boolean;
}

const COLUMNS: Partial<Record<FieldId | 'fullName', Column>> = {
  lastName: 'lastName',
  firstName: 'firstName',
  middleName: 'middleName',
  birthDate: 'birthDate',
  snils: 'snils',
  email: 'email',
  organization: 'organization',
  fullName: 'fullName',
};
const DICTIONARY = new Dictionary([
  ...FIELD_LOCATORS,
  { field: 'fullName', labels: ['фио', 'ф.и.о', 'фамилия имя отчество'], kind: 'text' },
]);
const ROW = 'tr,[role="row"]';
const CELL = /^(?:td|th)$/;
const CELL_ROLE = /^(?:gridcell|cell|rowheader|columnheader)$/;

interface Head {
  column: Column;
  cell: Element;
  index: number;
}

/**
 * The register grid that the user sees, or null: a row of column heads that name persons' fields (at least surname and two more, or ФИО and
 * one more) over rows of cells. Only rows that are drawn are read; a virtual grid draws few. Texts as shown; a column that is not there
 * is an absent key.
 */
export function readRegister(document: Document): RegisterView | null {
  prepareDom(document);
  const sight = new Sight(document);
  const scan = scanDocument(document, sight, DICTIONARY);
  const heads = headsOf(scan.labels);
  if (!heads) return null;
  const container = gridAround(heads);
  const rows = selectAll(container, ROW).filter((row) => !heads.some(({ cell }) => flatContains(row, cell)) && isDataRow(row, sight));
  // A row of labels over each row of values is a card laid out as a table.
  if (rows.length === 0 || scan.labels.some(({ field, element }) => field && rows.some((row) => flatContains(row, element)))) return null;
  const read = rows.map((row) => ({ row, person: personOf(row, heads, sight) }));
  const filled = read.flatMap(({ row, person }) => (person ? [{ row, person }] : []));
  if (filled.length === 0) return null;
  return {
    container,
    columns: heads.map(({ column }) => column),
    people: filled.map(({ person }) => person),
    rows: filled.map(({ row }) => row),
    stillThere: () => isConnected(container) && heads.every(({ cell }) => isConnected(cell)) && filled.every(({ row }) => isConnected(row)),
  };
}

/** The first row of heads that names enough columns. */
function headsOf(labels: readonly LabelHit[]): Head[] | null {
  const rows = new Map<Element, Head[]>();
  for (const hit of labels) {
    const column = hit.field ? COLUMNS[hit.field as FieldId | 'fullName'] : undefined;
    const cell = hit.text && up(hit.text, (at) => CELL.test(tagOf(at)) || CELL_ROLE.test(attr(at, 'role') ?? ''));
    const row = cell && up(cell, (at) => tagOf(at) === 'tr' || attr(at, 'role') === 'row');
    if (!column || !cell || !row) continue;
    const heads = rows.get(row) ?? [];
    if (!heads.some((head) => head.column === column)) heads.push({ column, cell, index: indexOf(cell, row) });
    rows.set(row, heads);
  }
  for (const heads of rows.values()) {
    const has = (column: Column) => heads.some((head) => head.column === column);
    if ((has('lastName') && heads.length >= 3) || (has('fullName') && heads.length >= 2)) return heads;
  }
  return null;
}

/** Grids draw head and body in tables of their own; the rows are in the nearest ancestor that holds rows beside the head's. */
function gridAround(heads: readonly Head[]): Element {
  const first = heads[0]?.cell as Element;
  const headRow = up(first, (at) => tagOf(at) === 'tr' || attr(at, 'role') === 'row') ?? first;
  for (let at = flatParent(headRow); at; at = flatParent(at)) {
    if (
      selectAll(at, ROW).some(
        (row) =>
          row !== headRow && cellsOf(row).length >= heads.length && !heads.some(({ cell }) => flatContains(row, cell)) && hasText(row),
      )
    )
      return at;
    if (tagOf(at) === 'body') return at;
  }
  return headRow;
}

const hasText = (row: Element): boolean => cellsOf(row).filter((cell) => (cell.textContent ?? '').trim() !== '').length >= 2;

/** Neither a row of filters nor one that only says that there is nothing. */
function isDataRow(row: Element, sight: Sight): boolean {
  if (!hasText(row) || !(sight.layout ? rectOf(row).height > 3 : sight.text(row))) return false;
  const boxes = selectAll(row, 'input,select').filter((control) => !/^(?:checkbox|radio|hidden)$/.test(attr(control, 'type') ?? ''));
  return boxes.length < 2;
}

function personOf(row: Element, heads: readonly Head[], sight: Sight): Person | null {
  const cells = cellsOf(row);
  const person: Person = { lastName: '', firstName: '', middleName: '' };
  for (const head of heads) {
    const cell = cellUnder(head, row, cells, sight);
    if (!cell) return null;
    const shown = shownText(visibleText(cell, sight));
    const text = shown.state === 'filled' ? shown.text : '';
    if (head.column === 'fullName') Object.assign(person, splitName(text));
    else person[head.column] = text;
  }
  return person.lastName === '' && person.firstName === '' ? null : person;
}

/** By place where there is layout (columns may be frozen or split), else by number. */
function cellUnder(head: Head, row: Element, cells: readonly Element[], sight: Sight): Element | null {
  if (!sight.layout) return cells[head.index] ?? null;
  const box = rectOf(head.cell);
  const middle = (box.left + box.right) / 2;
  const under = cells.filter((cell) => {
    const own = rectOf(cell);
    return own.left <= middle && own.right >= middle;
  });
  if (under.length === 1) return under[0] ?? null;
  const spans = cells.some((cell) => Number(attr(cell, 'colspan') ?? 1) > 1);
  return under.length === 0 && !spans && cellsOf(row).length > head.index ? (cells[head.index] ?? null) : null;
}

/** Фамилия Имя Отчество in one cell: the first two words, and all the rest. */
function splitName(text: string): Pick<Person, 'lastName' | 'firstName' | 'middleName'> {
  const [lastName = '', firstName = '', ...rest] = text.split(' ').filter(Boolean);
  return { lastName, firstName, middleName: rest.join(' ') };
}

const cellsOf = (row: Element): Element[] =>
  elementChildren(row).filter((child) => CELL.test(tagOf(child)) || CELL_ROLE.test(attr(child, 'role') ?? ''));
const indexOf = (cell: Element, row: Element): number => cellsOf(row).indexOf(cell);

function up(start: Node, test: (at: Element) => boolean): Element | null {
  for (let at: Element | null = start.nodeType === 1 ? (start as Element) : flatParent(start); at; at = flatParent(at))
    if (test(at)) return at;
  return null;
}
