import { attr, flatParent, hasAttr, selectAll, tagOf } from '@/utils/page/safe-dom';
import type { LabelHit } from './find-labels';

/** Says of labels whether they head the columns of a register, or stand in its filter row. One instance serves one pass: labels share their ancestors. */
export class Grids {
  /** Answers by element: for what stands in it, and for what stands in a cell in it. */
  readonly #known = [new Map<Element, boolean>(), new Map<Element, boolean>()] as const;

  holds({ element }: LabelHit): boolean {
    return this.#isInside(element, false);
  }

  #isInside(at: Element | null, cell: boolean): boolean {
    if (!at) return false;
    const answers = this.#known[cell ? 1 : 0];
    const known = answers.get(at);
    if (known !== undefined) return known;
    const answer = this.#ask(at, cell);
    answers.set(at, answer);
    return answer;
  }

  #ask(at: Element, below: boolean): boolean {
    const [role, tag] = [attr(at, 'role') ?? '', tagOf(at)];
    let cell = below;
    if (role === 'columnheader' || role === 'gridcell' || tag === 'th' || tag === 'td') {
      // A card unfolded under its row has the row's whole width for itself.
      if (Number(attr(at, 'colspan') ?? 1) > 2 && selectAll(at, 'form,button,[role="button"]').length > 0) return false;
      cell = true;
    }
    const grid = role === 'grid' || role === 'treegrid';
    if (cell && grid) return true;
    if (cell && (tag === 'table' || role === 'table')) return isRegister(at);
    if (grid && selectAll(at, '[role="columnheader"]').length > 1) return true;
    return this.#isInside(flatParent(at), cell);
  }
}

/** A table with a head of several columns over more than one row of cells, or with a head that sorts. A row of labels over each row of values is none. */
export function isRegister(table: Element): boolean {
  if (selectAll(table, 'th,[role="columnheader"]').some((head) => hasAttr(head, 'aria-sort'))) return true;
  let under = -1;
  for (const row of selectAll(table, 'tr,[role="row"]')) {
    const cells = selectAll(row, 'td,[role="cell"],[role="gridcell"]').length;
    const heads = selectAll(row, 'th,[role="columnheader"]').length;
    if (heads > 1 && cells === 0) under = 0;
    else if (under >= 0 && cells > 1 && ++under > 1) return true;
  }
  return false;
}
