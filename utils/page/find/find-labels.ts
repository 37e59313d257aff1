import { isMachinery, type Root, shadowRootsIn, textsIn } from '@/utils/page/page-texts';
import {
  attr,
  documentOf,
  flatContains,
  flatParent,
  follows,
  isElement,
  matches,
  nextSiblingOf,
  parentNodeOf,
  selectAll,
  shadowRootOf,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { normalizeLabel, type Sight } from '@/utils/page/visible-text';
import { isAnnouncedHidden } from './announced-hidden';
import { type AnyField, CARD_DICTIONARY, type Dictionary, type Word } from './dictionary';

/** A known label seen on the page. `field` is null for a label that is known not to be one of the card's fields. */
export interface LabelHit {
  field: AnyField | null;
  /** `text` stands as text; `name` is a control's accessible name; `hint` its placeholder. */
  source: 'text' | 'name' | 'hint';
  /** Text node that starts the label, or null where the label is an attribute. */
  text: Text | null;
  /** The largest element that says the label and nothing else, or the one that bears the text; the control itself where the label is an attribute. */
  element: Element;
  /** Whether `element` says nothing but the label. */
  alone: boolean;
  /** The text goes on with the value after a colon: «Фамилия: Иванова» in one piece. */
  line?: true;
}

/** A word that tells the mode, a search panel, a relation, a register or the kind of card. */
export interface WordHit {
  word: string;
  element: Element;
}

export interface Scan {
  dictionary: Dictionary;
  labels: LabelHit[];
  modes: WordHit[];
  searches: WordHit[];
  relations: WordHit[];
  registers: WordHit[];
  records: WordHit[];
  frames: HTMLIFrameElement[];
  roots: Root[];
}

const LONGEST = 60;

const NAMED = '[aria-label],[placeholder],input[type="submit"],input[type="button"],[title]';
const CONTROL =
  'input,select,textarea,[contenteditable],[role="textbox"],[role="combobox"],[role="searchbox"],[role="listbox"],[role="checkbox"],[role="switch"],[role="spinbutton"],[role="radiogroup"],[role="group"],[aria-haspopup="listbox"]';
const BUTTON = 'button,a,input,[role="button"]';

/** Every known word of the document and of its open shadow roots, in document order within a root. Visibility is checked for words that are known. */
export function scanDocument(document: Document, sight: Sight, dictionary = CARD_DICTIONARY): Scan {
  const scan: Scan = { dictionary, labels: [], modes: [], searches: [], relations: [], registers: [], records: [], frames: [], roots: [] };
  scan.roots.push(document);
  for (const root of scan.roots) {
    scanTexts(root, sight, scan);
    scanNames(root, sight, scan);
    scan.roots.push(...shadowRootsIn(root));
    for (const frame of selectAll(root, 'iframe')) scan.frames.push(frame as HTMLIFrameElement);
  }
  return scan;
}

/** A text right after the same label is a hint in the field's place («Отчество» in grey), and no second label: unless a control stands between. */
function repeats(scan: Scan, field: AnyField | undefined, before: Text | null, text: Text, sight: Sight): boolean {
  const last = scan.labels.at(-1);
  if (!field || !last?.text || last.text !== before || last.field !== field) return false;
  return !controlsBetween(before, text).some((control) => sight.layout && !isDrawnIn(control, text, sight));
}

function controlsBetween(first: Text, second: Text): Element[] {
  let common = flatParent(first);
  while (common && !flatContains(common, second)) common = flatParent(common);
  const controls = common ? selectAll(common, CONTROL) : [];
  return controls.filter((control) => follows(first, control) && follows(control, second));
}

function isDrawnIn(control: Element, text: Text, sight: Sight): boolean {
  const [own, words] = [sight.box(control), sight.box(text)];
  return !!own && !!words && words.left < own.right && words.right > own.left && words.top < own.bottom && words.bottom > own.top;
}

function scanTexts(root: Root, sight: Sight, scan: Scan): void {
  let before: Text | null = null;
  for (const node of textsIn(root)) {
    const data = node.data;
    const previous: Text | null = before;
    if (data.trim() !== '') before = node;
    // A word of ours has two letters at least and begins in the first line; most texts end here.
    if (data.length < 2 || !scan.dictionary.mayBegin(data) || (data.length > LONGEST && data.trim().length > LONGEST)) continue;
    const key = normalizeLabel(data);
    if (key.length < 2) continue;
    const split = scan.dictionary.begins(key) ? wholeLabel(node, scan.dictionary) : null;
    const word = split?.word ?? scan.dictionary.word(key);
    const parent = split?.element ?? flatParent(node);
    if (!word && parent && noteLine(scan, node, parent, sight)) continue;
    if (!word || !parent || isMachinery(parent) || repeats(scan, word.field, previous, node, sight)) continue;
    note(scan, word, split?.key ?? key, node, parent, sight);
  }
}

/** What a text says before its first colon and after it, or null where there is nothing on one of the sides. */
function partsOfLine(data: string): { label: string; value: string } | null {
  const colon = data.search(/[:：]/);
  const value = colon < 0 ? '' : data.slice(colon + 1);
  return value.trim() === '' ? null : { label: data.slice(0, colon), value };
}

/** What stands after the colon of a label and value in one text. */
export const valueOfLine = (text: Text): string => partsOfLine(text.data)?.value ?? '';

/** A label and its value in one text, with a colon between them and no second one: «Фамилия: Иванова». Says whether it was one. */
function noteLine(scan: Scan, text: Text, parent: Element, sight: Sight): boolean {
  const parts = partsOfLine(text.data);
  if (!parts || /[:：]/.test(parts.value)) return false;
  const word = scan.dictionary.word(normalizeLabel(parts.label));
  if (!(word?.field || word?.other) || isMachinery(parent) || !sight.letters(text) || isAnnouncedHidden(parent, '', sight)) return false;
  scan.labels.push({ field: word.field ?? null, source: 'text', text, element: parent, alone: false, line: true });
  return true;
}

/** A label whose words stand in several elements: the nearest ancestor whose whole text is a known label. */
function wholeLabel(node: Text, dictionary: Dictionary): { word: Word; key: string; element: Element } | null {
  let at = flatParent(node);
  for (let step = 0; at && step < 4; step++, at = flatParent(at)) {
    const text = wordsOf(at);
    if (text.length > 200) return null;
    const key = normalizeLabel(text);
    if (key.length > LONGEST) return null;
    const word = dictionary.word(key);
    if (word && key.includes(' ')) return { word, key, element: at };
  }
  return null;
}

/** What an element says; a line break parts two words. */
const wordsOf = (element: Element): string =>
  selectAll(element, 'br').length === 0 ? textContentOf(element) : [...textsIn(element)].map((text) => text.data).join(' ');

function note(scan: Scan, word: Word, key: string, text: Text, parent: Element, sight: Sight): void {
  if (!sight.letters(text) || isAnnouncedHidden(parent, key, sight)) return;
  if (word.field || word.other) {
    const field = word.field && !goesOn(scan.dictionary.notAfter(word.field), text) ? word.field : null;
    const alone = saysOnly(parent, key);
    scan.labels.push({ field, source: 'text', text, element: alone ? wholeElement(parent, key) : parent, alone });
  }
  if (word.mode) scan.modes.push({ word: key, element: parent });
  if (word.search) scan.searches.push({ word: key, element: parent });
  if (word.relation) scan.relations.push({ word: key, element: wholeElement(parent, key) });
  if (word.register) scan.registers.push({ word: key, element: parent });
  if (word.recordKind) scan.records.push({ word: key, element: parent });
}

/** Whether the words go on after this text and make another label of it («Дата рождения» + «по»). */
function goesOn(not: RegExp | undefined, text: Text): boolean {
  if (!not) return false;
  let at: Node | null = text;
  for (let step = 0; at && step < 3; step++) {
    let next = nextSiblingOf(at);
    while (next && textContentOf(next).trim() === '' && !(isElement(next) && matches(next, CONTROL))) next = nextSiblingOf(next);
    if (next) return not.test(normalizeLabel(textContentOf(next)));
    const parent: Node | null = parentNodeOf(at);
    at = parent && isElement(parent) && /^(?:span|b|i|em|strong|font|u|small)$/.test(tagOf(parent)) ? parent : null;
  }
  return false;
}

/** Climbs as long as the element says nothing but the label; a dash beside it is a value. */
function wholeElement(start: Element, key: string): Element {
  let element = start;
  for (let step = 0; step < 5; step++) {
    const parent = flatParent(element);
    if (!parent || /^(?:body|html)$/.test(tagOf(parent))) break;
    const text = textContentOf(parent);
    if (text.length > 120 || shadowRootOf(parent) || dashesIn(text) !== dashesIn(textContentOf(element)) || !saysOnly(parent, key)) break;
    element = parent;
  }
  return element;
}

const dashesIn = (text: string): number => text.match(/[-–—−]/g)?.length ?? 0;

const saysOnly = (element: Element, key: string): boolean =>
  normalizeLabel(wordsOf(element)) === key && selectAll(element, CONTROL).length === 0;

function scanNames(root: Root, sight: Sight, scan: Scan): void {
  for (const element of selectAll(root, NAMED)) {
    const button = matches(element, BUTTON);
    if (matches(element, CONTROL)) {
      addName(scan, element, 'name', attr(element, 'aria-label'), sight);
      addName(scan, element, 'hint', attr(element, 'placeholder'), sight);
    }
    if (!button) continue;
    const type = attr(element, 'type');
    const names = [
      attr(element, 'aria-label'),
      attr(element, 'title'),
      /^(?:submit|button)$/.test(type ?? '') ? attr(element, 'value') : null,
    ];
    for (const name of names) {
      const key = name ? normalizeLabel(name) : '';
      const word = key.length < LONGEST ? scan.dictionary.word(key) : undefined;
      if (!word?.mode || !sight.control(element) || isAnnouncedHidden(element, '', sight)) continue;
      scan.modes.push({ word: key, element });
      break;
    }
  }
}

function addName(scan: Scan, element: Element, source: 'name' | 'hint', text: string | null, sight: Sight): void {
  if (!text || text.length > LONGEST) return;
  const word = scan.dictionary.word(normalizeLabel(text));
  if (!word?.field && !word?.other) return;
  if (!sight.control(element) || isAnnouncedHidden(element, '', sight)) return;
  scan.labels.push({ field: word.field ?? null, source, text: null, element, alone: false });
}

/** Whether a label that was found still says the same. */
export function stillSays(hit: LabelHit, dictionary: Dictionary): boolean {
  if (hit.text && hit.line) return dictionary.fieldOf(partsOfLine(hit.text.data)?.label ?? '') === hit.field;
  if (hit.text) {
    return dictionary.fieldOf(hit.text.data) === hit.field || dictionary.fieldOf(textContentOf(hit.element)) === hit.field;
  }
  const name = attr(hit.element, hit.source === 'name' ? 'aria-label' : 'placeholder');
  return !!name && dictionary.fieldOf(name) === hit.field;
}

/** Window of a node's document, for constructors and styles. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null => documentOf(node).defaultView;
