import type { FieldId } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { Dictionary, type Word } from '@/utils/page/find/dictionary';
import { FIELD_LOCATORS, type FieldLocator } from '@/utils/page/find/field-locators';
import type { LabelHit } from '@/utils/page/find/find-labels';
import { inLine } from '@/utils/page/find/page-atoms';
import { attr, elementChildren, flatContains, flatParent, rectOf, tagOf } from '@/utils/page/safe-dom';
import type { Box, Sight } from '@/utils/page/visible-text';

export type Column = keyof Person | 'fullName';

/** A head of a register's column: its cell reaches as far as no other head of the same line stands in it. */
export interface Head {
  column: Column;
  text: Text;
  cell: Element;
  box: Box;
}

const FULL_NAMES: FieldLocator<'fullName'> = {
  field: 'fullName',
  labels: [
    'фио',
    'ф.и.о',
    'ф. и. о',
    'фамилия имя отчество',
    'фамилия, имя, отчество',
    'фамилия и имя',
    'фамилия имя',
    'фио сотрудника',
    'фио обучающегося',
    'фио ученика',
    'фио родителя',
    'полное имя',
    'сотрудник',
    'работник',
    'физическое лицо',
    'обучающийся',
    'учащийся',
    'ученик',
    'студент',
    'воспитанник',
  ],
  kind: 'text',
};
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

/** What a grid writes into a head beside its name: signs that sort and filter, the number of a sort level, their words. */
const SIGNS = /[^\p{L}\p{N}\s.,-]+/gu;
const LEVEL = /(?:(?<=\s)\d{1,2}|(?<=\p{L})\d)\s*$/u;
const NOISE_WORDS =
  /(?:^|\s)(?:фильтр\S*|поиск|найти|искать|введите|сортиров\S*|отсортиров\S*|упорядоч\S*|по (?:возрастанию|убыванию)|не отсортировано|asc|desc|ascending|descending|filter|sort(?:ed)?|search|меню|menu)(?=\s|$)/gu;

/** Labels of columns, whatever the grid writes beside them. */
class HeadDictionary extends Dictionary {
  override word(key: string): Word | undefined {
    return super.word(key) ?? super.word(bareHead(key));
  }

  override fieldOf(text: string) {
    return this.word(text)?.field;
  }
}

const bareHead = (key: string): string =>
  key
    .replace(SIGNS, ' ')
    .replace(NOISE_WORDS, ' ')
    .replace(LEVEL, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,]+$/, '');

export const HEADS = new HeadDictionary([...FIELD_LOCATORS, FULL_NAMES]);

/** The column that a label heads, or null. */
export const columnOf = ({ field }: LabelHit): Column | null => (field ? (COLUMNS[field as FieldId | 'fullName'] ?? null) : null);

/** Whether a line of heads is a register's: surname and two more columns, or the whole name and one more. */
export function isEnough(columns: readonly Column[]): boolean {
  return (columns.includes('lastName') && columns.length >= 3) || (columns.includes('fullName') && columns.length >= 2);
}

/** Lines of heads that stand side by side on the page, in document order; each column once. */
export function headLines(labels: readonly LabelHit[], sight: Sight): Head[][] {
  const lines: { hit: LabelHit; column: Column; text: Text; box: Box }[][] = [];
  for (const hit of labels) {
    const column = columnOf(hit);
    const text = hit.text && column ? sight.box(hit.text) : null;
    if (!column || !hit.text || !text) continue;
    // In a marked cell the words may be wrapped into several lines and stand higher or lower than their neighbours.
    const marked = markedCell(hit.text);
    const box = marked ? rectOf(marked) : text;
    const one = { hit, column, text: hit.text, box };
    const line = lines.find(([first]) => first && inLine(first.box, box));
    if (!line) lines.push([one]);
    else if (!line.some((other) => other.column === column)) line.push(one);
  }
  return lines
    .map((line) => (line.some(({ column }) => column === 'lastName') ? line.filter(({ column }) => column !== 'fullName') : line))
    .filter((line) => isEnough(line.map(({ column }) => column)))
    .map((line) =>
      line.map(({ column, text }) => {
        const cell = ownPart(
          text,
          line.map((other) => other.text),
        );
        return { column, text, cell, box: rectOf(cell) };
      }),
    );
}

/** The cell that the page marks up as one around this node, or null. */
export function markedCell(node: Node): Element | null {
  for (let at = flatParent(node), step = 0; at && step < 8; at = flatParent(at), step++) {
    if (/^t[dh]$/.test(tagOf(at)) || /^(?:columnheader|gridcell|cell|rowheader)$/.test(attr(at, 'role') ?? '')) return at;
  }
  return null;
}

/**
 * The part of the page that is a head's own: the cell that is marked up as one, else the widest element around the text in which no other head
 * stands, and beside whose parts no other column does.
 */
function ownPart(text: Text, all: readonly Text[]): Element {
  const isShared = (part: Element) => all.some((other) => other !== text && flatContains(part, other));
  const marked = markedCell(text);
  if (marked && !isShared(marked)) return marked;
  let part = flatParent(text) as Element;
  for (let at: Element | null = part; at && !/^(?:body|html)$/.test(tagOf(at)); at = flatParent(at)) {
    const here = at;
    if (isShared(here) || (here !== part && holdsColumnBeside(here, part))) break;
    part = at;
  }
  return part;
}

/** A sign of a head is smaller than a column, px. */
const LEAST_COLUMN = 24;

/** Whether an element as wide as a column, and as high as the part, stands left or right of it in the same parent. */
export function holdsColumnBeside(parent: Element, part: Element): boolean {
  const own = rectOf(part);
  return elementChildren(parent).some((child) => {
    const box = rectOf(child);
    const beside = box.right <= own.left + 1 || box.left >= own.right - 1;
    return (
      child !== part && beside && box.width >= LEAST_COLUMN && box.height >= own.height - 1 && box.top < own.bottom && own.top < box.bottom
    );
  });
}
