import { browser } from 'wxt/browser';

/**
 * The shadow root of an element, closed ones too, which browsers tell to extensions alone: Chromium by a function, Firefox by a property. Null where
 * the element has none; undefined where the browser does not tell.
 */
export function closedRootOf(element: Element): ShadowRoot | null | undefined {
  const told = browser.dom?.openOrClosedShadowRoot;
  if (told) return told(element as HTMLElement);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
}
