import { isValueOf, type KnownPerson, type NamesIn, type PersonalKind, type PersonalSpan, personalSpans } from '@/utils/domain/redact';
import { type Atom, inLine } from '@/utils/page/find/page-atoms';
import { attr, documentOf, flatParent, rectOf, tagOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import type { Found, Windows } from './shot-geometry';

/** Letters with a wider gap between them are two words, in parts of their height. */
const WORD_GAP = 0.25;
/** Numbers in neighbouring boxes are read together up to this gap, in parts of their height: a mask may have a box for each digit. */
const NUMBER_GAP = 2;

/**
 * What is personal by its form or by the dictionary of names. Letters that are drawn in one line of one block are read together: a number may stand in
 * several elements. A row of a table that names somebody is covered whole, and so are its neighbours where most of them do.
 */
export function byPattern(atoms: readonly Atom[], person: KnownPerson | null, windows: Windows, namesIn: NamesIn): Found[] {
  const found: Found[] = [];
  const named = new Set<Element>();
  const note = (atom: Atom, box: Box, what: PersonalKind) => {
    found.push({ box, what });
    const row = what === 'name' ? rowOf(atom.element) : null;
    if (row) named.add(row);
  };
  for (const atom of atoms.filter(({ control }) => control)) {
    const [span] = atom.text.split('\n').flatMap((line) => personalSpans(line, person, namesIn));
    if (span) note(atom, atom.box, span.what);
  }
  const letters = atoms.filter(({ control }) => !control);
  for (const line of blocksOf(letters)) {
    const { text, pieces } = together(line, (before, atom) => !inLine(atom.box, before.box) || gapOf(before, atom) > WORD_GAP);
    for (const span of personalSpans(text, person, namesIn)) {
      for (const { atom, start } of pieces)
        for (const rect of boxesOfPart(atom, span, start)) {
          const box = windows.seen(rect, atom.element);
          if (box) note(atom, box, span.what);
        }
    }
  }
  return [...found, ...rowsWith(named, atoms, person, windows)];
}

/** Numbers that are written in several boxes, a digit or a group in each; looked for among all texts, also those that are a label's value. */
export function spreadNumbers(atoms: readonly Atom[], person: KnownPerson | null): Found[] {
  const found: Found[] = [];
  for (const line of numbersOf(atoms)) {
    const { text, pieces } = together(line, () => false);
    for (const { start, end, what } of personalSpans(text, person)) {
      if (what === 'name' || what === 'address') continue;
      for (const piece of pieces)
        if (piece.start < end && piece.start + piece.atom.text.length > start) found.push({ box: piece.atom.box, what });
    }
  }
  return found;
}

const gapOf = (before: Atom, atom: Atom) => (atom.box.left - before.box.right) / Math.max(1, atom.box.bottom - atom.box.top);

/** The texts of atoms as one, and where each begins in it. */
function together(atoms: readonly Atom[], apart: (before: Atom, atom: Atom) => boolean) {
  let text = '';
  const pieces = atoms.map((atom, index) => {
    const before = atoms[index - 1];
    if (before && apart(before, atom)) text += ' ';
    const start = text.length;
    text += atom.text;
    return { atom, start };
  });
  return { text, pieces };
}

/** Text runs by the block in which they flow; a wrapped line belongs to its block. */
function blocksOf(atoms: readonly Atom[]): Atom[][] {
  const blocks = new Map<Element, Atom[]>();
  for (const atom of atoms) {
    const block = blockOf(atom.element);
    const known = blocks.get(block);
    if (known) known.push(atom);
    else blocks.set(block, [atom]);
  }
  return [...blocks.values()];
}

function blockOf(element: Element): Element {
  const view = documentOf(element).defaultView;
  let at = element;
  for (let step = 0; step < 12; step++) {
    if (!/^(?:inline|contents|ruby)$/.test(view?.getComputedStyle(at).display ?? '')) return at;
    const parent = flatParent(at);
    if (!parent) return at;
    at = parent;
  }
  return at;
}

/** Short runs of digits that stand side by side in one line, whatever holds them. */
function numbersOf(atoms: readonly Atom[]): Atom[][] {
  const digits = atoms
    .filter(({ text }) => /^[\s\d().+\p{Pd}/]{1,14}$/u.test(text))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const lines: Atom[][] = [];
  for (const atom of digits) {
    const line = lines.find((one) => {
      const last = one.at(-1);
      return last && inLine(last.box, atom.box) && gapOf(last, atom) < NUMBER_GAP && gapOf(last, atom) > -0.5;
    });
    if (line) line.push(atom);
    else lines.push([atom]);
  }
  return lines.filter((line) => line.length > 1);
}

/** Boxes of the part of a text run that a span covers; one for each line it is wrapped into. */
function boxesOfPart(atom: Atom, span: PersonalSpan, offset: number): Box[] {
  const start = Math.max(0, span.start - offset);
  const end = Math.min(atom.text.length, span.end - offset);
  if (start >= end) return [];
  const range = documentOf(atom.node).createRange();
  range.setStart(atom.node, start);
  range.setEnd(atom.node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const rowOf = (element: Element): Element | null => {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (tagOf(at) === 'tr' || attr(at, 'role') === 'row') return at;
    if (/^(?:table|body)$/.test(tagOf(at))) return null;
  }
  return null;
};

/** The rows that name somebody else, whole, and the other rows of a list in which every second one does: a rare name is in no dictionary. */
function rowsWith(named: ReadonlySet<Element>, atoms: readonly Atom[], person: KnownPerson | null, windows: Windows): Found[] {
  const lists = new Map<Element, Set<Element>>();
  for (const row of named) {
    const list = flatParent(row);
    if (list && !lists.has(list)) lists.set(list, new Set());
  }
  const textOf = new Map<Element, Atom[]>();
  for (const atom of atoms) {
    const row = rowOf(atom.element);
    const list = row && flatParent(row);
    if (!row || !list || !lists.has(list)) continue;
    lists.get(list)?.add(row);
    textOf.set(row, [...(textOf.get(row) ?? []), atom]);
  }
  return [...lists.values()].flatMap((rows) => {
    const body = [...rows].filter((row) => !isHead(row));
    const most = body.filter((row) => named.has(row)).length * 2 >= body.length;
    return body
      .filter((row) => (named.has(row) || most) && !(textOf.get(row) ?? []).every(({ text }) => isValueOf(text, person)))
      .filter((row) => !(textOf.get(row) ?? []).some(({ text }) => person !== null && isValueOf(text, person)))
      .flatMap((row) => {
        const box = windows.seen(rectOf(row), row);
        return box ? [{ box, what: 'row' as const }] : [];
      });
  });
}

const isHead = (row: Element): boolean => row.querySelector('th,[role="columnheader"]') !== null;
