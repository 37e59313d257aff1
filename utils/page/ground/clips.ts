import { documentElementOf, documentOf, flatParent, rectOf, tagOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';

/** What an element's ancestors do to it: the window they leave open, and the scroller it moves in. */
interface Frame {
  /** null = the whole window. */
  clip: Box | null;
  /** Window of the nearest scroller that has something to scroll; null = it stands still. */
  within: Box | null;
}

/** Cuts boxes of one document to what can be seen, and says in which scroller they move. Remembers what it has asked for one pass. */
export class Clips {
  readonly #window: Box;
  readonly #known = new Map<Element, Frame>();
  readonly #page: Box | null;

  constructor(document: Document, window: Box) {
    this.#window = window;
    const root = documentElementOf(document);
    this.#page = root && root.scrollHeight > root.clientHeight + 1 ? window : null;
  }

  /** The seen part of a box that an element or its text has, and its scroller's window; null when nothing of it is seen. */
  cut(box: Box, bearer: Element): { box: Box; within: Box | null } | null {
    const { clip, within } = this.#frameIn(bearer);
    const seen = shared(clip ? shared(box, clip) : box, this.#window);
    return seen.right - seen.left > 1 && seen.bottom - seen.top > 1 ? { box: seen, within } : null;
  }

  /** The frame in which the element's own content stands. */
  #frameIn(element: Element): Frame {
    const known = this.#known.get(element);
    if (known) return known;
    const frame = this.#measure(element);
    this.#known.set(element, frame);
    return frame;
  }

  #measure(element: Element): Frame {
    const parent = flatParent(element);
    if (!parent || /^(?:html|body)$/.test(tagOf(element))) return { clip: null, within: this.#page };
    const style = documentOf(element).defaultView?.getComputedStyle(element);
    const outer = style?.position === 'fixed' ? { clip: null, within: null } : this.#frameIn(parent);
    const still = style?.position === 'sticky' ? { ...outer, within: null } : outer;
    const overflow = `${style?.overflowX} ${style?.overflowY}`;
    if (!style || !/hidden|clip|auto|scroll/.test(overflow) || style.display === 'contents') return still;
    const box = rectOf(element);
    const clip = still.clip ? shared(box, still.clip) : box;
    const scrolls = /auto|scroll/.test(overflow) && element.scrollHeight > element.clientHeight + 1;
    return { clip, within: scrolls ? clip : still.within };
  }
}

const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
