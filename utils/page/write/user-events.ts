import type { NotWritten } from '@/utils/domain/write-result';
import { documentOf, isConnected, rectOf, rootOf, sendTo } from '@/utils/page/safe-dom';

/** What an attempt to write came to; whether the app kept it is for the caller to read. */
export type Attempt = 'done' | Exclude<NotWritten, 'no-field'>;

/** An event of the control's own window, seen through shadow borders as a real one is. */
export function fire(control: Element, kind: 'input' | 'change' | 'focusin' | 'focusout', data?: string): void {
  const view = documentOf(control).defaultView ?? globalThis;
  if (kind === 'input') {
    const event = view.InputEvent
      ? new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: data ?? null })
      : new view.Event('input', { bubbles: true, composed: true });
    sendTo(control, event);
  } else if (kind === 'change') sendTo(control, new view.Event('change', { bubbles: true }));
  else sendTo(control, new view.FocusEvent(kind, { bubbles: true, composed: true }));
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
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, ...at };
  const Pointer = view.PointerEvent ?? view.MouseEvent;
  for (const type of ['pointerover', 'pointermove'] as const) sendTo(element, new Pointer(type, init));
  for (const type of ['mouseover', 'mousemove'] as const) sendTo(element, new view.MouseEvent(type, init));
  sendTo(element, new view.MouseEvent('mouseenter', { ...init, bubbles: false }));
  sendTo(element, new Pointer('pointerdown', init));
  sendTo(element, new view.MouseEvent('mousedown', init));
  sendTo(element, new Pointer('pointerup', init));
  sendTo(element, new view.MouseEvent('mouseup', init));
  sendTo(element, new view.MouseEvent('click', { ...init, detail: 1 }));
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
