import { hasTwoLetters, saysAnything } from '@/utils/domain/letters';
import { attr, documentOf, flatContains, flatParent, tagOf } from '@/utils/page/safe-dom';
import { type Box, drawnText, type Sight } from '@/utils/page/visible-text';
import { type CardItems, isTick, type ValueItem } from './card-items';
import {
  EMPTY,
  flagOfText,
  isChooser,
  readControl,
  readDateParts,
  readFlag,
  readRadios,
  type Shown,
  shownText,
  visibleText,
} from './control-value';
import { isFainter } from './faint';
import type { ValueKind } from './field-locators';
import { itemBox } from './geometry';

/** One place of the page that holds one field's value. */
export interface Place {
  /** The element of the place, beside which a mark stands. */
  node: Element;
  /** What identifies the place: two routes that end at the same node agree. A text, where one element bears several values. */
  at: Node;
  control: Element | null;
  /** Controls of day, month and year, where the date has one for each. */
  parts?: readonly Element[];
  /** Texts of which the value is read: while they stand, `read` is right. */
  texts?: readonly Text[];
  read(sight: Sight): Shown;
}

type TextItem = Extract<ValueItem, { kind: 'text' }>;

export type Pick = Place | 'none' | 'many';

export const isPlace = (pick: Pick | null): pick is Place => typeof pick === 'object' && pick !== null;

/** The one value among the things found in a field's room. `room` is where a chooser's shown text may stand. */
export function pickValue(items: readonly ValueItem[], kind: ValueKind, cardItems: CardItems, sight: Sight): Pick {
  const controls = items.filter((item) => item.kind === 'control').map((item) => item.node);
  const texts = items.filter((item) => item.kind === 'text');
  if (kind === 'flag') return pickFlag(controls, texts, sight);
  const radios = controls.filter((control) => isRadio(control));
  if (radios.length > 1 && radios.length === controls.filter((control) => !isBox(control)).length) {
    return { ...onControl(radios[0] as Element), read: () => readRadios(radios) };
  }
  const rest = controls.filter((control) => !isTick(control));
  if (rest.length > 1 && kind === 'date' && rest.length <= 4) {
    const parts = dateParts(rest, sight);
    if (parts) return { ...onControl(parts[0] as Element), parts, read: () => readDateParts(parts) };
  }
  const faces = rest.length > 1 ? rest.filter((control) => hasFace(control, sight)) : rest;
  if (faces.length > 1 || (rest.length > 0 && faces.length === 0)) return 'many';
  const control = faces[0];
  if (control) return controlPlace(control, texts, kind, cardItems);
  if (controls.length > 0 && texts.length === 0) return 'none';
  return (kind === 'date' ? drawnDate(texts, sight) : null) ?? pickText(texts);
}

export const onControl = (control: Element) => ({ node: control, at: control, control });
const onText = (text: TextItem) => ({ node: text.node, at: text.texts[0] ?? text.node, control: null, texts: text.texts });

function pickFlag(controls: readonly Element[], texts: readonly TextItem[], sight: Sight): Pick {
  const ticks = controls.filter((control) => isTick(control) && !isRadio(control));
  const tick = ticks.length > 1 ? drawnTick(ticks, sight) : ticks[0];
  if (tick === null) return 'many';
  if (tick) return { ...onControl(tick), read: () => readFlag(tick) };
  const [said] = controls;
  // «Да» or «Нет» in a field that is only shown.
  if (said && controls.length === 1 && tagOf(said) === 'input' && /^(?:да|нет)$/i.test((said as HTMLInputElement).value.trim())) {
    return { ...onControl(said), read: () => flagOfText((said as HTMLInputElement).value) };
  }
  if (controls.length > 0) return 'none';
  const text = texts[0];
  if (!text) return 'none';
  if (texts.length > 1) return 'many';
  return { ...onText(text), read: () => flagOfText(joined(text.texts)) };
}

/** Kits keep a native tick box out of sight beside the one that they draw: the drawn one, if both say the same; else null. */
function drawnTick(ticks: readonly Element[], sight: Sight): Element | null {
  const [drawn, ...more] = ticks.filter((tick) => sight.control(tick));
  if (!drawn || more.length > 0) return null;
  const state = JSON.stringify(readFlag(drawn));
  return ticks.every((tick) => JSON.stringify(readFlag(tick)) === state) ? drawn : null;
}

/** A date whose day, month and year are drawn in elements of their own, without a gap between them. */
function drawnDate(texts: readonly TextItem[], sight: Sight): Place | null {
  const first = texts[0];
  if (!first || texts.length < 3) return null;
  let whole: Element | null = first.node;
  while (whole && !texts.every((text) => flatContains(whole as Element, text.node))) whole = flatParent(whole);
  const node = whole;
  if (!node || !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(drawnText(visibleText(node, sight)))) return null;
  return { node, at: node, control: null, read: (now) => shownText(visibleText(node, now)) };
}

/** Signs beside the value and what is struck out are none; what is left must be one. */
function pickText(all: readonly TextItem[]): Pick {
  const plain = all.filter((text) => !text.faint);
  const open = plain.length > 0 ? plain : all;
  const worded = open.length > 1 ? open.filter((text) => saysAnything(joined(text.texts)) && !isStruck(text.node)) : open;
  const texts = worded.length > 0 ? worded : open;
  const text = texts[0];
  if (!text) return 'none';
  if (texts.length > 1) return 'many';
  return { ...onText(text), read: () => shownText(joined(text.texts)) };
}

const joined = (texts: readonly Text[]) => drawnText(texts.map((text) => text.data).join(''));
const isStruck = (element: Element) => /^(?:s|del|strike)$/.test(tagOf(element));
const isRadio = (control: Element) => attr(control, 'type') === 'radio' || attr(control, 'role') === 'radio';
const isBox = (control: Element) => isTick(control) && !isRadio(control);

function controlPlace(control: Element, texts: readonly ValueItem[], kind: ValueKind, cardItems: CardItems): Place {
  return {
    ...onControl(control),
    texts: texts.flatMap((item) => (item.kind === 'text' ? item.texts : [])),
    read: (sight) => {
      const own = readControl(control, kind, sight);
      if (own.state !== 'empty' || texts.length === 0) return own;
      if (mayShowBeside(control)) {
        return textBeside(
          control,
          isChooser(control) ? texts : texts.filter((text) => isDrawnOver(control, text, sight)),
          cardItems,
          sight,
        );
      }
      if (tagOf(control) !== 'input') return own;
      const over = textDrawnOver(control, texts, sight);
      return over.state === 'empty' && kind !== 'date' ? textBefore(control, texts, kind, sight) : over;
    },
  };
}

/** A list's input may be empty while the chosen text stands beside it. */
const mayShowBeside = (control: Element): boolean =>
  isChooser(control) || (tagOf(control) === 'input' && ((control as HTMLInputElement).readOnly || attr(control, 'tabindex') === '-1'));

/** What a chooser shows beside its own input: the one text in the nearest frame around the input, on the same line. */
function textBeside(control: Element, texts: readonly ValueItem[], cardItems: CardItems, sight: Sight): Shown {
  const wanted = new Set(texts.map((text) => text.node));
  for (let at = flatParent(control); at; at = flatParent(at)) {
    const near = cardItems.of(at).filter((item) => item.kind === 'text' && wanted.has(item.node));
    if (near.length === 0) continue;
    const line = near.filter((item) => item.kind === 'text' && isOnLine(control, item, sight));
    const first = line[0];
    if (first?.kind !== 'text') return EMPTY;
    const plain = line.filter((item) => item.kind === 'text' && !item.faint);
    if (line.length > 1 && plain.length !== 1) return { state: 'unsure', why: 'two-values' };
    const text = plain[0] ?? first;
    return text.kind === 'text' ? shownText(joined(text.texts)) : EMPTY;
  }
  return EMPTY;
}

/**
 * A kit may leave the input of a search empty and draw the chosen text over it. A hint is drawn like that too, but fainter than what is typed:
 * of a text that is neither a known hint nor as dark as the input's own letters nothing can be said.
 */
function textDrawnOver(control: Element, texts: readonly ValueItem[], sight: Sight): Shown {
  const own = sight.layout ? sight.box(control) : null;
  if (!own) return EMPTY;
  const over = texts.filter((text): text is TextItem => {
    const box = itemBox(text, sight);
    return (
      text.kind === 'text' && !!box && isWithin(box, own) && (box.top + box.bottom) / 2 > own.top && (box.top + box.bottom) / 2 < own.bottom
    );
  });
  const [text, ...more] = over;
  if (!text) return EMPTY;
  const shown = shownText(joined(text.texts));
  if (shown.state !== 'filled') return shown;
  if (more.length > 0) return { state: 'unsure', why: 'two-values' };
  return isFainter(text.node, control) ? { state: 'unsure', why: 'drawn-over' } : shown;
}

/**
 * A search that draws the chosen text before its input, in one frame with it: the input has no frame of its own. Several texts are several choices, a
 * sign («+7») is none. In a field that is no choice nobody can tell what such a text is.
 */
function textBefore(control: Element, texts: readonly ValueItem[], kind: ValueKind, sight: Sight): Shown {
  const own = sight.layout ? sight.box(control) : null;
  if (!own || hasFrame(control)) return EMPTY;
  let frame = flatParent(control);
  for (let step = 0; frame && step < 4 && !hasFrame(frame); step++) frame = flatParent(frame);
  if (!frame || !hasFrame(frame)) return EMPTY;
  const [text, ...more] = texts.filter((item): item is TextItem => {
    const box = itemBox(item, sight);
    const isBefore = !!box && box.right <= own.left + 4 && isOnLine(control, item, sight);
    return item.kind === 'text' && isBefore && flatContains(frame, item.node) && !isStruck(item.node) && hasTwoLetters(joined(item.texts));
  });
  if (!text) return EMPTY;
  if (more.length > 0) return { state: 'unsure', why: 'two-values' };
  return kind === 'choice' ? shownText(joined(text.texts)) : { state: 'unsure', why: 'drawn-over' };
}

/** Whether the element draws a line around or under itself. */
export const hasFrame = (element: Element): boolean => {
  const style = documentOf(element).defaultView?.getComputedStyle(element);
  return !!style && (Number.parseFloat(style.borderBottomWidth) > 0 || style.boxShadow !== 'none');
};

const isWithin = (box: Box, frame: Box): boolean => box.left >= frame.left - 4 && box.right <= frame.right + 4;

/** A text under the control is a hint or an error; one on its line is what it shows. */
function isOnLine(control: Element, item: ValueItem, sight: Sight): boolean {
  if (!sight.layout) return true;
  const own = sight.box(control);
  const box = itemBox(item, sight);
  if (!own || !box) return true;
  return box.top < own.bottom - 2 && box.bottom > own.top + 2;
}

/** A read-only input is a list only if the text stands within its own frame; beside or under it, it is a hint. */
function isDrawnOver(control: Element, item: ValueItem, sight: Sight): boolean {
  const own = sight.box(control);
  const box = itemBox(item, sight);
  if (!own || !box) return false;
  if (own.right - own.left < 20) return true;
  return box.left >= own.left - 4 && box.right <= own.right + 30 && box.top >= own.top - 6 && box.bottom <= own.bottom + 6;
}

/** Whether a person sees the control itself, and not only another face drawn for it. */
function hasFace(control: Element, sight: Sight): boolean {
  if (attr(control, 'tabindex') === '-1' && attr(control, 'aria-hidden') === 'true') return false;
  if (!sight.text(control)) return false;
  const box = sight.box(control);
  return !box || (box.right - box.left >= 8 && box.bottom - box.top >= 8);
}

/** Day, month and year in controls of their own. */
function dateParts(controls: readonly Element[], sight: Sight): Element[] | null {
  const parts = controls.filter((control) => isPart(control));
  const others = controls.filter((control) => !isPart(control));
  if (parts.length < 2 || parts.length > 3 || others.some((control) => hasFace(control, sight))) return null;
  return parts;
}

function isPart(control: Element): boolean {
  if (attr(control, 'role') === 'spinbutton' || tagOf(control) === 'select') return true;
  const name = `${attr(control, 'aria-label') ?? ''} ${attr(control, 'placeholder') ?? ''}`.trim();
  const length = Number(attr(control, 'maxlength') ?? 99);
  return length === 2 || length === 4 || /^(?:день|месяц|год|дд|мм|гггг|гг|day|month|year|dd|mm|yyyy)(?![a-zа-яё])/i.test(name);
}
