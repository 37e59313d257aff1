import { type CardSnapshot, FIELD_IDS, type FieldId, type FieldReading } from '@/utils/domain/card';
import type { TaughtFields } from '@/utils/domain/taught';
import { CardItems } from './card-items';
import type { Shown } from './control-value';
import { CORE_FIELDS, FIELD_LOCATORS } from './field-locators';
import { type LabelHit, scanDocument, stillSays } from './find-labels';
import { findScopes, type Scope } from './find-scope';
import { type Located, locateFields } from './locate-field';
import { registerOf } from './register-of';
import { documentProperty, isConnected, prepareDom } from './safe-dom';
import { placeOfTaught } from './taught-place';
import { Sight } from './visible-text';

/** A card that was found: what it says now, and where each field stands. Labels and places are kept, values are read anew. */
export interface CardView {
  readonly snapshot: CardSnapshot;
  readonly container: Element;
  /** Document in which the card stands; another than the page's own when the card is in a frame. */
  readonly document: Document;
  /** The element beside which a mark stands: control, value or label. */
  anchorOf(field: FieldId): Element | null;
  /** The control that is written to, or null where the field is plain text or was not found. */
  controlOf(field: FieldId): Element | null;
  /** Element of the field's label, or null. */
  labelOf(field: FieldId): Element | null;
  /** Fields whose taught place no longer matches; they were read by their labels instead. */
  readonly forgotten: readonly FieldId[];
  /** Whether labels and places are still on the page, so that `reread` is enough. */
  stillThere(): boolean;
  /** Reads the values again; null if the card is gone or has changed its make, and must be looked for anew. */
  reread(): CardSnapshot | null;
}

/**
 * The person card that the user sees, or null.
 * Out: every field as `filled` with the shown text, `empty`, or `not-found` with a reason; never a guess.
 * `taught` are places that the user has shown on this host; they are tried first.
 */
export function readCard(document: Document, taught?: TaughtFields): CardSnapshot | null {
  return findCard(document, taught)?.snapshot ?? null;
}

/** Like `readCard`, with the places. Looks into same-origin frames when the document itself has no card. */
export function findCard(document: Document, taught: TaughtFields = {}): CardView | null {
  return findIn(document, taught, 0);
}

function findIn(document: Document, taught: TaughtFields, depth: number): CardView | null {
  prepareDom(document);
  const sight = new Sight(document);
  const scan = scanDocument(document, sight);
  for (const scope of findScopes(scan, sight)) {
    const items = new CardItems(scan, sight);
    const located = locateFields(scope.hits, scope.container, items, sight);
    const view = makeView(document, scope, located, taught, registerOf(scope.container, scan, addressOf(document)), sight);
    if (view) return view;
  }
  if (depth > 3) return null;
  for (const frame of scan.frames) {
    const inner = sight.text(frame) ? documentOfFrame(frame) : null;
    const view = inner && findIn(inner, taught, depth + 1);
    if (view) return view;
  }
  return null;
}

/** Null for a frame of another origin. */
function documentOfFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const addressOf = (document: Document): string => {
  const own = documentProperty(document, 'URL') ?? '';
  return /^about:/.test(own) ? (document.defaultView?.parent?.location?.href ?? own) : own;
};

interface Source {
  read(sight: Sight): Shown;
  node: Element;
  control: Element | null;
  hit: LabelHit | null;
}

function makeView(
  document: Document,
  scope: Scope,
  located: Map<FieldId, Located>,
  taught: TaughtFields,
  register: CardSnapshot['register'],
  sight: Sight,
): CardView | null {
  const sources = new Map<FieldId, Source>();
  const blanks = new Map<FieldId, LabelHit>();
  const reasons = new Map<FieldId, string>();
  const forgotten: FieldId[] = [];
  for (const [field, found] of located) {
    if ('place' in found) sources.set(field, { ...found.place, read: found.place.read, hit: found.hit });
    else if ('blank' in found) blanks.set(field, found.hit);
    else reasons.set(field, found.why);
  }
  for (const { field, kind } of FIELD_LOCATORS) {
    const lesson = taught[field];
    if (!lesson) continue;
    const place = placeOfTaught(scope.container, lesson, kind, sight);
    if (place) sources.set(field, { ...place, hit: null });
    else forgotten.push(field);
  }
  const core = [...sources].filter(([field]) => CORE_FIELDS.has(field));
  const solid = core.filter(([, source]) => source.control || source.read(sight).state === 'filled');
  if (solid.length < 3 && solid.length + [...blanks.keys()].filter((field) => CORE_FIELDS.has(field)).length < 3) return null;
  if (solid.length < 2) return null;
  const mode = scope.mode === 'by-controls' ? modeOfControls(sources) : scope.mode;
  const read = (now: Sight): CardSnapshot => {
    const fields = {} as Record<FieldId, FieldReading>;
    for (const field of FIELD_IDS) {
      const source = sources.get(field);
      if (source) fields[field] = readingOf(field, source, now);
      else if (blanks.has(field)) fields[field] = field === 'noMiddleName' ? { state: 'not-found', why: 'no-value' } : { state: 'empty' };
      else fields[field] = { state: 'not-found', why: reasons.get(field) ?? 'no-label' };
    }
    return { url: addressOf(document), register, mode, fields };
  };
  const nodes = [...sources.values()].map((source) => source.node);
  const hits = [...sources.values()].flatMap((source) => source.hit ?? []).concat([...blanks.values()]);
  const stillThere = () =>
    isConnected(scope.container) &&
    nodes.every((node) => isConnected(node)) &&
    hits.every((hit) => isConnected(hit.element) && stillSays(hit));
  return {
    snapshot: read(sight),
    container: scope.container,
    document,
    forgotten,
    anchorOf: (field) => sources.get(field)?.node ?? blanks.get(field)?.element ?? null,
    controlOf: (field) => sources.get(field)?.control ?? null,
    labelOf: (field) => sources.get(field)?.hit?.element ?? blanks.get(field)?.element ?? null,
    stillThere,
    reread: () => {
      if (!stillThere()) return null;
      const now = new Sight(document);
      return hits.some((hit) => !(hit.text ? now.letters(hit.text) : now.control(hit.element))) ? null : read(now);
    },
  };
}

function readingOf(field: FieldId, source: Source, sight: Sight): FieldReading {
  const shown = source.read(sight);
  if (shown.state === 'unsure') return { state: 'not-found', why: shown.why };
  if (shown.state === 'filled' && !source.control && !isPlausible(field, shown.text)) return { state: 'not-found', why: 'implausible' };
  return shown;
}

/** Plain text beside a label that cannot be this field's value: a number field without any digit, a text as long as a sentence. */
function isPlausible(field: FieldId, text: string): boolean {
  if (field === 'birthDate' || field === 'snils' || field === 'phone') return /\d/.test(text) && text.length <= 40;
  if (field === 'gender') return text.length <= 20 && !/\d/.test(text);
  return text.length <= (field === 'organization' || field === 'birthPlace' ? 400 : 100);
}

/** Where the buttons tell both modes: fields that can be typed in make it edit mode. */
function modeOfControls(sources: ReadonlyMap<FieldId, Source>): 'view' | 'edit' {
  const open = [...sources.values()].filter(({ control }) => control && isOpen(control));
  return open.length >= 2 ? 'edit' : 'view';
}

function isOpen(control: Element): boolean {
  const input = control as HTMLInputElement;
  return (
    !input.disabled &&
    !input.readOnly &&
    control.getAttribute('aria-disabled') !== 'true' &&
    control.getAttribute('aria-readonly') !== 'true'
  );
}
