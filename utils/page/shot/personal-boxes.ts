import { type CardSnapshot, FIELD_IDS, type FieldId, textOf } from '@/utils/domain/card';
import { isValueOf, type KnownPerson, type NamesIn, namesPerson, type PersonalKind, personalSpans } from '@/utils/domain/redact';
import type { PersonalBox } from '@/utils/domain/shot';
import type { ClosedRootOf } from '@/utils/page/closed-roots';
import { ADDRESS_LABELS } from '@/utils/page/find/field-locators';
import { type LabelHit, scanDocument } from '@/utils/page/find/find-labels';
import { isPartOfLabel, valuesAt } from '@/utils/page/find/label-values';
import { type Atom, atomsOf } from '@/utils/page/find/page-atoms';
import { findMessages } from '@/utils/page/known-messages';
import { type CardView, findCard } from '@/utils/page/read-card';
import { peopleRows } from '@/utils/page/rows/people-rows';
import { attr, documentOfFrame, flatParent, prepareDom, rectOf, tagOf } from '@/utils/page/safe-dom';
import { type Box, normalizeLabel, Sight } from '@/utils/page/visible-text';
import { blindSpots } from './blind-spots';
import { drawnTexts } from './drawn-texts';
import { byPattern, spreadNumbers } from './personal-texts';
import { cut, type Found, merged, shifted, Windows } from './shot-geometry';

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

/** More boxes than these are one: a page so full of people is covered whole. */
const MOST = 900;

/**
 * What must not be seen in a picture of this page: everything personal that is not the card's person's own, and his СНИЛС, phone, birth place and
 * addresses; what no program can read (images, drawings, foreign frames, closed roots). Found by what is drawn: known labels, rows of people, patterns,
 * the dictionary of names. A page on which nothing of ЭПОС is recognised is covered whole. In: the page, its window, how to find names, the
 * person to spare where no card is open (a register), how to ask for closed roots. Out: boxes in CSS px of the window, only what is in the window now. Errs towards a box too many.
 */
export function personalBoxes(
  document: Document,
  view: Window,
  namesIn: NamesIn,
  person: KnownPerson | null = null,
  closedRootOf: ClosedRootOf = () => undefined,
): PersonalBox[] {
  prepareDom(document);
  const card = findCard(document);
  const known = personOf(card?.snapshot ?? null) ?? person ?? onlyPersonOn(document, namesIn);
  const window = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const page: PageParts = {
    card,
    person: known,
    namesIn,
    closedRootOf,
    recognised: card !== null || findMessages(document).length > 0,
    texts: 0,
  };
  const boxes = boxesIn(page, document, { left: 0, top: 0 }, window, 0);
  const whole: Found[] = [{ box: window, what: 'page' }];
  return merged(page.recognised && boxes.length <= MOST ? boxes : boxes.length + page.texts > 0 ? whole : []);
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
 * just that (letter of 24.10.2024, problem 3). Null where nobody or several people are named, in a list for instance.
 */
export function onlyPersonOn(document: Document, namesIn: NamesIn): KnownPerson | null {
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
  const fullName = valueAt((hit) => FULL_NAME.test(hit.text?.data ?? '')) ?? '';
  const [lastName = '', firstName = '', middleName = '', ...rest] = fullName.split(/\s+/u);
  if (firstName === '' || rest.length > 2) return null;
  const person = {
    lastName,
    firstName,
    middleName: [middleName, ...rest].join(' ').trim(),
    birthDate: valueAt(({ field }) => field === 'birthDate') ?? '',
    email: valueAt(({ field }) => field === 'email') ?? '',
  };
  const isNamed = ({ text }: Atom) => personalSpans(text, null, namesIn).some(({ what }) => what === 'name');
  const others = atoms.filter((atom) => atom.text.trim() !== fullName && isNamed(atom) && !namesPerson(atom.text, person));
  const again = atoms.filter((atom) => atom.text.trim() === fullName);
  return others.length === 0 && again.length === 1 ? person : null;
}

const FULL_NAME = /^\s*ф\.?\s*и\.?\s*о\.?\s*:?\s*$/iu;

interface PageParts {
  card: CardView | null;
  person: KnownPerson | null;
  namesIn: NamesIn;
  closedRootOf: ClosedRootOf;
  /** Something of ЭПОС has been recognised: a card, a label of one, a known message. */
  recognised: boolean;
  /** How many texts are drawn. */
  texts: number;
}

function boxesIn(page: PageParts, document: Document, offset: { left: number; top: number }, clip: Box, depth: number): Found[] {
  const { card, person } = page;
  const view = document.defaultView;
  if (!view) return [];
  const sight = new Sight(document);
  const scan = scanDocument(document, sight);
  const windows = new Windows(view);
  const atoms = drawnTexts(scan.roots, view, windows);
  if (scan.labels.length > 0) page.recognised = true;
  page.texts += atoms.length;
  const own = new Set(FIELD_IDS.flatMap((field) => card?.labelOf(field) ?? []));
  const found: Found[] = card?.document === document ? ownSecrets(card, sight) : [];
  found.push(...blindSpots(scan.roots, view, windows, page.closedRootOf));
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
  found.push(...byPattern(rest, person, windows, page.namesIn), ...spreadNumbers(atoms, person));

  const shown = found.flatMap(({ box, what }) => {
    const inside = cut(shifted(box, offset), clip);
    return inside ? [{ box: inside, what }] : [];
  });
  return [...shown, ...scan.frames.flatMap((frame) => (sight.drawn(frame) ? inFrame(page, frame, offset, clip, depth) : []))];
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

function inFrame(page: PageParts, frame: HTMLIFrameElement, offset: { left: number; top: number }, clip: Box, depth: number): Found[] {
  const box = shifted(rectOf(frame), offset);
  const inside = cut(box, clip);
  if (!inside) return [];
  const inner = depth < 4 ? documentOfFrame(frame) : null;
  if (!inner) return [{ box: inside, what: 'frame' }];
  return boxesIn(page, inner, { left: box.left + frame.clientLeft, top: box.top + frame.clientTop }, inside, depth + 1);
}
