import { saysAnything } from '@/utils/domain/letters';
import { elementAt } from './element-at';
import {
  attr,
  documentOf,
  flatChildren,
  flatContains,
  flatParent,
  isElement,
  isText,
  prepareDom,
  rectOf,
  shadowRootOf,
  tagOf,
} from './safe-dom';
import type { Box } from './visible-text';
import { windowBox } from './window-box';

/** Where a field's mark stands, in px of the panel's window. */
export interface MarkSpot {
  left: number;
  top: number;
  /** Width and height of what can be pressed, px. */
  size: number;
  /** The field as the user sees it: a control with its border, or the shown text. */
  field: Box;
}

/**
 * What can be pressed of a mark, px: 24 (WCAG 2.2, 2.5.8), of which the sign takes the middle 18; no more than the sign only where there is no room for
 * more.
 */
const TARGET = 24;
const SIGN = 18;
/** Space between field and sign, px. */
const GAP = 4;
const CONTROLS = /^(?:input|select|textarea|button)$/;
/** A border of the kit's own around a control is at most so much wider and higher than the control, px. */
const FRAME_WIDER = 160;
const FRAME_HIGHER = 28;

/**
 * A free spot for a mark outside the field: right of it, else above its right end (the label's row), left of it, under it.
 * Free means: inside the window, no other control, text or picture of the page beneath. Null when the field cannot be seen now
 * (scrolled out, covered, not drawn) or has no free spot around it.
 */
export function markSpot(anchor: Element): MarkSpot | null {
  prepareDom(anchor.ownerDocument);
  const view = documentOf(anchor).defaultView;
  const top = view && topWindow(view);
  if (!view || !top) return null;
  const offset = frameOffset(view);
  const frame = drawnFrame(anchor);
  const field = shifted(contentBox(anchor, frame), offset);
  if (field.right - field.left < 1 || field.bottom - field.top < 1) return null;
  if (!isInSight(field, frame, top)) return null;
  for (const size of [TARGET, SIGN]) {
    const spot = spotsBeside(field, size).find((corner) => isFree(corner, size, frame, top));
    if (spot) return { left: Math.round(spot.left), top: Math.round(spot.top), size, field };
  }
  return null;
}

function spotsBeside(field: Box, size: number): { left: number; top: number }[] {
  const middle = (field.top + field.bottom - size) / 2;
  const gap = Math.max(0, GAP - (size - SIGN) / 2);
  return [
    { left: field.right + gap, top: middle },
    { left: field.right - size, top: field.top - size - gap },
    { left: field.left - gap - size, top: middle },
    { left: field.right - size, top: field.bottom + gap },
  ];
}

/** The outermost window of the same origin: the panel may stand there while the card is in a frame. */
export function topWindow(view: Window): Window {
  return frameOf(view) ? topWindow((frameOf(view) as Element).ownerDocument.defaultView ?? view) : view;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

export function frameOffset(view: Window): { x: number; y: number } {
  const frame = frameOf(view);
  if (!frame) return { x: 0, y: 0 };
  const box = rectOf(frame);
  const outer = frameOffset(frame.ownerDocument.defaultView ?? view);
  return { x: outer.x + box.left + frame.clientLeft, y: outer.y + box.top + frame.clientTop };
}

/** Box of an element as it stands in the window of the panel, whatever frame of the same origin it is in. */
export const boxInPanel = (element: Element): Box => shifted(rectOf(element), frameOffset(element.ownerDocument.defaultView ?? window));

export const shifted = (box: Box, { x, y }: { x: number; y: number }): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

const isControl = (element: Element) =>
  CONTROLS.test(tagOf(element)) || /^(?:textbox|combobox|spinbutton|checkbox|listbox)$/.test(attr(element, 'role') ?? '');

/** The kit's own border around a control: the widest wrapper that is hardly larger and holds no words of its own. */
export function drawnFrame(anchor: Element): Element {
  if (!isControl(anchor)) return anchor;
  const own = rectOf(anchor);
  let frame = anchor;
  for (let at = flatParent(anchor); at; at = flatParent(at)) {
    const box = rectOf(at);
    const grown = { width: box.width - own.width, height: box.height - own.height };
    if (grown.width > FRAME_WIDER || grown.height > FRAME_HIGHER || saysWords(at)) break;
    if (box.width > 0 && box.height > 0) frame = at;
  }
  return frame;
}

/** Words that are drawn inside; not those of controls, of a fieldset's cut-out or of decoration. */
function saysWords(element: Element): boolean {
  return flatChildren(element).some((child) => {
    if (isText(child)) return saysAnything(child.data);
    if (!isElement(child) || isControl(child) || tagOf(child) === 'legend' || attr(child, 'aria-hidden') === 'true') return false;
    return saysWords(child);
  });
}

/** Of plain text the box of the letters, for the element may be as wide as the page; of a control its border. */
function contentBox(anchor: Element, frame: Element): Box {
  const whole = rectOf(frame);
  if (isControl(anchor) || shadowRootOf(anchor)) return whole;
  const range = documentOf(anchor).createRange();
  range.selectNodeContents(anchor);
  const letters = range.getBoundingClientRect();
  if (letters.width < 1 || letters.height < 1) return whole;
  return {
    left: Math.max(letters.left, whole.left),
    top: Math.max(letters.top, whole.top),
    right: Math.min(letters.right, whole.right),
    bottom: Math.min(letters.bottom, whole.bottom),
  };
}

/** Whether at least one of three points of the field is not covered by something foreign. */
function isInSight(field: Box, frame: Element, top: Window): boolean {
  const y = (field.top + field.bottom) / 2;
  const inset = Math.min(10, (field.right - field.left) / 4);
  return [field.left + inset, (field.left + field.right) / 2, field.right - inset].some((x) => {
    const hit = elementAt(top.document, x, y);
    return hit !== null && (flatContains(frame, hit) || flatContains(hit, frame) || isBeside(hit, frame));
  });
}

/** A floating label or an icon drawn over the control by its own kit: it shares the control's nearest parents. */
function isBeside(hit: Element, frame: Element): boolean {
  const parent = flatParent(frame);
  return parent !== null && flatContains(parent, hit) && rectOf(hit).height <= rectOf(frame).height * 1.5;
}

/** Whether nothing of the page is read or pressed under a square: no other control than `frame`, no picture, no letter. */
export function isFree(corner: { left: number; top: number }, size: number, frame: Element, top: Window): boolean {
  const [x, y] = [corner.left, corner.top];
  const { right, bottom } = windowBox(top);
  if (x < 0 || y < 0 || x + size > right || y + size > bottom) return false;
  const [near, half] = [1, size / 2];
  const points = [
    [x + half, y + half],
    [x + near, y + half],
    [x + size - near, y + half],
    [x + half, y + near],
    [x + half, y + size - near],
  ] as const;
  return points.every(([px, py]) => {
    const hit = elementAt(top.document, px, py);
    if (hit === null) return false;
    if (!flatContains(hit, frame) && (isControl(hit) || hasPicture(hit))) return false;
    return !hasLetterAt(hit, px, py, top);
  });
}

const hasPicture = (element: Element) => /^(?:svg|path|use|img|canvas|a|summary|i)$/.test(tagOf(element));

/** Whether a letter of the element's own text is drawn at the point. */
function hasLetterAt(element: Element, x: number, y: number, top: Window): boolean {
  const document = documentOf(element);
  const offset = document.defaultView ? frameOffset(document.defaultView) : { x: 0, y: 0 };
  if (document.defaultView !== top && offset.x === 0 && offset.y === 0) return false;
  return flatChildren(element).some((child) => {
    if (!isText(child) || child.data.trim() === '') return false;
    const range = document.createRange();
    range.selectNodeContents(child);
    return [...range.getClientRects()].some((rect) => {
      const box = shifted(rect, offset);
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
  });
}
