import { type CardSnapshot, FIELD_IDS, type FieldId, textOf } from '@/utils/domain/card';
import { isValueOf, type KnownPerson, namesPerson, type PersonalKind, type PersonalSpan, personalSpans } from '@/utils/domain/redact';
import type { PersonalBox } from '@/utils/domain/shot';
import { ADDRESS_LABELS } from '@/utils/page/find/field-locators';
import { type LabelHit, scanDocument } from '@/utils/page/find/find-labels';
import { isPartOfLabel, valuesAt } from '@/utils/page/find/label-values';
import { type Atom, atomsOf, inLine } from '@/utils/page/find/page-atoms';
import { type CardView, findCard } from '@/utils/page/read-card';
import { peopleRows } from '@/utils/page/rows/people-rows';
import { attr, documentOf, documentOfFrame, flatParent, prepareDom, rectOf, tagOf } from '@/utils/page/safe-dom';
import { type Box, normalizeLabel, Sight } from '@/utils/page/visible-text';

/** Fields of the ticket's own person that no mandated ticket holds (docs/tickets.md), so that a picture need not show them. */
const OWN_HIDDEN: readonly (readonly [FieldId, PersonalKind])[] = [
  ['snils', 'snils'],
  ['phone', 'phone'],
  ['birthPlace', 'birth-place'],
];

/** Labels whose value is personal whoever's it is, lower case as `normalizeLabel` gives them. */
const SECRET_LABELS: ReadonlyMap<string, PersonalKind> = new Map([
  ...['фио', 'ф.и.о', 'фамилия при рождении', 'прежняя фамилия'].map((label) => [label, 'name'] as const),
  ...ADDRESS_LABELS.map((label) => [label, 'address'] as const),
  ...['номер', 'серия', 'серия и номер', 'кем выдан', 'дата выдачи', 'код подразделения', 'инн', 'полис омс'].map(
    (label) => [label, 'document'] as const,
  ),
  ...['рабочий телефон', 'домашний телефон', 'дополнительный телефон'].map((label) => [label, 'phone'] as const),
  ...['дата смерти'].map((label) => [label, 'date'] as const),
]);

const FIELD_KINDS: Partial<Record<FieldId, PersonalKind>> = {
  lastName: 'name',
  firstName: 'name',
  middleName: 'name',
  birthDate: 'date',
  snils: 'snils',
  phone: 'phone',
  email: 'email',
  birthPlace: 'birth-place',
};

/**
 * What must not be seen in a picture of this page: everything personal that is not the card's person's own, and his СНИЛС, phone, birth place and
 * addresses. In: the page, its window, and the person to spare where no card is open (a register). Out: boxes in CSS px of the window, at most
 * 1,000, only what is in the window now. A frame that cannot be read is covered whole. Errs towards a box too many.
 */
export function personalBoxes(document: Document, view: Window, person: KnownPerson | null = null): PersonalBox[] {
  prepareDom(document);
  const card = findCard(document);
  const known = personOf(card?.snapshot ?? null) ?? person ?? onlyPersonOn(document);
  const window = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const boxes = boxesIn(document, card, known, { left: 0, top: 0 }, window, 0);
  return merged(boxes).slice(0, 1000);
}

/** What is known of a card's person; null without a surname. */
export function personOf(card: CardSnapshot | null): KnownPerson | null {
  if (!card) return null;
  const text = (field: FieldId) => textOf(card, field)?.trim() ?? '';
  if (text('lastName') === '') return null;
  return {
    lastName: text('lastName'),
    firstName: text('firstName'),
    middleName: text('middleName'),
    birthDate: text('birthDate'),
    email: text('email'),
  };
}

/**
 * The one person whom a page without a card names as «ФИО»: the sign-in's error page shows the data of whoever tried to sign in, and the ticket needs
 * just that (letter of 24.10.2024, problem 3). Null where nobody or several people are named.
 */
export function onlyPersonOn(document: Document): KnownPerson | null {
  prepareDom(document);
  const sight = new Sight(document);
  const scan = scanDocument(document, sight);
  const atoms = atomsOf(scan.roots, sight);
  const valueAt = (isIt: (hit: LabelHit) => boolean): string | null => {
    const [hit, ...others] = scan.labels.filter((label) => label.text !== null && !isLink(label) && isIt(label));
    if (!hit || others.length > 0) return null;
    const [value, ...more] = valuesAt(hit, hit.text && sight.box(hit.text), scan.labels, atoms);
    return value && more.length === 0 ? value.text.trim() : null;
  };
  const [lastName = '', firstName = '', middleName = '', ...rest] = (valueAt((hit) => FULL_NAME.test(hit.text?.data ?? '')) ?? '').split(
    /\s+/u,
  );
  if (firstName === '' || rest.length > 2) return null;
  return {
    lastName,
    firstName,
    middleName: [middleName, ...rest].join(' ').trim(),
    birthDate: valueAt(({ field }) => field === 'birthDate') ?? '',
    email: valueAt(({ field }) => field === 'email') ?? '',
  };
}

const FULL_NAME = /^\s*ф\.?\s*и\.?\s*о\.?\s*:?\s*$/iu;

interface Found {
  box: Box;
  what: PersonalKind;
}

function boxesIn(
  document: Document,
  card: CardView | null,
  person: KnownPerson | null,
  offset: { left: number; top: number },
  clip: Box,
  depth: number,
): Found[] {
  const sight = new Sight(document);
  const scan = scanDocument(document, sight);
  const atoms = atomsOf(scan.roots, sight);
  const own = new Set(FIELD_IDS.flatMap((field) => card?.labelOf(field) ?? []));
  const found: Found[] = card?.document === document ? ownSecrets(card, sight) : [];
  const settled = new Set<Atom>();

  for (const row of peopleRows(scan.labels, own, atoms, sight)) {
    if (person && namesPerson(row.text, person)) continue;
    if (row.atoms.every(({ text }) => isValueOf(text, person) || !/\p{L}{2}|\d{2}/u.test(text))) continue;
    found.push({ box: row.box, what: 'row' });
    for (const atom of row.atoms) settled.add(atom);
  }
  for (const hit of scan.labels) {
    const what = own.has(hit.element) || isLink(hit) ? undefined : secretOf(hit);
    if (what === undefined) continue;
    const box = hit.text ? sight.box(hit.text) : null;
    for (const atom of valuesAt(hit, box, scan.labels, atoms)) {
      if (settled.has(atom) || isValueOf(atom.text, person)) continue;
      settled.add(atom);
      found.push({ box: atom.box, what });
    }
  }
  const rest = atoms.filter((atom) => !settled.has(atom) && !scan.labels.some((hit) => isPartOfLabel(atom, hit)));
  found.push(...byPattern(rest, person));

  const shown = found.flatMap(({ box, what }) => {
    const inside = cut(shifted(box, offset), clip);
    return inside ? [{ box: inside, what }] : [];
  });
  return [...shown, ...scan.frames.flatMap((frame) => (sight.text(frame) ? inFrame(frame, card, person, offset, clip, depth) : []))];
}

function ownSecrets(card: CardView, sight: Sight): Found[] {
  return OWN_HIDDEN.flatMap(([field, what]) => {
    const anchor = card.snapshot.fields[field].state === 'filled' ? card.anchorOf(field) : null;
    const box = anchor && sight.box(anchor);
    return box ? [{ box, what }] : [];
  });
}

/** A tab «Адрес», a menu entry: it leads somewhere and labels nothing. */
function isLink({ text, element }: LabelHit): boolean {
  for (let at: Element | null = text ? flatParent(text) : element, step = 0; at && step < 8; at = flatParent(at), step++) {
    if (/^(?:a|button|nav|summary)$/.test(tagOf(at)) || /^(?:tab|link|button|menuitem|option)$/.test(attr(at, 'role') ?? '')) return true;
  }
  return false;
}

function secretOf({ field, text, element }: LabelHit): PersonalKind | undefined {
  if (field !== null) return FIELD_KINDS[field as FieldId];
  const words = text?.data ?? element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  return SECRET_LABELS.get(normalizeLabel(words)) ?? SECRET_LABELS.get(normalizeLabel(element.textContent?.slice(0, 60) ?? ''));
}

/** What is personal by its form. Letters that are drawn in one line of one block are read together: a number may stand in several elements. */
function byPattern(atoms: readonly Atom[], person: KnownPerson | null): Found[] {
  const found: Found[] = [];
  for (const atom of atoms.filter(({ control }) => control)) {
    const [span] = personalSpans(atom.text, person);
    if (span) found.push({ box: atom.box, what: span.what });
  }
  for (const line of linesOf(atoms.filter(({ control }) => !control))) {
    let text = '';
    const pieces = line.map((atom, index) => {
      const before = line[index - 1];
      if (before && (atom.box.left - before.box.right > 2 || !inLine(atom.box, before.box))) text += ' ';
      const start = text.length;
      text += atom.text;
      return { atom, start };
    });
    for (const span of personalSpans(text, person)) {
      for (const { atom, start } of pieces) for (const box of boxesOfPart(atom, span, start)) found.push({ box, what: span.what });
    }
  }
  return found;
}

/** Text runs by the block in which they flow; a wrapped line belongs to its block. */
function linesOf(atoms: readonly Atom[]): Atom[][] {
  const blocks = new Map<Element, Atom[]>();
  for (const atom of atoms) {
    const block = blockOf(atom.element);
    blocks.set(block, [...(blocks.get(block) ?? []), atom]);
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

function inFrame(
  frame: HTMLIFrameElement,
  card: CardView | null,
  person: KnownPerson | null,
  offset: { left: number; top: number },
  clip: Box,
  depth: number,
): Found[] {
  const box = shifted(rectOf(frame), offset);
  const inside = cut(box, clip);
  if (!inside) return [];
  const inner = depth < 4 ? documentOfFrame(frame) : null;
  if (!inner) return inside.right - inside.left > 40 && inside.bottom - inside.top > 40 ? [{ box: inside, what: 'frame' }] : [];
  return boxesIn(inner, card, person, { left: box.left + frame.clientLeft, top: box.top + frame.clientTop }, inside, depth + 1);
}

const shifted = ({ left, top, right, bottom }: Box, offset: { left: number; top: number }): Box => ({
  left: left + offset.left,
  top: top + offset.top,
  right: right + offset.left,
  bottom: bottom + offset.top,
});

function cut(box: Box, clip: Box): Box | null {
  const inside = {
    left: Math.max(box.left, clip.left),
    top: Math.max(box.top, clip.top),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
  return inside.right > inside.left && inside.bottom > inside.top ? inside : null;
}

/** Without boxes that lie in another one, and as the editor wants them. */
function merged(found: readonly Found[]): PersonalBox[] {
  const holds = (outer: Box, inner: Box) =>
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
  return found
    .filter(({ box }, index) => !found.some((other, at) => at !== index && holds(other.box, box) && (!holds(box, other.box) || at < index)))
    .map(({ box, what }) => ({
      what,
      rect: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
    }));
}
