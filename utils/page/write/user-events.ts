import type { NotWritten } from '@/utils/domain/write-result';
import { documentOf, isConnected, rectOf, rootOf, sendTo } from '@/utils/page/safe-dom';

/** What an attempt to write came to; whether the app kept it is for the caller to read. */
export type Attempt = 'done' | Exclude<NotWritten, 'no-field'>;

/** How often a wait looks, ms. */
const STEP = 30;

/**
 * An event of the control's own window, seen through shadow borders as a real one is. `beforeinput` says what is going to be put in, as the browser does;
 * false = the page has stopped the event, and puts it in itself, or does not want it.
 */
export function fire(control: Element, kind: 'beforeinput' | 'input' | 'change' | 'focusin' | 'focusout', data?: string): boolean {
  const view = documentOf(control).defaultView ?? globalThis;
  const init = { bubbles: true, composed: true };
  if (kind === 'change') return sendTo(control, new view.Event(kind, { bubbles: true }));
  if (kind === 'focusin' || kind === 'focusout') return sendTo(control, new view.FocusEvent(kind, init));
  const typing = { ...init, cancelable: kind !== 'input', inputType: 'insertReplacementText', data: data ?? null };
  return sendTo(control, new view.InputEvent(kind, typing));
}

/** A key press and release; no browser action follows from a made-up key, only the app's own handlers hear it. */
export function press(control: Element, key: string): void {
  const view = documentOf(control).defaultView ?? globalThis;
  const init = { key, code: key, keyCode: KEY_CODES[key] ?? 0, bubbles: true, cancelable: true, composed: true };
  sendTo(control, new view.KeyboardEvent('keydown', init));
  sendTo(control, new view.KeyboardEvent('keyup', init));
}
const KEY_CODES: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ArrowDown: 40 };

/** What a mouse does at an element: comes over it, presses, lets go and clicks, as kits listen for any of these. */
export function click(element: Element): void {
  const view = documentOf(element).defaultView ?? globalThis;
  const box = rectOf(element);
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  mouse(element, ['pointerover', 'pointermove', 'mouseover', 'mousemove'], at);
  sendTo(element, new view.MouseEvent('mouseenter', at));
  pressAt(element, at);
}

interface Spot {
  clientX: number;
  clientY: number;
}

/** A press and release of the mouse at a spot of the window. */
export const pressAt = (element: Element, at: Spot): void =>
  mouse(element, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], at);

function mouse(element: Element, types: readonly string[], at: Spot): void {
  const view = documentOf(element).defaultView ?? globalThis;
  for (const type of types) {
    const Kind = type.startsWith('pointer') && view.PointerEvent ? view.PointerEvent : view.MouseEvent;
    sendTo(
      element,
      new Kind(type, { bubbles: true, cancelable: true, composed: true, button: 0, detail: type === 'click' ? 1 : 0, ...at }),
    );
  }
}

/** Sets `.value` past whatever a framework has put on the instance. */
export function setValue(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  for (let proto = Object.getPrototypeOf(control); proto; proto = Object.getPrototypeOf(proto)) {
    const set = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
    if (set) {
      set.call(control, text);
      return;
    }
  }
}

/** Focus as by a click; where the window has no focus itself no event comes, so it is sent. */
export function enter(control: Element): void {
  const root = rootOf(control);
  if (root.activeElement === control) return;
  (control as HTMLElement).focus({ preventScroll: true });
  if (root.activeElement !== control) fire(control, 'focusin');
}

export function leave(control: Element): void {
  if (!isConnected(control)) return;
  const held = rootOf(control).activeElement === control;
  (control as HTMLElement).blur();
  if (!held) fire(control, 'focusout');
}

export const pause = (document: Document, ms: number): Promise<void> =>
  new Promise((resolve) => {
    (document.defaultView ?? globalThis).setTimeout(resolve, ms);
  });

/** Waits until something is so, for `ms` at most. */
export async function until(document: Document, ms: number, done: () => boolean): Promise<void> {
  for (let waited = 0; waited < ms && !done(); waited += STEP) await pause(document, STEP);
}
