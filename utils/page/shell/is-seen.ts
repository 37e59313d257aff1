import type { ClosedRootOf } from '@/utils/page/closed-roots';
import { windowBox } from '@/utils/page/window-box';
import { isOurs } from './ours';
import { othersOnTop } from './top-layer';

/** So long nothing of ours may have moved before a press, ms: a page could move us under a mouse that is about to click. */
const STILL = 300;

/** Points along each side that are asked; a hole or a cover smaller than the space between them is no button's size. */
const POINTS = [0.06, 0.28, 0.5, 0.72, 0.94];
/** Of a mark, which is round, those that lie inside it. Marks are smaller than this, px. */
const INNER = [0.25, 0.5, 0.75];
const SMALL = 40;
/** A part of the top layer with more elements than this is not looked through: it counts as lying over us. */
const MANY = 2000;

/** Styles of our element or of `<html>` that let it be seen otherwise than it is pressed. */
const DISTORTING = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['backdropFilter', 'none'],
  ['maskImage', 'none'],
  ['mixBlendMode', 'normal'],
  ['transform', 'none'],
  ['clipPath', 'none'],
  ['visibility', 'visible'],
] as const;

/** Our element, its closed root, and when it or the part that is asked about was last moved, `performance.now()`. */
export interface Stand {
  host: Element;
  root: ShadowRoot;
  stoodSince: number;
  /** What is known to lie under ours in the top layer. */
  isBeneath(other: Element): boolean;
}

/**
 * Whether a part of ours (a mark, the frame of a view) is seen by the user as it stands: ours is on top at many of its points, no element of the
 * page is in the top layer over it, no picture of the page is being faded over it, nothing fades or bends it, and it had not moved a moment ago when
 * she pressed (`performance.now()`; she may have been heard later than that).
 * Where the browser can say so itself (Chromium, inside the frame), that is asked as well.
 */
export function isSeen(
  part: Element,
  { host, root, stoodSince, isBeneath }: Stand,
  pressedAt: number,
  closedRootOf: ClosedRootOf,
): boolean {
  if (pressedAt - stoodSince < STILL) return false;
  const box = part.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  if ([host, document.documentElement].some(isDistorted)) return false;
  if (isChanging()) return false;
  if (othersOnTop(document, closedRootOf).some((other) => !isBeneath(other) && reachesOver(other, box))) return false;
  const points = box.width < SMALL ? INNER : POINTS;
  const { right: width, bottom: height } = windowBox(window);
  return points.every((right) =>
    points.every((down) => {
      const [x, y] = [box.left + box.width * right, box.top + box.height * down];
      // What has scrolled out of the window is not seen; the rest may be.
      if (x < 0 || y < 0 || x >= width || y >= height) return true;
      let top = document.elementFromPoint(x, y);
      // Ours may stand in the dialog of a component: what is hit there is told by its root alone.
      for (let within = top; within && !isOurs(within); top = within) {
        within = closedRootOf(within)?.elementFromPoint(x, y) ?? null;
        if (within === null || within === top) break;
      }
      const own = root.elementFromPoint(x, y);
      return top !== null && isOurs(top) && own !== null && (part.contains(own) || own.contains(part));
    }),
  );
}

function isDistorted(element: Element): boolean {
  const style = getComputedStyle(element);
  return DISTORTING.some(([property, plain]) => style[property] !== undefined && style[property] !== '' && style[property] !== plain);
}

/** While a view transition runs, pictures of the page as it was are drawn over everything, and may let the pointer through to what stands under them. */
const isChanging = (): boolean =>
  document.getAnimations().some(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'));

/** Whether an element of the top layer is drawn over a box: itself, its backdrop, what stands in it, or what a style sheet lets it draw away from its place. */
function reachesOver(other: Element, box: DOMRect): boolean {
  const drawn = [other, ...other.querySelectorAll('*')];
  if (drawn.length > MANY || hasBackdrop(other)) return true;
  return drawn.some(
    (element) =>
      overlaps(element.getBoundingClientRect(), box, reachOf(getComputedStyle(element))) ||
      ['::before', '::after'].some((part) => drawsAway(element, part)),
  );
}

/** The backdrop of an element fills the window; as the browser makes it for a popover, nothing is drawn in it. */
function hasBackdrop(other: Element): boolean {
  const { display, backgroundColor, backgroundImage, backdropFilter, boxShadow } = getComputedStyle(other, '::backdrop');
  if (display === 'none') return false;
  const clear = /^(?:|transparent|rgba\(.*[,/] ?0\))$/.test(backgroundColor);
  return !clear || [backgroundImage, backdropFilter, boxShadow].some((value) => value !== undefined && value !== '' && value !== 'none');
}

/** Styles by which an element draws outside its box. */
const REACHING = ['boxShadow', 'textShadow', 'filter', 'outlineWidth', 'outlineOffset', 'borderImageOutset', 'borderImageWidth'] as const;

/** How far beyond its box an element may draw at most, px: all lengths of such styles together. */
function reachOf(style: CSSStyleDeclaration): number {
  const lengths = REACHING.flatMap((property) => (style[property] ?? '').match(/-?[\d.]+(?=px)/g) ?? []);
  return lengths.reduce((sum, length) => sum + Math.abs(Number(length)), 0);
}

/** A pseudo-element has no box that could be asked for: one that leaves the flow and is larger than a sign may lie anywhere. */
function drawsAway(element: Element, part: string): boolean {
  const style = getComputedStyle(element, part);
  const { content, position, width, height, transform } = style;
  if (content === 'none' || content === 'normal') return false;
  if (reachOf(style) > SMALL) return true;
  if (position !== 'fixed' && position !== 'absolute') return false;
  return [width, height].some((length) => !(Number.parseFloat(length) <= SMALL)) || transform !== 'none';
}

const overlaps = (a: DOMRect, b: DOMRect, reach: number): boolean =>
  a.left - reach < b.right && b.left < a.right + reach && a.top - reach < b.bottom && b.top < a.bottom + reach;
