import { documentOfFrame, prepareDom, rectOf, shadowRootOf, tagOf } from './safe-dom';
import { isOurs } from './shell/ours';

/** The page's topmost element at a point of the document's window (CSS px), through open shadow roots and frames of the same origin; ours do not count. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  prepareDom(document);
  let root: Document | ShadowRoot = document;
  let found: Element | null = null;
  let [px, py] = [x, y];
  for (let depth = 0; depth < 20; depth += 1) {
    let hit: Element | null = root.elementFromPoint(px, py);
    if (hit && isOurs(hit)) hit = root.elementsFromPoint(px, py).find((element) => !isOurs(element)) ?? null;
    if (!hit || hit === found) return found;
    found = hit;
    const inner: Document | null = tagOf(hit) === 'iframe' ? documentOfFrame(hit as HTMLIFrameElement) : null;
    if (inner) {
      const box = rectOf(hit);
      px -= box.left + hit.clientLeft;
      py -= box.top + hit.clientTop;
      root = inner;
    } else {
      const shadow = shadowRootOf(hit);
      if (!shadow) return found;
      root = shadow;
    }
  }
  return found;
}
