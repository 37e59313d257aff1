import { activeElementOf, isChooser } from '@/utils/page/find/control-value';
import { rootsOf, shownTexts } from '@/utils/page/page-texts';
import { attr, documentOf, flatContains, rootOf, selectAll, sendTo, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { drawnText, Sight } from '@/utils/page/visible-text';
import { type Attempt, enter, fire, leave, pause, press, setValue } from './user-events';

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
  const known = new Set(saying(control, text));
  enter(input ?? control);
  click(input ?? control);
  let option = await waitForOption(control, text, known, PATIENCE / 3);
  if (!option && attr(control, 'aria-expanded') !== 'true' && isChooser(control)) {
    press(input ?? control, 'ArrowDown');
    option = await waitForOption(control, text, known, PATIENCE / 3);
  }
  if (!option && input && !input.readOnly) {
    setValue(input, text);
    fire(input, 'input', text);
    option = await waitForOption(control, text, known, PATIENCE);
  }
  if (!option) {
    if (input && input.value !== before) {
      setValue(input, before);
      fire(input, 'input', before);
    }
    await close(control, input ?? control);
    return 'refused';
  }
  click(option);
  await pause(document, STEP);
  leave(input ?? control);
  return 'done';
}

/** Closes the list: by the press that opened it, by leaving it, or by Esc inside it (Esc on the field might close the dialog which holds the card). */
async function close(control: Element, holder: Element): Promise<void> {
  const active = activeElementOf(documentOf(control));
  const list =
    active && active !== holder && !flatContains(control, active) ? active.closest('[role="listbox"],[role="menu"],[role="option"]') : null;
  if (active && list) press(active, 'Escape');
  leave(holder);
  await pause(documentOf(control), 3 * STEP);
  const declared = attr(control, 'aria-expanded') ?? attr(holder, 'aria-expanded');
  if (declared === 'true' || (declared === null && tagOf(holder) === 'button')) click(holder);
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

/** The one option of the control's own list that says the text; else the one new thing on the page that does. */
async function waitForOption(control: Element, text: string, known: ReadonlySet<Element>, patience: number): Promise<Element | null> {
  const document = documentOf(control);
  for (let waited = 0; waited <= patience; waited += STEP) {
    const declared = optionsOf(control).filter((option) => drawnText(textContentOf(option)) === drawnText(text));
    if (declared.length === 1 && declared[0]) return declared[0];
    const fresh = saying(control, text).filter((element) => !known.has(element));
    if (fresh.length === 1 && fresh[0]) return fresh[0];
    await pause(document, STEP);
  }
  return null;
}

/** Elements that show this text and nothing else of their own, anywhere on the page. */
function saying(control: Element, text: string): Element[] {
  const wanted = drawnText(text);
  return [...shownTexts(rootsOf(documentOf(control)), (shown) => shown.includes(wanted) && drawnText(shown) === wanted)].map(
    ({ element }) => element,
  );
}

/** Visible options of the list that the control names as its own, or of the only open list. */
function optionsOf(control: Element): Element[] {
  const sight = new Sight(documentOf(control));
  const root = rootOf(control);
  const id = attr(control, 'aria-controls') ?? attr(control, 'aria-owns');
  const list = id ? selectAll(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
  const options = selectAll(list ?? root, '[role="option"]');
  return options.filter((option) => sight.text(option) && attr(option, 'aria-disabled') !== 'true');
}
