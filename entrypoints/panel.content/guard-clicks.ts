/** The least share of opacity, all ancestors multiplied, at which a button still counts as seen. */
const LEAST_OPACITY = 0.7;

/**
 * Lets a click through to our controls only if a person has made it and could see what he pressed: a trusted event, our element on top
 * at its own centre, nothing above it made transparent. Everything in the panel that writes, copies or fills starts with a click, so
 * one listener on the root guards them all. Gives back what ends it.
 */
export function guardClicks(root: ShadowRoot, host: HTMLElement): () => void {
  const onClick = (event: Event) => {
    const control = event.composedPath().find((node) => node instanceof Element && node.matches('button, input, select, textarea, a'));
    const honest =
      event.isTrusted && (!(control instanceof Element) || (isOnTop(control, root, host) && opacityOf(control) >= LEAST_OPACITY));
    if (honest) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', onClick, true);
  return () => root.removeEventListener('click', onClick, true);
}

/** Whether the page's topmost element at the control's centre is our host, and ours there is the control. */
export function isOnTop(control: Element, root: ShadowRoot, host: HTMLElement): boolean {
  const box = control.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (document.elementFromPoint(x, y) !== host) return false;
  const own = root.elementFromPoint(x, y);
  return own !== null && (control.contains(own) || own.contains(control) || isLabelOf(own, control));
}

/** A tick box may be drawn under its own label. */
function isLabelOf(element: Element, control: Element): boolean {
  return control instanceof HTMLInputElement && [...(control.labels ?? [])].some((label) => label.contains(element));
}

/** Opacity of an element and everything around it, through shadow roots, multiplied. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) opacity *= Number(getComputedStyle(at).opacity || 1);
  return opacity;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
