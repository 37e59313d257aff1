import { activeElementOf, isChooser, visibleText } from '@/utils/page/find/control-value';
import { hasFrame } from '@/utils/page/find/pick-value';
import { rootsOf, shownTexts } from '@/utils/page/page-texts';
import {
  attr,
  documentOf,
  flatChildren,
  flatContains,
  flatParent,
  isElement,
  matches,
  rectOf,
  rootOf,
  selectAll,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { drawnText, Sight } from '@/utils/page/visible-text';
import { type Attempt, click, enter, fire, leave, pause, press, setValue } from './user-events';

/** How long a list may take to open or to search, ms. */
const PATIENCE = 1500;
const STEP = 50;
/** A list that draws only a part of its options is scrolled through so far. */
const PAGES = 60;

/** `no-list` = nothing that could be chosen from has appeared. */
export type Choice = Attempt | 'no-list';

/**
 * Chooses from a list that is no native `<select>`: opens it as a click does, types the text where typing searches, scrolls where only a part is
 * drawn, and clicks the one option that says exactly this. What cannot be found is left as it was, with the list closed.
 */
export async function chooseFromList(control: Element, text: string): Promise<Choice> {
  if (text === '') return 'refused';
  const document = documentOf(control);
  const input = innerInput(control);
  const holder = input ?? control;
  const before = input?.value ?? '';
  const look = { control, wanted: drawnText(text), known: new Set(saying(control, text)), seen: new Set(optionsOf(control)) };
  // A list that sees nothing of its field closes by itself.
  const { top, bottom } = rectOf(control);
  if (top < 0 || bottom > (document.defaultView?.innerHeight ?? bottom)) control.scrollIntoView({ block: 'center' });
  enter(holder);
  click(holder);
  let option = await waitForOption(look, PATIENCE / 3);
  for (const open of openers(control, holder)) {
    if (option || isOpened(look)) break;
    open();
    option = await waitForOption(look, PATIENCE / 3);
  }
  let listed = isOpened(look);
  if (!option && input && !input.readOnly) {
    setValue(input, text);
    fire(input, 'input', text);
    press(input, text.slice(-1));
    option = await waitForOption(look, PATIENCE);
    listed ||= isOpened(look);
  }
  option ??= await scrollFor(look);
  if (!option) {
    if (input && input.value !== before) {
      setValue(input, before);
      fire(input, 'input', before);
    }
    await close(control, holder);
    return listed ? 'refused' : 'no-list';
  }
  click(option);
  await pause(document, STEP);
  leave(holder);
  return 'done';
}

/** What is looked for, and what stood there before the list was opened. */
interface Look {
  control: Element;
  wanted: string;
  known: ReadonlySet<Element>;
  seen: ReadonlySet<Element>;
}

const isOpened = ({ control, seen }: Look): boolean =>
  attr(control, 'aria-expanded') === 'true' || optionsOf(control).some((option) => !seen.has(option));

/** Further ways to open a list: the arrow key, and the sign that is drawn at the field's end. */
function openers(control: Element, holder: Element): (() => void)[] {
  const sign = signOf(control);
  return [...(isChooser(control) ? [() => press(holder, 'ArrowDown')] : []), ...(sign ? [() => click(sign)] : [])];
}

/** A link that leads elsewhere opens no list. */
const SIGNS = 'button,[role="button"],a:not([href]),a[href="#"],a[href^="javascript:"],svg,i,span,div';

/** A button or arrow without words right of the control, in one frame with it; never the cross that clears. */
export function signOf(control: Element): Element | null {
  const own = rectOf(control);
  for (let at = flatParent(control), step = 0; at && step < 3; at = flatParent(at), step++) {
    const box = rectOf(at);
    if (box.height > own.height + 28) return null;
    const signs = selectAll(at, SIGNS).filter((element) => {
      const sign = rectOf(element);
      const small = sign.width >= 6 && sign.width <= 48 && sign.height >= 6;
      const atEnd = sign.left >= own.left + own.width / 2 && sign.left <= own.right + 40;
      return small && atEnd && !flatContains(element, control) && textContentOf(element).trim() === '' && !isClearing(element);
    });
    const last = signs.filter((element) => !signs.some((other) => other !== element && flatContains(element, other))).at(-1);
    if (last) return last;
  }
  return null;
}

/**
 * The box without a role around this value that takes the focus and is drawn as a field (a line around it, or a list's sign at its end): a list that a
 * kit does not declare. Null = none.
 */
export function listBoxAround(value: Element): Element | null {
  let at: Element | null = value;
  for (let step = 0; at && step < 4; step++) {
    const isBox = attr(at, 'role') === null && Number(attr(at, 'tabindex') ?? -1) >= 0 && rectOf(at).height <= 80;
    if (isBox && (hasFrame(at) || signOf(at))) return at;
    at = flatParent(at);
  }
  return null;
}

const isClearing = (element: Element): boolean =>
  /очист|удал|сброс|clear|remove|reset/i.test(
    `${attr(element, 'aria-label') ?? ''} ${attr(element, 'title') ?? ''} ${attr(element, 'class') ?? ''}`,
  );

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

/** The input in which a list is searched, if it can be seen now: some kits keep it in the list that is still closed. */
function innerInput(control: Element): HTMLInputElement | null {
  if (tagOf(control) === 'input') return control as HTMLInputElement;
  const sight = new Sight(documentOf(control));
  return (selectAll(control, 'input:not([type="hidden"])').find((input) => sight.control(input)) as HTMLInputElement | undefined) ?? null;
}

/**
 * The one option of the control's own list that says the text; else the one new thing on the page that does. Seen twice, for a list that has just
 * opened may draw its options anew, and the first ones hear no click.
 */
async function waitForOption(look: Look, patience: number): Promise<Element | null> {
  let before: Element | null = null;
  for (let waited = 0; waited <= patience; waited += STEP) {
    const found = optionNow(look);
    if (found && found === before) return found;
    before = found;
    await pause(documentOf(look.control), STEP);
  }
  return null;
}

function optionNow({ control, wanted, known }: Look): Element | null {
  const sight = new Sight(documentOf(control));
  const options = optionsOf(control).map((element) => ({ element, text: saidBy(element, sight) }));
  const exact = options.filter(({ text }) => text === wanted);
  const alike = exact.length > 0 ? exact : options.filter(({ text }) => text.toLowerCase() === wanted.toLowerCase());
  if (alike.length === 1 && alike[0]) return alike[0].element;
  const fresh = saying(control, wanted).filter((element) => !known.has(element));
  return (fresh.length === 1 && fresh[0]) || null;
}

/** An option's words as they are drawn (they may be slotted), without the tick or dot before them. */
const saidBy = (option: Element, sight: Sight): string => drawnText(visibleText(option, sight)).replace(/^[^\p{L}\p{N}«"(+]+/u, '');

/** Through a list that draws only what is in sight, page by page from its top. */
async function scrollFor(look: Look): Promise<Element | null> {
  const [first] = optionsOf(look.control).filter((option) => !look.seen.has(option));
  const view = documentOf(look.control).defaultView;
  let scroller: Element | null = first ?? null;
  while (
    scroller &&
    !(scroller.scrollHeight > scroller.clientHeight + 4 && /auto|scroll/.test(view?.getComputedStyle(scroller).overflowY ?? ''))
  )
    scroller = flatParent(scroller);
  if (!scroller || flatContains(scroller, look.control)) return null;
  scroller.scrollTop = 0;
  for (let page = 0; page < PAGES; page++) {
    await pause(documentOf(look.control), STEP);
    const found = optionNow(look);
    if (found) return found;
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight * 0.8;
    if (scroller.scrollTop === before) return null;
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

/** Visible options of the list that the control names as its own, or of all open lists. */
function optionsOf(control: Element): Element[] {
  const document = documentOf(control);
  const sight = new Sight(document);
  const id = attr(control, 'aria-controls') ?? attr(control, 'aria-owns');
  const named = id ? selectAll(rootOf(control), `[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
  const own = named ? deepOptions(named) : [];
  const options = own.length > 0 ? own : rootsOf(document).flatMap((root) => selectAll(root, '[role="option"]'));
  return options.filter((option) => sight.text(option) && attr(option, 'aria-disabled') !== 'true');
}

/** Options of a list through slots and open shadow roots. */
const deepOptions = (list: Element): Element[] =>
  flatChildren(list).flatMap((child) => (!isElement(child) ? [] : matches(child, '[role="option"]') ? [child] : deepOptions(child)));
