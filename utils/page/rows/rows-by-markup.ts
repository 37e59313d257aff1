import type { Person } from '@/utils/domain/person';
import { shownText, visibleText } from '@/utils/page/find/control-value';
import type { LabelHit } from '@/utils/page/find/find-labels';
import { attr, elementChildren, flatContains, flatParent, isElement, selectAll, tagOf, textContentOf } from '@/utils/page/safe-dom';
import type { Sight } from '@/utils/page/visible-text';
import { type Column, columnOf, isEnough } from './register-heads';
import { type Row, splitName } from './rows-by-place';

interface Head {
  column: Column;
  cell: Element;
  index: number;
}

const ROW = 'tr,[role="row"]';
const isCell = (element: Element): boolean =>
  /^t[dh]$/.test(tagOf(element)) || /^(?:gridcell|cell|rowheader|columnheader)$/.test(attr(element, 'role') ?? '');
const isRow = (element: Element): boolean => tagOf(element) === 'tr' || attr(element, 'role') === 'row';
const cellsOf = (row: Element): Element[] => elementChildren(row).filter(isCell);

/** Rows of a table or an ARIA grid by the number of the cell, for a document that is not drawn (an emulated DOM). */
export function rowsByMarkup(labels: readonly LabelHit[], sight: Sight): { heads: readonly Head[]; rows: Row[] } | null {
  const heads = headsOf(labels);
  const headRow = heads?.[0] ? up(heads[0].cell, isRow) : null;
  if (!heads || !headRow) return null;
  for (let at = flatParent(headRow); at; at = flatParent(at)) {
    const rows = selectAll(at, ROW).filter((row) => row !== headRow && !heads.some(({ cell }) => flatContains(row, cell)));
    const read = rows.flatMap((element) => {
      const person = sight.text(element) ? personOf(element, heads, sight) : null;
      return person ? [{ element, person }] : [];
    });
    if (read.length > 0 || tagOf(at) === 'body') return { heads, rows: read };
  }
  return null;
}

function headsOf(labels: readonly LabelHit[]): Head[] | null {
  const rows = new Map<Element, Head[]>();
  for (const hit of labels) {
    const column = columnOf(hit);
    const cell = hit.text && up(flatParent(hit.text), isCell);
    const row = cell && up(cell, isRow);
    if (!column || !cell || !row) continue;
    const heads = rows.get(row) ?? [];
    if (!heads.some((head) => head.column === column)) heads.push({ column, cell, index: cellsOf(row).indexOf(cell) });
    rows.set(row, heads);
  }
  return [...rows.values()].find((heads) => isEnough(heads.map(({ column }) => column))) ?? null;
}

function personOf(row: Element, heads: readonly Head[], sight: Sight): Person | null {
  const cells = cellsOf(row);
  if (cells.filter((cell) => textContentOf(cell).trim() !== '').length < 2) return null;
  const person: Person = { lastName: '', firstName: '', middleName: '' };
  for (const { column, index } of heads) {
    const cell = cells[index];
    if (!cell) return null;
    const shown = shownText(visibleText(cell, sight));
    const text = shown.state === 'filled' ? shown.text : '';
    if (column === 'fullName') Object.assign(person, splitName(text));
    else person[column] = text;
  }
  return person.lastName === '' && person.firstName === '' ? null : person;
}

function up(start: Element | null, test: (at: Element) => boolean): Element | null {
  for (let at = start; at && isElement(at); at = flatParent(at)) if (test(at)) return at;
  return null;
}
