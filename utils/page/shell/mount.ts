import { addStyles } from './add-styles';
import { HOST_STYLE } from './host-style';
import { claimElement } from './ours';
import { ownTokens } from './own-tokens';
import { pointAt } from './point-at';
import { modalsOf, standOf } from './top-layer';

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** For the marks: stands under everything else. */
  readonly marks: HTMLElement;
  /** For what catches the mouse while a place is shown. */
  readonly glass: HTMLElement;
  /** For the frames of our views. */
  readonly views: HTMLElement;
  /** When our element was last put into the page or on top, `performance.now()`. */
  stoodSince(): number;
  /** Modal dialogs of the page that were opened before that: they lie under us. */
  isBeneath(other: Element): boolean;
  /** Out of sight until `keep`: the app may have taken the card away for a moment only. */
  rest(): void;
  /** Puts the host back if the page has thrown it out, and on top of what the page has opened since. */
  keep(): void;
  /**
   * Moves into the dialog around the card that is one by the page's script alone, and keeps the focus or the mouse from all outside it. False where
   * there is none, or ours stands in it already.
   */
  enter(): boolean;
  /** Frames an element of the page for a moment; over a modal dialog too, for a frame is not to be pressed. */
  point(element: Element): void;
}

export interface MountOptions {
  css: string;
  signal: AbortSignal;
  /** What must not be behind a dialog of the page for ours to be seen; ours stands in the dialog that holds it. */
  card(): Element | null;
  /** A modal dialog of the page that does not hold the card has come or gone. */
  onBehindDialog(behind: boolean): void;
  /** The page has changed or removed our element so often that we give way. */
  onBeaten(): void;
}

/** Events of the keyboard, the mouse and the focus on our marks: the app's shortcuts and click-away listeners on the document must not see them. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchstart', 'touchend'],
];

/** What is told when a dialog of the page opens or closes, or a part of it takes the screen. */
const DIALOG_MOVES = ['toggle', 'close', 'fullscreenchange'] as const;

/** `html { zoom }` of the page enlarges all that stands in it; the places that we are given are those of the window. */
function levelZoom(host: HTMLElement, container: HTMLElement): void {
  const zoom = host.currentCSSZoom;
  const level = zoom === undefined || zoom === 1 ? '' : String(1 / zoom);
  if (container.style.zoom !== level) container.style.zoom = level;
}

/**
 * Puts our element last into its parent: from where we have put it ourselves with its frames as they are, where the browser can (Firefox 153 loads
 * them anew). One that the page has moved is loading its frames already; moved as it is while it does, Chromium 156 loses sight of them.
 */
function moveInto(parent: Element, host: Element, from: Element): void {
  if (host.parentNode === from && host.isConnected && parent.isConnected && 'moveBefore' in parent) parent.moveBefore(host, null);
  else parent.append(host);
}

/** So often a foreign change of our element is undone; then we give way, and popup and side panel serve. */
const FIGHTS = 10;
/** A page that changes it now and then is not fought: changes farther apart than this do not add up, ms. */
const APART = 200;

/**
 * Puts our one element on `<html>`, or into the modal dialog that holds the card (docs/adr/0024): a plain `div` without id, class and name, nothing in
 * it but a closed root, in the top layer where the browser has one. A page's script cannot look inside, and what it does to the element from outside
 * is undone. Gone when the signal is aborted.
 */
export function mount({ css, signal, card, onBehindDialog, onBeaten }: MountOptions): Mounted {
  const host = document.createElement('div');
  claimElement(host);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, `${HOST_STYLE}\n${ownTokens(css)}`);
  const container = document.createElement('div');
  container.className = 'sverka';
  container.lang = 'ru';
  const layer = () => container.appendChild(document.createElement('div'));
  const [marks, glass, frames, views] = [layer(), layer(), layer(), layer()];
  root.append(container);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());

  let since = 0;
  let fights = 0;
  let fought = 0;
  let behind: boolean | null = null;
  let trapped = false;
  let stand: Element = document.documentElement;
  let beneath = new WeakSet<Element>();
  /** Stands where ours can be pressed now, on top; or makes way, where it can be nowhere. */
  const place = () => {
    const within = standOf(document, card(), trapped);
    const now = within === null;
    const from = stand;
    stand = within ?? stand;
    if (now !== behind) {
      behind = now;
      for (const part of [marks, glass, views]) part.style.display = now ? 'none' : '';
      onBehindDialog(now);
    }
    if (!stand.isConnected) stand = document.documentElement;
    if (host.parentNode !== stand) {
      moveInto(stand, host, from);
      // Moved as it is, it would still lie under the dialog.
      lower();
      since = performance.now();
    }
    if (host.popover !== 'manual') host.popover = 'manual';
    try {
      if (host.matches(':popover-open')) return;
      host.showPopover();
      since = performance.now();
      watchBeneath();
    } catch {
      // A document that is being torn down has no top layer: then the element stands by its z-index.
    }
  };
  const keep = () => {
    container.style.display = '';
    levelZoom(host, container);
    place();
  };
  const enter = () => {
    const from = stand;
    trapped = true;
    place();
    return stand !== from;
  };
  const lower = () => {
    if (host.matches(':popover-open')) host.hidePopover();
  };

  /** Attributes that the page has put on our element go; an element that it has moved or hidden comes back. */
  const undo = () => {
    const foreign = host.getAttributeNames().filter((name) => name !== 'popover');
    const moved = host.parentNode !== stand;
    const hidden = !host.matches(':popover-open') && behind === false;
    if (foreign.length === 0 && !moved && !hidden && host.popover !== null) return;
    const now = performance.now();
    fights = now - fought < APART ? fights + 1 : 0;
    fought = now;
    if (fights > FIGHTS) {
      if (!enter()) return onBeaten();
      fights = 0;
    }
    for (const name of foreign) host.removeAttribute(name);
    keep();
  };
  /** A dialog that was opened anew lies over us again. */
  const follow = (changes: MutationRecord[]) => {
    if (changes.some(({ type, target }) => type === 'attributes' && target !== host)) {
      lower();
      place();
    }
    undo();
  };
  const guard = new MutationObserver(follow);
  /** What lies under us from now on, and stays there as long as it is not closed. */
  const watchBeneath = () => {
    const dialogs = modalsOf(document);
    if (stand !== document.documentElement && !dialogs.includes(stand)) dialogs.push(stand);
    beneath = new WeakSet(dialogs);
    guard.disconnect();
    guard.observe(host, { attributes: true });
    guard.observe(document.documentElement, { childList: true });
    for (const dialog of dialogs) guard.observe(dialog, { attributes: true, attributeFilter: ['open'], childList: dialog === stand });
  };
  watchBeneath();
  keep();
  // A page that is enlarged while it stands has another width in its own px.
  const zoomed = new ResizeObserver(() => levelZoom(host, container));
  zoomed.observe(document.documentElement);
  host.addEventListener('toggle', undo, { signal });
  const onMove = ({ target }: Event) => {
    if (target === stand) lower();
    place();
  };
  for (const type of DIALOG_MOVES) document.addEventListener(type, onMove, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    zoomed.disconnect();
    host.remove();
  });

  return {
    host,
    root,
    marks,
    glass,
    views,
    keep,
    rest() {
      container.style.display = 'none';
    },
    stoodSince: () => since,
    isBeneath: (other) => beneath.has(other),
    enter,
    point(element) {
      // The dialog has come into the top layer after us.
      if (behind) lower();
      keep();
      pointAt(element, frames);
    },
  };
}
