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

/**
 * Whether a part of ours (a mark, the frame of a view) is seen by the user as it stands: ours is on top at many of its points, no element of the
 * page is in the top layer over it, nothing fades or bends it, and it has not moved a moment ago. `stoodSince` is `performance.now()` of its last
 * move. Where the browser can say so itself (Chromium, inside the frame), that is asked as well.
 */
export function isSeen(part: Element, host: Element, root: ShadowRoot, stoodSince: number): boolean {
  if (performance.now() - stoodSince < STILL) return false;
  const box = part.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  if ([host, document.documentElement].some(isDistorted)) return false;
  if (othersOnTop(document).some((other) => reachesOver(other, box))) return false;
  const points = box.width < SMALL ? INNER : POINTS;
  return points.every((right) =>
    points.every((down) => {
      const [x, y] = [box.left + box.width * right, box.top + box.height * down];
      // What has scrolled out of the window is not seen; the rest may be.
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
      const top = document.elementFromPoint(x, y);
      const own = root.elementFromPoint(x, y);
      return top !== null && isOurs(top) && own !== null && (part.contains(own) || own.contains(part));
    }),
  );
}

function isDistorted(element: Element): boolean {
  const style = getComputedStyle(element);
  return DISTORTING.some(([property, plain]) => style[property] !== undefined && style[property] !== '' && style[property] !== plain);
}

/** Whether an element of the top layer is drawn over a box: itself, what stands in it, or what a style sheet lets it draw away from its place. */
function reachesOver(other: Element, box: DOMRect): boolean {
  const drawn = [other, ...other.querySelectorAll('*')];
  if (drawn.length > MANY) return true;
  return drawn.some(
    (element) => overlaps(element.getBoundingClientRect(), box) || ['::before', '::after'].some((part) => drawsAway(element, part)),
  );
}

/** A pseudo-element has no box that could be asked for: one that leaves the flow and is larger than a sign may lie anywhere. */
function drawsAway(element: Element, part: string): boolean {
  const { content, position, width, height, transform } = getComputedStyle(element, part);
  if (content === 'none' || content === 'normal' || (position !== 'fixed' && position !== 'absolute')) return false;
  return [width, height].some((length) => !(Number.parseFloat(length) <= SMALL)) || transform !== 'none';
}

const overlaps = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
