import { type CardSnapshot, FIELD_IDS, type FieldId, type FieldReading, NAME_FIELDS, type RecordKind } from '@/utils/domain/card';
import type { FieldWay } from '@/utils/domain/field-way';
import type { TaughtFields } from '@/utils/domain/taught';
import type { Shown } from './find/control-value';
import type { Dictionary } from './find/dictionary';
import { CORE_FIELDS, FIELD_LOCATORS } from './find/field-locators';
import { type LabelHit, stillSays } from './find/find-labels';
import type { Located } from './find/locate-field';
import type { Scope } from './find/pick-scope';
import { attr, documentProperty, isConnected, textContentOf } from './safe-dom';
import { placeOfTaught } from './teach/taught-place';
import { normalizeLabel, Sight } from './visible-text';

/** A card that was found: what it says now, and where each field stands. Labels and places are kept, values are read anew. */
export interface CardView {
  readonly snapshot: CardSnapshot;
  readonly container: Element;
  /** Document in which the card stands; another than the page's own when the card is in a frame. */
  readonly document: Document;
  readonly taught: TaughtFields;
  /** Whether the page says that it is the person's card or a profile's; null = it does not say. */
  readonly recordKind: RecordKind | null;
  /** The element beside which a mark stands: control, value, or the label of a field that was left blank. */
  anchorOf(field: FieldId): Element | null;
  /** The control that is written to, or null where the field is plain text or was not found. */
  controlOf(field: FieldId): Element | null;
  /** Controls of day, month and year, where the field has one for each; else none. */
  partsOf(field: FieldId): readonly Element[];
  /** By which label (as the dictionary has it, '' = none of its) and by which route the field was found; null when it was not. */
  wayOf(field: FieldId): FieldWay | null;
  /** Element of the field's label, or null. */
  labelOf(field: FieldId): Element | null;
  /** Fields whose taught place no longer matches; they were read by their labels instead. */
  readonly forgotten: readonly FieldId[];
  /** Whether labels and places are still on the page, so that `reread` is enough. */
  stillThere(): boolean;
  /** Reads the values again; null if the card is gone or has changed its make, and must be looked for anew. */
  reread(): CardSnapshot | null;
}

/** What a view is made of. */
export interface Finding {
  document: Document;
  scope: Scope;
  located: ReadonlyMap<FieldId, Located>;
  taught: TaughtFields;
  register: CardSnapshot['register'];
  recordKind: RecordKind | null;
  dictionary: Dictionary;
  sight: Sight;
}

interface Source {
  read(sight: Sight): Shown;
  node: Element;
  control: Element | null;
  parts?: readonly Element[];
  texts?: readonly Text[];
  hit: LabelHit | null;
  route: string;
}

/** The page's address; a frame without one of its own has its parent's. */
export function addressOf(document: Document): string {
  const own = documentProperty(document, 'URL') ?? '';
  return /^about:/.test(own) ? (document.defaultView?.parent?.location?.href ?? own) : own;
}

/** Makes the card of what was located, or null if fewer than three core fields really stand there. */
export function makeView({ document, scope, located, taught, register, recordKind, dictionary, sight }: Finding): CardView | null {
  const sources = new Map<FieldId, Source>();
  const blanks = new Map<FieldId, LabelHit>();
  const reasons = new Map<FieldId, string>();
  for (const [field, found] of located) {
    if ('place' in found) sources.set(field, { ...found.place, hit: found.hit, route: found.route });
    else if ('blank' in found) blanks.set(field, found.hit);
    else reasons.set(field, found.why);
  }
  const forgotten = applyLessons(scope.container, taught, sources, sight);
  if (!isCard(sources, blanks, sight)) return null;
  const mode = scope.mode === 'by-controls' ? modeOfControls([...sources.values()]) : scope.mode;
  const read = (now: Sight): CardSnapshot => {
    const fields = {} as Record<FieldId, FieldReading>;
    const shown = new Map([...sources].map(([field, source]) => [field, source.read(now)]));
    const dashes = [...shown.values()].filter((one) => one.state === 'empty' && one.dash).length;
    for (const field of FIELD_IDS) {
      const source = sources.get(field);
      const one = shown.get(field);
      // A single hyphen in a name is what somebody has typed there; hyphens in several fields are the app's sign for nothing.
      if (one?.state === 'empty' && one.dash && dashes === 1 && isName(field)) fields[field] = { state: 'filled', text: '-' };
      else if (source && one) fields[field] = readingOf(field, one, source.control !== null);
      else if (blanks.has(field) && field !== 'noMiddleName') fields[field] = { state: 'empty' };
      else fields[field] = { state: 'not-found', why: reasons.get(field) ?? 'no-value' };
    }
    return { url: addressOf(document), register, mode, fields };
  };
  const nodes: Node[] = [...sources.values()].flatMap((source) => [source.node, ...(source.texts ?? [])]);
  const hits = [...sources.values()].flatMap((source) => source.hit ?? []).concat([...blanks.values()]);
  const stillThere = () =>
    isConnected(scope.container) &&
    nodes.every((node) => isConnected(node)) &&
    hits.every((hit) => isConnected(hit.text ?? hit.element) && stillSays(hit, dictionary));
  return {
    snapshot: read(sight),
    container: scope.container,
    document,
    taught,
    recordKind,
    forgotten,
    anchorOf: (field) => sources.get(field)?.node ?? blanks.get(field)?.element ?? null,
    controlOf: (field) => sources.get(field)?.control ?? null,
    partsOf: (field) => sources.get(field)?.parts ?? [],
    wayOf(field) {
      const source = sources.get(field);
      const hit = source?.hit ?? blanks.get(field);
      return source || hit ? { route: source?.route ?? 'blank', label: hit ? knownLabel(field, hit) : '' } : null;
    },
    labelOf: (field) => sources.get(field)?.hit?.element ?? blanks.get(field)?.element ?? null,
    stillThere,
    reread: () => {
      if (!stillThere()) return null;
      const now = new Sight(document);
      return hits.some((hit) => !(hit.text ? now.letters(hit.text) : now.control(hit.element))) ? null : read(now);
    },
  };
}

/** The label as our dictionary has it: what the page says may hold more, a value after a colon say. */
function knownLabel(field: FieldId, { element }: LabelHit): string {
  const said = normalizeLabel(textContentOf(element));
  return FIELD_LOCATORS.find((locator) => locator.field === field)?.labels.find((label) => label === said) ?? '';
}

/** Taught places are tried first; those that no longer match are returned. */
function applyLessons(container: Element, taught: TaughtFields, sources: Map<FieldId, Source>, sight: Sight): FieldId[] {
  const forgotten: FieldId[] = [];
  for (const { field, kind } of FIELD_LOCATORS) {
    const lesson = taught[field];
    if (!lesson) continue;
    const place = placeOfTaught(container, lesson, kind, sight);
    if (place) sources.set(field, { ...place, hit: null, route: 'taught' });
    else forgotten.push(field);
  }
  return forgotten;
}

/**
 * Three core fields stand there, at least two of them, or one and two others of the card, with a control or a text, the rest blank. A skeleton that
 * has not loaded is no card.
 */
function isCard(sources: ReadonlyMap<FieldId, Source>, blanks: ReadonlyMap<FieldId, LabelHit>, sight: Sight): boolean {
  const solid = [...sources].flatMap(([field, source]) => (source.control || source.read(sight).state !== 'unsure' ? [field] : []));
  const core = solid.filter((field) => CORE_FIELDS.has(field));
  const blank = [...blanks.keys()].filter((field) => CORE_FIELDS.has(field));
  return (core.length >= 2 || (core.length === 1 && solid.length >= 3)) && core.length + blank.length >= 3;
}

const isName = (field: FieldId): boolean => (NAME_FIELDS as readonly FieldId[]).includes(field);

function readingOf(field: FieldId, shown: Shown, inControl: boolean): FieldReading {
  if (shown.state === 'unsure') return { state: 'not-found', why: shown.why };
  if (shown.state === 'empty') return { state: 'empty' };
  return inControl || isPlausible(field, shown.text) ? shown : { state: 'not-found', why: 'implausible' };
}

/** Plain text beside a label that cannot be this field's value: a number field without any digit, a text as long as a sentence. */
function isPlausible(field: FieldId, text: string): boolean {
  if (field === 'birthDate' || field === 'snils' || field === 'phone') return /\d/.test(text) && text.length <= 40;
  if (field === 'gender') return text.length <= 20 && !/\d/.test(text);
  return text.length <= (field === 'organization' || field === 'birthPlace' ? 400 : 100);
}

/** Where the buttons tell both modes: fields that can be typed in make it edit mode. */
function modeOfControls(sources: readonly Source[]): 'view' | 'edit' {
  return sources.filter(({ control }) => control && isOpen(control)).length >= 2 ? 'edit' : 'view';
}

/** Whether a person could change the control now. */
export function isOpen(control: Element): boolean {
  const input = control as HTMLInputElement;
  return !input.disabled && !input.readOnly && attr(control, 'aria-disabled') !== 'true' && attr(control, 'aria-readonly') !== 'true';
}
