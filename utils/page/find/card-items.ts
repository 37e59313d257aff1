import { saysAnything } from '@/utils/domain/letters';
import {
  attr,
  classOf,
  flatChildren,
  flatContains,
  flatParent,
  isElement,
  isText,
  rootOf,
  selectAll,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { drawnText, type Sight, withoutGlyphs } from '@/utils/page/visible-text';
import { isAnnouncedHidden } from './announced-hidden';
import { isActName, isButton, NO_TYPING } from './buttons';
import { isChooser } from './control-value';
import { type LabelHit, type Scan, viewOf } from './find-labels';
import { isRegister } from './grids';

/** One thing on the card, in drawn order: a label (known or not), a control, or a run of text that may be a value. */
export type Item =
  | { kind: 'label'; node: Element; hit: LabelHit | null; text: Text | null }
  | { kind: 'control'; node: Element }
  | { kind: 'text'; node: Element; texts: Text[]; faint: boolean };

export type ValueItem = Exclude<Item, { kind: 'label' }>;

const SKIP =
  /^(?:script|style|noscript|template|svg|img|canvas|video|audio|object|embed|iframe|option|optgroup|datalist|head|meta|link|title)$/;
const INLINE = /^(?:a|abbr|b|bdi|bdo|code|data|em|font|i|mark|nobr|q|samp|span|strong|time|u|var|wbr)$/;
const APART = /^(?:small|sup|sub)$/;
const WIDGET = /^(?:textbox|combobox|searchbox|spinbutton|listbox|checkbox|switch|radio)$/;

/** Whether the element is something that a person fills in. */
export function isControl(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'input') return !NO_TYPING.test(attr(element, 'type') ?? '');
  if (tag === 'select' || tag === 'textarea') return true;
  const role = attr(element, 'role');
  if (role && WIDGET.test(role)) return true;
  if (attr(element, 'aria-haspopup') === 'listbox') return true;
  const editable = attr(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** A word in a box of its own («проверен» beside the number) is no part of the text around it; a found word is only painted over. */
const isBadge = (style: CSSStyleDeclaration): boolean =>
  Number.parseFloat(style.paddingLeft) >= 3 &&
  (Number.parseFloat(style.borderLeftWidth) > 0 || !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(style.backgroundColor));

/** Marks, icons and counters that stand beside a value and are none. */
function isNoise(text: string, element: Element): boolean {
  const flat = withoutGlyphs(text).trim();
  // A Russian letter begins most texts of a card, and nothing of this.
  const first = flat.charCodeAt(0);
  if (first >= 0x400 && first <= 0x4ff) return false;
  if (flat === '' || /^(?:[*×✕✖✗⨯✎✏↓↑▼▲▾▴⌄⌃•·|:?!ⓘ]+|i|\d+\s*\/\s*\d+)$/u.test(flat)) return true;
  if (!/^[a-z][a-z_0-9]*$/.test(flat)) return false;
  // A ligature font draws «close» as a cross.
  return /icon|symbol|glyph/i.test(viewOf(element)?.getComputedStyle(element).fontFamily ?? '');
}

/** A register beside the card is no part of it, and long. */
const isRegisterGrid = (element: Element): boolean =>
  /^(?:grid|treegrid)$/.test(attr(element, 'role') ?? '') || (tagOf(element) === 'table' && isRegister(element));

/** What stands where on the card. One instance serves one pass. */
export class CardItems {
  readonly #sight: Sight;
  readonly #byElement = new Map<Element, LabelHit>();
  readonly #byText = new Map<Text, LabelHit>();
  readonly #aboveLabels = new Set<Element>();
  readonly #remarks = new Set<Element>();
  readonly #peers: Set<string>;
  readonly #memo = new Map<Element, Item[]>();

  constructor(scan: Scan, sight: Sight) {
    this.#sight = sight;
    for (const hit of scan.labels) {
      if (!hit.text) continue;
      this.#byText.set(hit.text, hit);
      if (hit.alone) this.#byElement.set(hit.element, hit);
      const above = hit.alone ? flatParent(hit.element) : hit.element;
      for (let at = above; at && !this.#aboveLabels.has(at); at = flatParent(at)) this.#aboveLabels.add(at);
    }
    this.#peers = peerLooks(scan.labels);
    for (const root of scan.roots) this.#collectRemarks(root);
  }

  /** Whether a known label stands inside the element. */
  holdsLabel(element: Element): boolean {
    return this.#aboveLabels.has(element) || this.#byElement.has(element);
  }

  /** Everything inside the element, in drawn order. */
  of(element: Element): Item[] {
    const known = this.#memo.get(element);
    if (known) return known;
    const items: Item[] = [];
    this.#walk(element, items);
    this.#memo.set(element, items);
    return items;
  }

  #walk(element: Element, items: Item[]): void {
    if (SKIP.test(tagOf(element)) || isRegisterGrid(element)) return;
    const label = this.#byElement.get(element);
    if (label) {
      items.push({ kind: 'label', node: element, hit: label, text: label.text });
      return;
    }
    if (this.#walkControl(element, items)) return;
    const holds = this.#aboveLabels.has(element);
    if (!holds && (this.#remarks.has(element) || isButton(element) || isRemark(element))) return;
    if (tagOf(element) === 'label' && !holds && this.#walkOption(element, items)) return;
    this.#walkChildren(element, items);
  }

  /** A control is one item with all that it is drawn of; one that merely wraps labelled fields is looked into. */
  #walkControl(element: Element, items: Item[]): boolean {
    if (!isControl(element)) return false;
    if (this.#aboveLabels.has(element) && !/^(?:input|select|textarea)$/.test(tagOf(element))) return false;
    if (this.#seen(element)) items.push({ kind: 'control', node: element });
    return true;
  }

  #seen(control: Element): boolean {
    return isTick(control) ? this.#sight.tick(control) : this.#sight.control(control);
  }

  /** The caption of a radio button or tick box belongs to that control. */
  #walkOption(element: Element, items: Item[]): boolean {
    const target = attr(element, 'for');
    const control = target
      ? selectAll(rootOf(element), `[id="${target.replace(/["\\]/g, '\\$&')}"]`)[0]
      : selectAll(element, 'input,[role="radio"],[role="checkbox"]')[0];
    if (!control || !isTick(control)) return false;
    if (!target && this.#seen(control)) items.push({ kind: 'control', node: control });
    return true;
  }

  #walkChildren(element: Element, items: Item[]): void {
    const children = flatChildren(element);
    const own = children.some((child) => isText(child) && this.#isValueText(child, element));
    if (!own) {
      for (const child of children) {
        if (isElement(child)) for (const item of this.of(child)) items.push(item);
        else if (isText(child)) this.#pushLabelText(child, element, items);
      }
      return;
    }
    let run: Text[] = [];
    const flush = () => {
      if (run.length > 0) this.#pushText(element, run, items);
      run = [];
    };
    const gather = (nodes: readonly Node[], parent: Element): void => {
      for (const child of nodes) {
        if (isText(child)) {
          if (this.#byText.has(child)) {
            flush();
            this.#pushLabelText(child, parent, items);
          } else if (this.#isValueText(child, parent)) run.push(child);
        } else if (isElement(child)) {
          if (this.#isInline(child)) gather(flatChildren(child), child);
          else {
            flush();
            for (const item of this.of(child)) items.push(item);
          }
        }
      }
    };
    gather(children, element);
    flush();
  }

  #isInline(element: Element): boolean {
    if (!INLINE.test(tagOf(element)) || APART.test(tagOf(element))) return false;
    if (this.holdsLabel(element) || this.#remarks.has(element) || isControl(element) || isButton(element) || isRemark(element))
      return false;
    if (selectAll(element, 'input,select,textarea,button,[role]').length > 0) return false;
    if (!this.#sight.layout) return true;
    const style = viewOf(element)?.getComputedStyle(element);
    return /^(?:inline|contents|ruby)/.test(style?.display ?? 'inline') && !(style && isBadge(style));
  }

  #isValueText(text: Text, parent: Element): boolean {
    return !this.#byText.has(text) && text.data.trim() !== '' && !isNoise(text.data, parent);
  }

  #pushLabelText(text: Text, parent: Element, items: Item[]): void {
    const hit = this.#byText.get(text);
    if (hit && !this.#byElement.has(hit.element)) items.push({ kind: 'label', node: parent, hit, text });
  }

  #pushText(element: Element, texts: Text[], items: Item[]): void {
    if (!texts.some((text) => this.#sight.letters(text))) return;
    const shown = drawnText(texts.map((text) => text.data).join(''));
    if (shown === '') return;
    if (this.#looksLikeLabel(element, shown)) items.push({ kind: 'label', node: element, hit: null, text: texts[0] ?? null });
    else items.push({ kind: 'text', node: element, texts, faint: isAnnouncedHidden(element, '', this.#sight) });
  }

  #looksLikeLabel(element: Element, shown: string): boolean {
    return (
      // Most texts end in no such sign, and preparing a pattern with \p{…} takes 0.5 ms.
      (/[:：*]\s*$/.test(shown) && /(?:[:：]\s*\*?|\p{L}\s*\*)$/u.test(shown)) ||
      /^(?:label|dt|th|legend)$/.test(tagOf(element)) ||
      this.#peers.has(lookOf(element))
    );
  }

  /** Hints and errors that a control points at, and what names it from outside. */
  #collectRemarks(root: Document | ShadowRoot): void {
    for (const control of selectAll(root, '[aria-describedby],[aria-errormessage],input[aria-labelledby],textarea[aria-labelledby]')) {
      // A list may be named by the very text that it shows.
      const names = isChooser(control)
        ? ['aria-describedby', 'aria-errormessage']
        : ['aria-describedby', 'aria-errormessage', 'aria-labelledby'];
      const ids = names.map((name) => attr(control, name) ?? '').join(' ');
      for (const id of ids.split(/\s+/).filter(Boolean)) {
        for (const remark of selectAll(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`)) {
          if (!flatContains(remark, control) && !flatContains(control, remark)) this.#remarks.add(remark);
        }
      }
    }
  }
}

export const isTick = (element: Element): boolean =>
  /^(?:radio|checkbox)$/.test(attr(element, 'type') ?? '') || /^(?:radio|checkbox|switch)$/.test(attr(element, 'role') ?? '');

/** Whether words are drawn inside that are neither the given label, nor a message, nor the name of an action. */
export function hasWordsBeside(element: Element, label: LabelHit, sight: Sight): boolean {
  if (element === label.element && label.alone) return false;
  if (isRemark(element) || SKIP.test(tagOf(element))) return false;
  if (isButton(element) && isActName(textContentOf(element))) return false;
  return flatChildren(element).some((child) => {
    if (isElement(child)) return hasWordsBeside(child, label, sight);
    if (!isText(child) || child === label.text || !saysAnything(child.data)) return false;
    return child.data.trim() !== label.text?.data.trim() && sight.letters(child);
  });
}

/** Messages that come and go: errors, tooltips, announcements. */
const isRemark = (element: Element): boolean =>
  /^(?:alert|status|tooltip|log|note)$/.test(attr(element, 'role') ?? '') ||
  /^(?:polite|assertive)$/.test(attr(element, 'aria-live') ?? '');

/** Tag and classes of the element that bears a label's text: unknown labels of the same card look the same. */
function lookOf(element: Element): string {
  const name = classOf(element).trim();
  return name === '' ? '' : `${tagOf(element)}.${name}`;
}

/** Looks that known labels have and values have not. */
function peerLooks(labels: readonly LabelHit[]): Set<string> {
  const counts = new Map<string, { labels: number; values: number }>();
  const texts = new Set(labels.map((hit) => hit.text));
  for (const hit of labels) {
    const parent = hit.text && hit.field ? flatParent(hit.text) : null;
    const look = parent ? lookOf(parent) : '';
    if (!hit.text || look === '') continue;
    const count = counts.get(look) ?? { labels: 0, values: 0 };
    count.labels++;
    const next = nextText(hit.text);
    const nextParent = next && !texts.has(next) ? flatParent(next) : null;
    if (nextParent && lookOf(nextParent) === look) count.values++;
    counts.set(look, count);
  }
  return new Set([...counts].filter(([, { labels: known, values }]) => known >= 2 && values * 2 < known).map(([look]) => look));
}

/** The next text with letters in the same tree, in document order. Begins in the midst of it: `textsIn` (page-texts.ts) begins at a part's start. */
function nextText(text: Text): Text | null {
  const walker = (text.ownerDocument as Document).createTreeWalker(rootOf(text), 4);
  walker.currentNode = text;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) if (node.data.trim() !== '') return node;
  return null;
}
