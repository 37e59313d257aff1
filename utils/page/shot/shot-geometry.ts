import type { PersonalKind } from '@/utils/domain/redact';
import type { PersonalBox } from '@/utils/domain/shot';
import { flatParent, rectOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';

/** Something to cover, in coordinates of the window that it was found in. */
export interface Found {
  box: Box;
  what: PersonalKind;
}

export const shifted = ({ left, top, right, bottom }: Box, offset: { left: number; top: number }): Box => ({
  left: left + offset.left,
  top: top + offset.top,
  right: right + offset.left,
  bottom: bottom + offset.top,
});

/** The part of a box that lies in another; null when there is none. */
export function cut(box: Box, clip: Box): Box | null {
  const inside = {
    left: Math.max(box.left, clip.left),
    top: Math.max(box.top, clip.top),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
  return inside.right > inside.left && inside.bottom > inside.top ? inside : null;
}

/** What the page lets be seen of the content of its elements: the window, cut by every ancestor that hides or scrolls what overflows. */
export class Windows {
  readonly #view: Window;
  readonly #known = new Map<Element, Box>();

  constructor(view: Window) {
    this.#view = view;
  }

  /** Part of a box that can be seen of something in this element; null when nothing can. */
  seen(box: Box, element: Element): Box | null {
    return cut(box, this.#of(element));
  }

  #of(element: Element): Box {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = containerOf(element, this.#view);
    const outer = parent ? this.#of(parent) : { left: 0, top: 0, right: this.#view.innerWidth, bottom: this.#view.innerHeight };
    const { overflowX, overflowY } = this.#view.getComputedStyle(element);
    const rect = rectOf(element);
    const free = !parent || /^(?:body|html)$/.test(element.localName);
    const own = {
      left: free || overflowX === 'visible' ? outer.left : Math.max(outer.left, rect.left),
      right: free || overflowX === 'visible' ? outer.right : Math.min(outer.right, rect.right),
      top: free || overflowY === 'visible' ? outer.top : Math.max(outer.top, rect.top),
      bottom: free || overflowY === 'visible' ? outer.bottom : Math.min(outer.bottom, rect.bottom),
    };
    this.#known.set(element, own);
    return own;
  }
}

/** The ancestor whose edges cut an element: what is positioned is cut by what it is positioned in. */
function containerOf(element: Element, view: Window): Element | null {
  const position = view.getComputedStyle(element).position;
  if (position === 'fixed') return null;
  let at = flatParent(element);
  while (at && position === 'absolute' && view.getComputedStyle(at).position === 'static' && !isHolder(at, view)) at = flatParent(at);
  return at;
}

const isHolder = (element: Element, view: Window): boolean => {
  const { transform, filter, contain } = view.getComputedStyle(element);
  return transform !== 'none' || filter !== 'none' || /paint|layout|strict|content/.test(contain);
};

/** Without boxes that lie in another one, and as the editor wants them. */
export function merged(found: readonly Found[]): PersonalBox[] {
  const holds = (outer: Box, inner: Box) =>
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
  return found
    .filter(({ box }, index) => !found.some((other, at) => at !== index && holds(other.box, box) && (!holds(box, other.box) || at < index)))
    .map(({ box, what }) => ({
      what,
      rect: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
    }));
}
