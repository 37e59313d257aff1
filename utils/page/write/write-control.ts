import { digitsOfMonth, isChooser, readFlag } from '@/utils/page/find/control-value';
import type { ValueKind } from '@/utils/page/find/field-locators';
import {
  attr,
  documentOf,
  flatContains,
  rectOf,
  rootOf,
  selectAll,
  sendTo,
  shadowRootOf,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { isOurs } from '@/utils/page/shell/ours';
import { drawnText } from '@/utils/page/visible-text';
import { chooseDay } from './choose-day';
import { chooseFromList, signOf } from './choose-from-list';
import { type Attempt, enter, fire, leave, pause, press, setValue } from './user-events';

/**
 * Changes a control as a user would: through the prototype's own setter (frameworks watch the instance's), with bubbling, composed
 * `input` and `change`, focus before and blur after. Lists are opened and chosen from; `isSearch` = the input is a list's search, its choice is drawn
 * over it.
 */
export async function writeControl(control: Element, text: string, kind: ValueKind, isSearch = false): Promise<Attempt> {
  if (isLocked(control)) return 'read-only';
  // A list that has just been closed fades away over the field.
  for (let waited = 0; isCovered(control); waited += 50) {
    if (waited >= 500) return 'covered';
    // …or it is scrolled out of its own part of the page.
    if (waited >= 250) control.scrollIntoView({ block: 'center' });
    await pause(documentOf(control), 50);
  }
  const tag = tagOf(control);
  if (kind === 'flag') return setFlag(control, text);
  if (tag === 'select') return chooseOption(control as HTMLSelectElement, text);
  if (attr(control, 'type') === 'radio' || attr(control, 'role') === 'radio') return chooseRadio(control, text);
  const input = tag === 'input' || tag === 'textarea' ? (control as HTMLInputElement | HTMLTextAreaElement) : null;
  // An input for one of a few choices that is read-only, or has the sign of a list at its end, is a list without a declaration.
  const declared = isChooser(control) || tag === 'button' || attr(control, 'role') === 'button';
  if (kind === 'date' && (input ? input.readOnly : declared)) return chooseDay(control, text);
  const undeclared = kind === 'choice' && input !== null && (input.readOnly || signOf(input) !== null);
  if (isSearch || (declared ? kind === 'choice' || !input || input.readOnly : undeclared)) {
    const choice = await chooseFromList(control, text);
    if (choice !== 'no-list') return choice;
    if (!input || isSearch) return 'refused';
  }
  if (input?.readOnly) return 'read-only';
  if (input) return typeText(input, text, kind === 'date' ? 'Tab' : undefined);
  if (isEditable(control)) return typeInto(control as HTMLElement, text);
  return kind === 'date' && takesKeys(control) ? pasteInto(control, text) : 'read-only';
}

/** A box that a kit has drawn itself and listens to the keys of. */
const takesKeys = (control: Element): boolean => attr(control, 'role') === 'textbox' && attr(control, 'tabindex') !== null;

/** Pastes over everything, as by Ctrl+A and Ctrl+V: what a date field made of parts understands. Nobody's clipboard is read or changed. */
export function pasteInto(control: Element, text: string): Attempt {
  const view = documentOf(control).defaultView ?? globalThis;
  if (!view.DataTransfer || !view.ClipboardEvent) return 'refused';
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  enter(control);
  if (tagOf(control) === 'input') (control as HTMLInputElement).select();
  const untouched = sendTo(control, new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  leave(control);
  return untouched ? 'refused' : 'done';
}

const isEditable = (control: Element) =>
  (control as HTMLElement).isContentEditable || /^(?:|true|plaintext-only)$/.test(attr(control, 'contenteditable') ?? 'false');

function isLocked(control: Element): boolean {
  if ((control as HTMLInputElement).disabled || attr(control, 'aria-disabled') === 'true') return true;
  if (tagOf(control) === 'input' && (control as HTMLInputElement).matches(':disabled')) return true;
  // A list that cannot be typed into calls itself read-only, and can be chosen from.
  return attr(control, 'aria-readonly') === 'true' && !isChooser(control);
}

/** Something of the page (not ours) lies over the control's middle. A control outside the window is not covered. */
export function isCovered(control: Element): boolean {
  const box = rectOf(control);
  const document = documentOf(control);
  if (box.width === 0 || box.height === 0) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let root: Document | ShadowRoot = document;
  for (let depth = 0; depth < 12; depth++) {
    const hits: Element[] = root.elementsFromPoint?.(x, y) ?? [];
    const hit = hits.find((element) => !isOurs(element));
    if (!hit || flatContains(control, hit) || isOwnFace(hit, control)) return false;
    const shadow = shadowRootOf(hit);
    if (!shadow || shadow === root || !flatContains(hit, control)) return !flatContains(hit, control);
    root = shadow;
  }
  return false;
}

/** The kit's own drawing over a control (a floating label, a shown choice) shares its nearest wrapper. */
function isOwnFace(hit: Element, control: Element): boolean {
  const own = rectOf(control);
  for (let at = control.parentElement, step = 0; at && step < 3; at = at.parentElement, step++) {
    if (rectOf(at).height > Math.max(80, own.height * 2.5)) return false;
    if (flatContains(at, hit)) return true;
  }
  return false;
}

/** `key` = the key by which a picker takes over what was typed, or closes. */
export function typeText(control: HTMLInputElement | HTMLTextAreaElement, text: string, key?: 'Tab' | 'Enter'): Attempt {
  const limit = control.maxLength;
  if (limit >= 0 && text.length > limit) return 'refused';
  enter(control);
  const native = nativeText(control, text);
  if (native !== null) {
    typeOver(control, native);
    if (key === 'Enter') press(control, key);
    fire(control, 'change');
    // A calendar that opened with the focus closes with the key that leaves the field.
    if (key === 'Tab' && native === text) press(control, key);
  }
  leave(control);
  return native === null ? 'refused' : 'done';
}

/** Over everything that stands there, as by Ctrl+A and a paste: a mask may look at what is to come, and put it in by itself. */
function typeOver(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const before = control.value;
  control.select();
  if (fire(control, 'beforeinput', text) || control.value === before) {
    setValue(control, text);
    fire(control, 'input', text);
  }
}

/** The text as the input wants it now: some turn into a native date field as they get the focus. Null where it cannot take the text. */
const nativeText = (control: HTMLInputElement | HTMLTextAreaElement, text: string): string | null =>
  control.type === 'date' ? isoDate(text) : text;

/** ДД.ММ.ГГГГ as a native date input wants it. */
function isoDate(text: string): string | null {
  if (text === '') return '';
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim());
  return match ? `${match[3]}-${match[2]}-${match[1]}` : null;
}

function typeInto(control: HTMLElement, text: string): Attempt {
  enter(control);
  const document = documentOf(control);
  const range = document.createRange();
  range.selectNodeContents(control);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  if (!document.execCommand?.('insertText', false, text)) {
    control.textContent = text;
    fire(control, 'input', text);
  }
  leave(control);
  return 'done';
}

function setFlag(control: Element, text: string): Attempt {
  if (text !== 'true' && text !== 'false') return 'refused';
  const now = readFlag(control);
  if (now.state !== 'filled') return 'refused';
  if (now.text === text) return 'done';
  (control as HTMLElement).click();
  const after = readFlag(control);
  // A native box that a kit keeps out of sight may listen to nobody: its drawn face does.
  if (after.state === 'filled' && after.text !== text) {
    const face = control.closest('label') ?? control.parentElement?.querySelector('[role="checkbox"],[role="switch"]');
    if (face && face !== control) (face as HTMLElement).click();
  }
  return 'done';
}

const sameChoice = (shown: string, wanted: string) => drawnText(shown).toLowerCase() === drawnText(wanted).toLowerCase();

function chooseOption(control: HTMLSelectElement, text: string): Attempt {
  const options = [...control.options].filter((option) => (text === '' ? option.value === '' : sameChoice(option.textContent ?? '', text)));
  const option = options[0];
  if (!option || options.length > 1 || option.disabled) return 'refused';
  choose(control, option);
  return 'done';
}

function choose(control: HTMLSelectElement, option: HTMLOptionElement): void {
  enter(control);
  setValue(control, option.value);
  if (control.selectedIndex !== option.index) control.selectedIndex = option.index;
  fire(control, 'input');
  fire(control, 'change');
  leave(control);
}

function chooseRadio(control: Element, text: string): Attempt {
  const name = attr(control, 'name');
  const group = name ? selectAll(rootOf(control), `input[type="radio"][name="${name.replace(/["\\]/g, '\\$&')}"]`) : [];
  const radios = group.length > 0 ? group : selectAll(control.closest('[role="radiogroup"]') ?? control, '[role="radio"]');
  const fitting = radios.filter((radio) => sameChoice(captionNear(radio), text));
  if (fitting.length !== 1 || !fitting[0]) return 'refused';
  (fitting[0] as HTMLElement).click();
  return 'done';
}

function captionNear(radio: Element): string {
  const label = (radio as HTMLInputElement).labels?.[0] ?? radio.closest('label');
  return attr(radio, 'aria-label') ?? textContentOf(label ?? radio);
}

/**
 * A date in parts, ДД.ММ.ГГГГ: day, month and year each into the control that now holds it, or nothing at all. Made-up boxes get key strokes, the
 * way their kits expect them.
 */
export function writeDateParts(parts: readonly Element[], text: string): Attempt {
  const numbers = text === '' ? ['', '', ''] : /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim())?.slice(1);
  if (!numbers || parts.length !== 3) return 'refused';
  if (parts.some((part) => isLocked(part))) return 'read-only';
  const steps = parts.map((part, i) => stepFor(part, numbers[i] ?? ''));
  if (steps.some((step) => step === null)) return 'refused';
  for (const step of steps) step?.();
  return 'done';
}

/** How one part takes its digits; null if it cannot. */
function stepFor(part: Element, digits: string): (() => void) | null {
  if (attr(part, 'role') === 'spinbutton' && tagOf(part) !== 'input') return digits === '' ? null : () => typeDigits(part, digits);
  if (tagOf(part) === 'input') {
    const input = part as HTMLInputElement;
    return input.readOnly ? null : () => typeText(input, digits);
  }
  if (tagOf(part) !== 'select') return null;
  const select = part as HTMLSelectElement;
  const option = [...select.options].find((one) =>
    digits === '' ? one.value === '' : Number(digitsOfMonth(drawnText(one.textContent ?? ''))) === Number(digits),
  );
  return option ? () => choose(select, option) : null;
}

function typeDigits(part: Element, digits: string): void {
  const view = documentOf(part).defaultView ?? globalThis;
  enter(part);
  for (const digit of digits) {
    const init = { inputType: 'insertText', data: digit, bubbles: true, cancelable: true, composed: true };
    sendTo(part, new view.KeyboardEvent('keydown', { key: digit, bubbles: true, cancelable: true, composed: true }));
    const untouched = sendTo(part, new view.InputEvent('beforeinput', init));
    if (untouched) {
      part.textContent = (textContentOf(part).replace(/\D/g, '') + digit).slice(-digits.length);
      sendTo(part, new view.InputEvent('input', init));
    }
  }
  leave(part);
}
