import { browser } from 'wxt/browser';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The shadow root of an element, closed ones too, which browsers tell to extensions alone: Chromium by a function, Firefox by a property. Null where
 * the element has none; undefined where the browser does not tell. A drawing (SVG, MathML) has none, and Chromium throws when it is asked about one.
 */
export function closedRootOf(element: Element): ShadowRoot | null | undefined {
  const told = browser.dom?.openOrClosedShadowRoot;
  // By its namespace: an element of a frame is no `HTMLElement` of this window.
  if (told) return element.namespaceURI === XHTML ? told(element as HTMLElement) : null;
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
}
