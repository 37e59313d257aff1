import type { PanelStanding } from '@/utils/app/card/panel-view';
import { addStyles } from './add-styles';
import { HOST_STYLE } from './host-style';
import { pointAt } from './point-at';

/** The style sheet of this module as text; put in by scripts/build-panel-modules.ts. */
declare const __MODULE_CSS__: string;

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** For the marks: stands under the panel. */
  readonly marks: HTMLElement;
  /** For what React draws. */
  readonly panel: HTMLElement;
  /** Puts the host back if the page has thrown it out, and on top of what the page has opened since. */
  keep(): void;
  /** Where the panel is. Under a modal dialog of the page nothing of ours can be pressed, and so nothing is shown. */
  standing(): PanelStanding;
  /** Frames an element of the page for a moment; over a modal dialog too, for a frame is not to be pressed. */
  point(element: Element): void;
  unmount(): void;
}

/**
 * Events of the keyboard, the mouse and the focus that are meant for us: the app's shortcuts, focus traps and click-away listeners on the
 * document must not see them. Our own listeners, React's too, have had them by then: they sit inside.
 */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'paste',
  'copy',
  'cut',
  'wheel',
] as const;
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchstart', 'touchend'] as const;

/** What a dialog of the page tells when it opens and closes. */
const DIALOG_MOVES = ['toggle', 'close'] as const;

/**
 * Mounts our one element on `<html>`: no attribute but `popover`, no text, no child outside its shadow root, which is closed in the
 * release build. Where the browser has popovers it stands in the top layer, above the page's dialogs.
 */
export function mount(): Mounted {
  const host = document.createElement('epos-sverka');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  addStyles(root, `${HOST_STYLE}\n${__MODULE_CSS__}`);
  const container = document.createElement('div');
  container.className = 'sverka';
  container.lang = 'ru';
  const [marks, panel, frames] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
  container.append(marks, panel, frames);
  root.append(container);
  for (const type of [...KEPT, ...POINTER]) root.addEventListener(type, (event) => event.stopPropagation());

  // `showModal()` makes all that stands outside the dialog dead to mouse and keys, the top layer included, and inside it is the page's own tree.
  const behindDialog = () => document.querySelector('dialog:modal') !== null;
  const yieldToDialog = () => {
    const display = behindDialog() ? 'none' : '';
    for (const part of [marks, panel]) part.style.display = display;
  };
  for (const type of DIALOG_MOVES) document.addEventListener(type, yieldToDialog, { capture: true, passive: true });

  const keep = () => {
    yieldToDialog();
    if (!host.isConnected) document.documentElement.append(host);
    if (typeof host.showPopover !== 'function') return;
    host.popover = 'manual';
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // A document that is being torn down has no top layer: then the element stands by its z-index.
    }
  };
  keep();

  return {
    host,
    root,
    marks,
    panel,
    keep,
    standing() {
      if (behindDialog()) return 'behind-dialog';
      return panel.querySelector('[role="tablist"]')?.checkVisibility() ? 'open' : 'away';
    },
    point(element) {
      // The dialog has come into the top layer after us.
      if (behindDialog() && host.matches(':popover-open')) host.hidePopover();
      keep();
      pointAt(element, frames);
    },
    unmount() {
      for (const type of DIALOG_MOVES) document.removeEventListener(type, yieldToDialog, { capture: true });
      host.remove();
    },
  };
}
