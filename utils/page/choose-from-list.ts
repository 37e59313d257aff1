import { attr, documentOf, rootOf, selectAll, sendTo, tagOf, textContentOf } from './safe-dom';
import { type Attempt, enter, fire, leave, press, setValue } from './user-events';
import { drawnText, Sight } from './visible-text';

/** How long a list may take to open or to search, ms. */
const PATIENCE = 1500;
const STEP = 50;

/**
 * Chooses from a list that is no native `<select>`: opens it as a click does, types the text where typing searches, and clicks the one
 * option that says exactly this. What cannot be found is left as it was, with the list closed.
 */
export async function chooseFromList(control: Element, text: string): Promise<Attempt> {
  if (text === '') return 'refused';
  const document = documentOf(control);
  const input = innerInput(control);
  const before = input?.value ?? '';
  enter(input ?? control);
  click(input ?? control);
  let option = await waitForOption(control, text, PATIENCE / 3);
  if (!option && attr(control, 'aria-expanded') !== 'true') {
    press(input ?? control, 'ArrowDown');
    option = await waitForOption(control, text, PATIENCE / 3);
  }
  if (!option && input && !input.readOnly) {
    setValue(input, text);
    fire(input, 'input', text);
    option = await waitForOption(control, text, PATIENCE);
  }
  if (!option) {
    if (input && input.value !== before) {
      setValue(input, before);
      fire(input, 'input', before);
    }
    close(control, input ?? control);
    return 'refused';
  }
  click(option);
  await pause(document, STEP);
  leave(input ?? control);
  return 'done';
}

/** Closes the list by leaving it, never by Esc: that might close the dialog which holds the card. */
function close(control: Element, holder: Element): void {
  leave(holder);
  if (attr(control, 'aria-expanded') === 'true' || attr(holder, 'aria-expanded') === 'true') click(holder);
}

const innerInput = (control: Element): HTMLInputElement | null =>
  (tagOf(control) === 'input'
    ? (control as HTMLInputElement)
    : (selectAll(control, 'input:not([type="hidden"])')[0] as HTMLInputElement | undefined)) ?? null;

/** Press, release and click, as kits listen for any of the three. */
function click(element: Element): void {
  const view = documentOf(element).defaultView ?? globalThis;
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  const Pointer = view.PointerEvent ?? view.MouseEvent;
  sendTo(element, new Pointer('pointerdown', init));
  sendTo(element, new view.MouseEvent('mousedown', init));
  sendTo(element, new Pointer('pointerup', init));
  sendTo(element, new view.MouseEvent('mouseup', init));
  (element as HTMLElement).click();
}

async function waitForOption(control: Element, text: string, patience: number): Promise<Element | null> {
  const document = documentOf(control);
  for (let waited = 0; waited <= patience; waited += STEP) {
    const found = optionsOf(control).filter((option) => drawnText(textContentOf(option)) === drawnText(text));
    if (found.length === 1 && found[0]) return found[0];
    await pause(document, STEP);
  }
  return null;
}

/** Visible options of the control's own list; of any open list where the control does not name its own. */
function optionsOf(control: Element): Element[] {
  const sight = new Sight(documentOf(control));
  const root = rootOf(control);
  const id = attr(control, 'aria-controls') ?? attr(control, 'aria-owns');
  const list = id ? selectAll(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
  const own = list ? selectAll(list, '[role="option"]') : [];
  const all = own.some((option) => sight.text(option)) ? own : selectAll(root, '[role="option"],[role="listbox"] li');
  const outside = all.length === 0 && root !== documentOf(control) ? selectAll(documentOf(control), '[role="option"]') : [];
  return [...all, ...outside, ...popupItems(root, all)].filter((option) => sight.text(option) && attr(option, 'aria-disabled') !== 'true');
}

/** Kits that draw their list without roles beside an invisible listbox: the drawn rows carry the option's title. */
function popupItems(root: Document | ShadowRoot, options: readonly Element[]): Element[] {
  const list = options[0]?.closest('[role="listbox"]');
  return list?.parentElement ? selectAll(list.parentElement, '[title]').filter((item) => !list.contains(item) && root.contains(item)) : [];
}

export const pause = (document: Document, ms: number): Promise<void> =>
  new Promise((resolve) => {
    (document.defaultView ?? globalThis).setTimeout(resolve, ms);
  });
