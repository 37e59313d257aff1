import { addStyles } from './add-styles';
import { HOST_STYLE } from './host-style';
import { claimElement } from './ours';
import { ownTokens } from './own-tokens';
import { pointAt } from './point-at';
import { hasModal } from './top-layer';

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
  /** Out of sight until `keep`: the app may have taken the card away for a moment only. */
  rest(): void;
  /** Puts the host back if the page has thrown it out, and on top of what the page has opened since. */
  keep(): void;
  /** Frames an element of the page for a moment; over a modal dialog too, for a frame is not to be pressed. */
  point(element: Element): void;
}

export interface MountOptions {
  css: string;
  signal: AbortSignal;
  /** A modal dialog of the page has come or gone. */
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

/** So often a foreign change of our element is undone; then we give way, and popup and side panel serve. */
const FIGHTS = 10;

/**
 * Puts our one element on `<html>`: a plain `div` without id, class and name, nothing in it but a closed root, in the top layer where the browser
 * has one. A page's script cannot look inside, and what it does to the element from outside is undone. Gone when the signal is aborted.
 */
export function mount({ css, signal, onBehindDialog, onBeaten }: MountOptions): Mounted {
  const host = document.createElement('div');
  claimElement(host);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, `${HOST_STYLE}\n${ownTokens(css)}`);
  const container = document.createElement('div');
  container.className = 'sverka';
  container.lang = 'ru';
  const layer = () => container.appendChild(document.createElement('div'));
  const [marks, glass, views, frames] = [layer(), layer(), layer(), layer()];
  root.append(container);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());

  let since = 0;
  let fights = 0;
  let behind: boolean | null = null;
  const yieldToDialog = () => {
    const now = hasModal(document);
    if (now === behind) return;
    behind = now;
    for (const part of [marks, glass, views]) part.style.display = now ? 'none' : '';
    onBehindDialog(now);
  };
  const keep = () => {
    container.style.display = '';
    levelZoom(host, container);
    yieldToDialog();
    if (!host.isConnected || host.parentNode !== document.documentElement) {
      document.documentElement.append(host);
      since = performance.now();
    }
    if (typeof host.showPopover !== 'function') return;
    if (host.popover !== 'manual') host.popover = 'manual';
    try {
      if (host.matches(':popover-open')) return;
      host.showPopover();
      since = performance.now();
    } catch {
      // A document that is being torn down has no top layer: then the element stands by its z-index.
    }
  };
  keep();

  /** Attributes that the page has put on our element go; an element that it has moved or hidden comes back. */
  const undo = () => {
    const foreign = host.getAttributeNames().filter((name) => name !== 'popover');
    const moved = host.parentNode !== document.documentElement;
    const hidden = typeof host.showPopover === 'function' && !host.matches(':popover-open') && !hasModal(document);
    if (foreign.length === 0 && !moved && !hidden && host.popover !== null) return;
    fights += 1;
    if (fights > FIGHTS) return onBeaten();
    for (const name of foreign) host.removeAttribute(name);
    keep();
  };
  const guard = new MutationObserver(undo);
  guard.observe(host, { attributes: true });
  guard.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', undo, { signal });
  for (const type of DIALOG_MOVES) document.addEventListener(type, yieldToDialog, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    guard.disconnect();
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
    point(element) {
      // The dialog has come into the top layer after us.
      if (hasModal(document) && host.matches(':popover-open')) host.hidePopover();
      keep();
      pointAt(element, frames);
    },
  };
}
