import { chooseFromList } from './choose-from-list';
import { isChooser, readFlag } from './control-value';
import type { ValueKind } from './field-locators';
import { attr, documentOf, flatContains, rectOf, rootOf, selectAll, sendTo, shadowRootOf, tagOf, textContentOf } from './safe-dom';
import { type Attempt, enter, fire, leave, pause, setValue } from './user-events';
import { drawnText } from './visible-text';

const OURS = 'epos-sverka';

/**
 * Changes a control as a user would: through the prototype's own setter (frameworks watch the instance's), with bubbling, composed
 * `input` and `change`, focus before and blur after. Lists are opened and chosen from.
 */
export async function writeControl(control: Element, text: string, kind: ValueKind): Promise<Attempt> {
  if (isLocked(control)) return 'read-only';
  // A list that has just been closed fades away over the field.
  for (let waited = 0; isCovered(control); waited += 50) {
    if (waited >= 500) return 'covered';
    await pause(documentOf(control), 50);
  }
  const tag = tagOf(control);
  if (kind === 'flag') return setFlag(control, text);
  if (tag === 'select') return chooseOption(control as HTMLSelectElement, text);
  if (attr(control, 'type') === 'radio' || attr(control, 'role') === 'radio') return chooseRadio(control, text);
  if (attr(control, 'role') === 'spinbutton') return typeParts(control, text);
  const input = tag === 'input' || tag === 'textarea' ? (control as HTMLInputElement | HTMLTextAreaElement) : null;
  if ((isChooser(control) || tag === 'button') && (kind === 'choice' || !input || input.readOnly)) {
    return chooseFromList(control, text);
  }
  if (input?.readOnly) return 'read-only';
  if (input) return typeText(input, text);
  return isEditable(control) ? typeInto(control as HTMLElement, text) : 'read-only';
}

const isEditable = (control: Element) =>
  (control as HTMLElement).isContentEditable || /^(?:|true|plaintext-only)$/.test(attr(control, 'contenteditable') ?? 'false');

function isLocked(control: Element): boolean {
  if ((control as HTMLInputElement).disabled || attr(control, 'aria-disabled') === 'true') return true;
  if (tagOf(control) === 'input' && (control as HTMLInputElement).matches(':disabled')) return true;
  return attr(control, 'aria-readonly') === 'true';
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
    const hit = hits.find((element) => tagOf(element) !== OURS);
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

function typeText(control: HTMLInputElement | HTMLTextAreaElement, text: string): Attempt {
  const native = attr(control, 'type') === 'date' ? isoDate(text) : text;
  if (native === null) return 'refused';
  enter(control);
  setValue(control, native);
  fire(control, 'input', native);
  fire(control, 'change');
  leave(control);
  return 'done';
}

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
  if (now.text !== text) (control as HTMLElement).click();
  return 'done';
}

const sameChoice = (shown: string, wanted: string) => drawnText(shown).toLowerCase() === drawnText(wanted).toLowerCase();

function chooseOption(control: HTMLSelectElement, text: string): Attempt {
  const options = [...control.options].filter((option) => (text === '' ? option.value === '' : sameChoice(option.textContent ?? '', text)));
  const option = options[0];
  if (!option || options.length > 1 || option.disabled) return 'refused';
  enter(control);
  setValue(control, option.value);
  if (control.selectedIndex !== option.index) control.selectedIndex = option.index;
  fire(control, 'input');
  fire(control, 'change');
  leave(control);
  return 'done';
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

/** A date in parts: each part gets its digits as key strokes, the way its kit expects them. */
function typeParts(first: Element, text: string): Attempt {
  const numbers = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim())?.slice(1);
  const group = first.closest('[role="group"]') ?? first.parentElement?.parentElement;
  const parts = group ? selectAll(group, '[role="spinbutton"]') : [];
  if (!numbers || parts.length !== 3) return 'refused';
  const view = documentOf(first).defaultView ?? globalThis;
  for (const [i, part] of parts.entries()) {
    enter(part);
    for (const digit of numbers[i] ?? '') {
      const init = { inputType: 'insertText', data: digit, bubbles: true, cancelable: true, composed: true };
      sendTo(part, new view.KeyboardEvent('keydown', { key: digit, bubbles: true, cancelable: true, composed: true }));
      const untouched = sendTo(part, new view.InputEvent('beforeinput', init));
      if (untouched) {
        part.textContent = (textContentOf(part).replace(/\D/g, '') + digit).slice(-(numbers[i]?.length ?? 2));
        sendTo(part, new view.InputEvent('input', init));
      }
    }
    leave(part);
  }
  return 'done';
}
