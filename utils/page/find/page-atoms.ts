import { type Root, textsIn } from '@/utils/page/page-texts';
import { attr, flatParent, selectAll, tagOf } from '@/utils/page/safe-dom';
import type { Box, Sight } from '@/utils/page/visible-text';
import { isControl } from './card-items';
import { readControl } from './control-value';

/** The smallest thing that shows something: a run of letters, or a control with a value. */
export interface Atom {
  node: Text | Element;
  /** The element that bears it. */
  element: Element;
  text: string;
  box: Box;
  control: boolean;
}

const MACHINERY = /^(?:script|style|noscript|template|title|option|optgroup|textarea|select|head)$/;
const CONTROLS = 'input,select,textarea,[contenteditable],[role="textbox"],[role="combobox"]';

/** Everything that can be read in these roots now, in document order within a root. */
export function atomsOf(roots: readonly Root[], sight: Sight): Atom[] {
  const atoms: Atom[] = [];
  for (const root of roots) {
    for (const element of selectAll(root, CONTROLS)) {
      const atom = isControl(element) ? controlAtom(element, sight) : null;
      if (atom) atoms.push(atom);
    }
    for (const node of textsIn(root)) {
      const element = flatParent(node);
      if (!element || node.data.trim() === '' || MACHINERY.test(tagOf(element)) || !sight.letters(node)) continue;
      const box = sight.box(node);
      if (box) atoms.push({ node, element, text: node.data, box, control: false });
    }
  }
  return atoms;
}

function controlAtom(element: Element, sight: Sight): Atom | null {
  const type = attr(element, 'type') ?? '';
  if (/^(?:checkbox|radio|range|color|file|password)$/.test(type) || !sight.control(element)) return null;
  const shown = readControl(element, 'text', sight);
  const box = sight.box(element);
  // A half-filled mask holds digits too.
  const text = shown.state === 'filled' ? shown.text : shown.state === 'unsure' ? ((element as HTMLInputElement).value ?? '') : '';
  return text !== '' && box ? { node: element, element, text, box, control: true } : null;
}

/** Whether two boxes stand in one line: each one's middle is within the other, or they share most of their height. */
export function inLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}
