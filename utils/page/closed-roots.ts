/** Asks the browser for the shadow root of an element, closed ones too: null where it has none, undefined where the browser does not tell. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null | undefined;
