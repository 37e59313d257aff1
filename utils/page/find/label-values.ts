import { flatContains, flatParent, tagOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import type { LabelHit } from './find-labels';
import { type Atom, inLine } from './page-atoms';

/** How far below its label a value may stand, and how far out of line with it, px. */
const BELOW = 64;
const OUT_OF_LINE = 28;

/**
 * What stands at a label, for covering: unlike the card's reading it takes everything that may be the value, for a box too many can be lifted and a
 * box too few is a leak. In: the label, every known label and every atom of the document.
 */
export function valuesAt(hit: LabelHit, box: Box | null, labels: readonly LabelHit[], atoms: readonly Atom[]): Atom[] {
  const own = atoms.filter(({ control, node }) => control && node === hit.element);
  if (own.length > 0 || hit.text === null) return own;
  const named = (hit.element as HTMLLabelElement).control;
  const tied = named ? atoms.filter(({ node }) => node === named) : [];
  if (tied.length > 0) return tied;
  const inside = insideContainer(hit, labels, atoms);
  if (inside !== null) return inside;
  return box ? beside(box, labels, atoms) : [];
}

/** In the smallest element around the label that holds something else and no other label; null when there is none. */
function insideContainer(hit: LabelHit, labels: readonly LabelHit[], atoms: readonly Atom[]): Atom[] | null {
  for (let at: Element | null = hit.element, step = 0; at && step < 8 && tagOf(at) !== 'body'; at = flatParent(at), step++) {
    const container = at;
    if (labels.some((other) => other !== hit && other.text !== null && flatContains(container, other.text))) return null;
    const values = atoms.filter(
      (atom) => flatContains(container, atom.node) && !isPartOfLabel(atom, hit) && !isButton(atom.element, container),
    );
    if (values.length > 0) return values;
  }
  return null;
}

/** To the right in the same line up to the next label, else right below and in line with the label. */
function beside(box: Box, labels: readonly LabelHit[], atoms: readonly Atom[]): Atom[] {
  const isLabel = (atom: Atom) => labels.some((label) => isPartOfLabel(atom, label));
  const right = atoms.filter((atom) => inLine(atom.box, box) && atom.box.left >= box.right - 1).sort((a, b) => a.box.left - b.box.left);
  const [next] = right;
  if (next && !isLabel(next) && next.box.left - box.right < 400) return [next];
  const below = atoms
    .filter(
      ({ box: other }) => other.top >= box.bottom - 4 && other.top - box.bottom < BELOW && Math.abs(other.left - box.left) <= OUT_OF_LINE,
    )
    .sort((a, b) => a.box.top - b.box.top);
  const [first] = below;
  return first && !isLabel(first) ? [first] : [];
}

/** Whether the atom is the label's own text. */
export function isPartOfLabel(atom: Atom, { text, element, alone }: LabelHit): boolean {
  return atom.node === text || (alone && !atom.control && flatContains(element, atom.node));
}

function isButton(element: Element, top: Element): boolean {
  for (let at: Element | null = element; at && at !== top; at = flatParent(at)) {
    if (/^(?:button|a|summary)$/.test(tagOf(at))) return true;
  }
  return false;
}
