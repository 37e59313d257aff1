import type { ClosedRootOf } from '@/utils/page/closed-roots';
import type { Root } from '@/utils/page/page-texts';
import { checkVisibility, flatChildren, isElement, rectOf, selectAll, shadowRootOf, tagOf } from '@/utils/page/safe-dom';
import type { Found, Windows } from './shot-geometry';

/** A picture not wider and not higher is an icon, px. */
const ICON = 32;
const PICTURES = 'img,canvas,video,input[type="image"],image,object,embed,fencedframe';
/** A picture behind text that takes so much of the window is a decoration. */
const BACKDROP = 0.4;
/** Elements that may carry a closed root besides those with a name of their own (DOM standard, «attach a shadow»). */
const HOSTS = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** What a picture shows and no program can read: images, drawings, players, backgrounds, closed roots. Frames are looked at by the caller. */
export function blindSpots(roots: readonly Root[], view: Window, windows: Windows, closedRootOf: ClosedRootOf): Found[] {
  const found: Found[] = [];
  const note = (element: Element, what: Found['what']) => {
    const { left, top, right, bottom } = rectOf(element);
    const box = windows.seen({ left, top, right, bottom }, element);
    if (box) found.push({ box, what });
  };
  for (const root of roots) {
    for (const element of selectAll(root, PICTURES)) {
      const { width, height } = rectOf(element);
      if ((width > ICON || height > ICON) && checkVisibility(element, true) !== false) note(element, 'image');
    }
    for (const element of selectAll(root, '*')) {
      if (checkVisibility(element, true) === false) continue;
      if (hasPicture(element, view)) note(element, 'image');
      else if (isClosed(element, view, closedRootOf)) note(element, 'frame');
    }
  }
  return found;
}

function hasPicture(element: Element, view: Window): boolean {
  const shows = [undefined, '::before', '::after'].some((pseudo) => {
    const { backgroundImage, content, borderImageSource, listStyleImage, maskImage } = view.getComputedStyle(element, pseudo);
    return [backgroundImage, content, borderImageSource, listStyleImage, maskImage].some((value) =>
      /(?:url|image-set|element)\(/.test(value ?? ''),
    );
  });
  if (!shows) return false;
  const { width, height } = rectOf(element);
  if (width <= ICON && height <= ICON) return false;
  const large = width * height > BACKDROP * view.innerWidth * view.innerHeight;
  return !(large && (element.textContent ?? '').trim() !== '');
}

/** Whether something is drawn in the element that is in none of the trees that can be read. */
function isClosed(element: Element, view: Window, closedRootOf: ClosedRootOf): boolean {
  if (shadowRootOf(element)) return false;
  const named = tagOf(element).includes('-');
  if (!named && !HOSTS.test(tagOf(element))) return false;
  const { width, height } = rectOf(element);
  if (width < 4 || height < 4 || (width <= ICON && height <= ICON)) return false;
  const told = closedRootOf(element);
  if (told !== undefined) return told !== null;
  const children = flatChildren(element).filter((child) => isElement(child) || (child as Text).data?.trim());
  const drawn = children.some((child) => {
    if (isElement(child)) return rectOf(child).width > 0 || rectOf(child).height > 0;
    const range = element.ownerDocument.createRange();
    range.selectNode(child);
    return range.getClientRects().length > 0;
  });
  if (drawn) return false;
  return named || children.length > 0 || hasHeightOfItsOwn(element, view, height);
}

/** An empty box that no rule gives a height has something in it that cannot be seen from here. */
function hasHeightOfItsOwn(element: Element, view: Window, height: number): boolean {
  const style = view.getComputedStyle(element);
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  const sum = (...names: string[]) => names.reduce((all, name) => all + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0);
  const inner = height - sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width');
  if (inner <= 2 || Number.parseFloat(style.minHeight) > 0) return false;
  const given = element.computedStyleMap?.().get('height')?.toString() ?? 'auto';
  return given === 'auto';
}
