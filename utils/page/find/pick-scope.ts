import { flatContains, flatParent, rootOf } from '@/utils/page/safe-dom';
import { isOurs } from '@/utils/page/shell/ours';
import type { Sight } from '@/utils/page/visible-text';
import type { AnyField } from './dictionary';
import type { LabelHit } from './find-labels';

/** One person's part of the page: its element, the labels that are its own, and the mode that its buttons tell. */
export interface Scope {
  container: Element;
  hits: LabelHit[];
  mode: 'view' | 'edit' | 'by-controls';
}

/** One card at a time: of several, the one that alone is being edited, or that is much fuller and comes first; else none. */
export function pickOne(all: Scope[], sight: Sight): Scope[] {
  const scopes = all.length < 2 ? all : all.filter(({ hits }) => !isCoveredOver(hits, sight));
  if (scopes.length < 2) return scopes;
  const edited = scopes.filter((scope) => scope.mode === 'edit');
  if (edited.length === 1) return edited;
  const size = (scope: Scope) => fieldsOf(scope.hits).size;
  const [first, ...others] = scopes;
  if (first && others.every((other) => size(first) >= size(other) + 2)) return [first];
  const fullest = scopes.find((scope) => scopes.every((other) => other === scope || isDigest(fieldsOf(other.hits), fieldsOf(scope.hits))));
  // Read as one card: what both say is read if they agree.
  return fullest ? [{ ...fullest, container: commonOf(scopes), hits: scopes.flatMap(({ hits }) => hits) }] : [];
}

/** The smallest element that holds all the scopes. */
function commonOf(scopes: readonly Scope[]): Element {
  let at = scopes[0]?.container as Element;
  for (let up: Element | null = at; up && !scopes.every(({ container }) => flatContains(at, container)); up = flatParent(up)) at = up;
  return at;
}

/** Whether another part of the page is drawn over these labels, as the chosen tab is over the others: no label in the window is on top. */
function isCoveredOver(hits: readonly LabelHit[], sight: Sight): boolean {
  let seen = 0;
  for (const { element, text } of hits) {
    const box = sight.box(text ?? element);
    const there = box ? stackAt(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2) : [];
    if (!there.includes(element)) continue;
    const top = there[0] as Element;
    if (flatContains(top, element) || flatContains(element, top)) return false;
    seen++;
  }
  return seen > 0;
}

/** The elements under a point, the topmost first, in the element's own root; ours do not count. */
const stackAt = (element: Element, x: number, y: number): Element[] =>
  (rootOf(element).elementsFromPoint?.(x, y) ?? []).filter((at) => !isOurs(at));

/** Whether every field of the one is a field of the other, which has at least two more: a heading that repeats the card's first lines. */
export const isDigest = (small: ReadonlySet<AnyField | null>, large: ReadonlySet<AnyField | null>): boolean =>
  small.size + 2 <= large.size && [...small].every((field) => large.has(field));

export const fieldsOf = (hits: readonly LabelHit[]) => new Set(hits.map((hit) => hit.field));
