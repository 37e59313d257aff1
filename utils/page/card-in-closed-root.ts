/**
 * Whether a card stands in a closed shadow root, where no field may be read or written (its page has decided so): at least three of the core labels.
 * Sent into a page as text, so it may name nothing outside itself. The browser tells extensions alone of closed roots: Chromium by a function, Firefox
 * by a property; false where it does not.
 */
export function cardInClosedRoot(): boolean {
  const labels = ['фамилия', 'имя', 'отчество', 'дата рождения', 'снилс'];
  const said = new Set<string>();
  const tell = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } } }).chrome?.dom
    ?.openOrClosedShadowRoot;
  const rootOf = (element: Element): ShadowRoot | null => {
    if (tell) return element instanceof HTMLElement ? tell(element) : null;
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
  };
  const hear = (words: string | null, element: Element | null): void => {
    const text = (words ?? '')
      .replace(/[\s*:]+/g, ' ')
      .trim()
      .toLowerCase();
    if (labels.includes(text) && element?.checkVisibility() !== false) said.add(text);
  };
  const look = (root: Document | ShadowRoot, closed: boolean, depth: number): void => {
    const walker = document.createTreeWalker(root, closed ? 5 : 1);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) {
        hear((node as Text).data, node.parentElement);
        continue;
      }
      // Many a field is named by what stands in it, or for screen readers alone.
      if (closed) for (const name of ['placeholder', 'aria-label']) hear((node as Element).getAttribute(name), node as Element);
      const inner = rootOf(node as Element);
      if (inner && depth < 8) look(inner, closed || (node as Element).shadowRoot === null, depth + 1);
    }
  };
  look(document, false, 0);
  return said.size >= 3;
}
