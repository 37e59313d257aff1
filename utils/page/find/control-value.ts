import {
  attr,
  documentOf,
  flatChildren,
  flatParent,
  isElement,
  isText,
  rootOf,
  selectAll,
  shadowRootOf,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { drawnText, isEmptyMask, isHalfMask, isPlaceholder, type Sight, saysNothing, withoutMask } from '@/utils/page/visible-text';
import { CARD_DICTIONARY } from './dictionary';
import type { ValueKind } from './field-locators';

/** What stands in one place of the page. `unsure` = something is there that must not be taken for a value. */
export type Shown = { state: 'filled'; text: string } | { state: 'empty'; dash?: boolean } | { state: 'unsure'; why: string };

export const EMPTY: Shown = { state: 'empty' };

/** The active element, through open shadow roots. */
export function activeElementOf(document: Document): Element | null {
  let active = document.activeElement;
  while (active && shadowRootOf(active)?.activeElement) active = shadowRootOf(active)?.activeElement ?? null;
  return active;
}

/** A text as it is shown, in the app's own spelling; «—», hints and a label that is repeated in the field's place are nothing. */
export function shownText(text: string): Shown {
  const drawn = drawnText(text);
  if (drawn === '-') return { state: 'empty', dash: true };
  return drawn === '' || saysNothing(drawn) || isPlaceholder(drawn) || CARD_DICTIONARY.fieldOf(drawn)
    ? EMPTY
    : { state: 'filled', text: drawn };
}

/** Whether a control chooses from a list, so that what it shows may stand beside it and not in it. */
export function isChooser(control: Element): boolean {
  const role = attr(control, 'role');
  return (
    role === 'combobox' ||
    role === 'listbox' ||
    attr(control, 'aria-haspopup') === 'listbox' ||
    attr(control, 'aria-autocomplete') === 'list' ||
    (tagOf(control) === 'input' && (attr(control, 'aria-haspopup') !== null || attr(control, 'aria-expanded') !== null))
  );
}

/** What a single control holds: the `value` property, never the attribute. */
export function readControl(control: Element, kind: ValueKind, sight: Sight): Shown {
  const tag = tagOf(control);
  if (tag === 'select') return readSelect(control as HTMLSelectElement);
  if (kind === 'flag') return readFlag(control);
  if (kind === 'date') return undressed(readControl(control, 'text', sight));
  if (tag === 'input' || tag === 'textarea') return readInput(control as HTMLInputElement | HTMLTextAreaElement);
  const inner = selectAll(control, 'input:not([type="hidden"]),textarea').find((element) => sight.control(element));
  if (inner) {
    const value = readInput(inner as HTMLInputElement);
    if (value.state !== 'empty') return value;
  }
  return shownText(visibleText(control, sight, isLabel) || shownOption(control, sight));
}

/** A kit may draw the field's label within the box that it makes of it. */
const isLabel = (text: string): boolean => CARD_DICTIONARY.fieldOf(text) !== undefined;

/** Where a kit shows what is chosen as a list of one option inside the box: that option's words; '' where there is none or more than one. */
function shownOption(control: Element, sight: Sight): string {
  const options = selectAll(control, '[role="option"]').filter((option) => attr(option, 'aria-selected') !== 'false' && sight.text(option));
  const alone = options.filter((option) => options.every((other) => other === option || flatParent(other) !== flatParent(option)));
  const texts = new Set((alone.length > 0 ? alone : options).map((option) => visibleText(option, sight)));
  return texts.size === 1 ? ([...texts][0] ?? '') : '';
}

/** Date pickers wrap each part in marks of direction, which nobody typed. */
const undressed = (shown: Shown): Shown =>
  shown.state === 'filled' ? { state: 'filled', text: shown.text.replace(/[\u200e\u200f\u2066-\u2069]/g, '') } : shown;

function readInput(control: HTMLInputElement | HTMLTextAreaElement): Shown {
  const value = control.value;
  const active = activeElementOf(documentOf(control)) === control;
  if (value === '') {
    return active && control.validity?.badInput ? { state: 'unsure', why: 'typing' } : EMPTY;
  }
  if (isEmptyMask(value)) return EMPTY;
  if (isHalfMask(value) && active) return { state: 'unsure', why: 'typing' };
  const type = attr(control, 'type');
  if (type === 'date' || type === 'datetime-local') return { state: 'filled', text: asShownDate(value) };
  if ((control.readOnly || control.disabled) && value.trim() === '-') return { state: 'empty', dash: true };
  if ((control.readOnly || control.disabled) && (saysNothing(value) || isPlaceholder(value))) return EMPTY;
  if (/^[–—−]$/.test(value.trim()) || (isChooser(control) && isPlaceholder(value))) return EMPTY;
  return { state: 'filled', text: withoutMask(value) };
}

/** A native date input keeps ISO and shows the browser's form, ДД.ММ.ГГГГ for our users. */
function asShownDate(value: string): string {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)/.exec(value);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : value;
}

function readSelect(control: HTMLSelectElement): Shown {
  const option = control.options[control.selectedIndex];
  if (!option) return EMPTY;
  const text = drawnText(option.textContent ?? '');
  if (text === '' || saysNothing(text) || isPlaceholder(text)) return EMPTY;
  // An option without a value stands for «nothing chosen», whatever it says.
  return option.value === '' && option.hasAttribute('value') ? EMPTY : { state: 'filled', text };
}

/** A tick: by state, by ARIA state. A third state says nothing. */
export function readFlag(control: Element): Shown {
  const aria = attr(control, 'aria-checked') ?? attr(control, 'aria-pressed');
  const native = tagOf(control) === 'input' ? (control as HTMLInputElement) : null;
  if (native?.indeterminate || (!native && aria === 'mixed')) return { state: 'unsure', why: 'mixed' };
  if (native && /^(?:checkbox|radio)$/.test(native.type)) return { state: 'filled', text: String(native.checked) };
  if (aria === 'true' || aria === 'false') return { state: 'filled', text: aria };
  return { state: 'unsure', why: 'no-state' };
}

/** A tick in words: «Да», «Нет». */
export function flagOfText(text: string): Shown {
  const flat = text.trim().toLowerCase();
  if (/^(?:да|\+|✓|✔|☑|☒)$/.test(flat)) return { state: 'filled', text: 'true' };
  if (/^(?:нет|☐)$/.test(flat) || saysNothing(text)) return { state: 'filled', text: 'false' };
  return { state: 'unsure', why: 'no-state' };
}

/** The caption of the chosen one among radio buttons or toggle buttons. */
export function readRadios(radios: readonly Element[]): Shown {
  const chosen = radios.filter((radio) => {
    const state = readFlag(radio);
    return state.state === 'filled' && state.text === 'true';
  });
  if (chosen.length === 0) return EMPTY;
  if (chosen.length > 1) return { state: 'unsure', why: 'two-values' };
  const caption = captionOf(chosen[0] as Element) || captionsAfter(radios)[radios.indexOf(chosen[0] as Element)] || '';
  return caption === '' ? { state: 'unsure', why: 'no-caption' } : { state: 'filled', text: caption };
}

function captionOf(radio: Element): string {
  const name = attr(radio, 'aria-label');
  if (name && !CARD_DICTIONARY.fieldOf(name)) return drawnText(name);
  const id = attr(radio, 'id');
  const outer = id ? selectAll(rootOf(radio), `label[for="${id.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
  if (outer) return drawnText(textContentOf(outer));
  for (let at: Element | null = radio; at; at = flatParent(at)) {
    if (tagOf(at) === 'label') return drawnText(textContentOf(at));
    if (at !== radio && selectAll(at, 'input,[role="radio"]').length > 1) break;
  }
  return drawnText(textContentOf(radio));
}

/** Captions that stand as elements after their radio buttons, one each, with nothing before the first; else none. */
function captionsAfter(radios: readonly Element[]): string[] {
  const parent = radios[0] && flatParent(radios[0]);
  if (!parent) return [];
  const captions: string[] = [];
  for (const child of flatChildren(parent)) {
    if (isElement(child) && radios.includes(child)) captions.push('');
    else if (textContentOf(child).trim() === '') continue;
    else if (!isElement(child) || captions.at(-1) !== '') return [];
    else captions[captions.length - 1] = drawnText(textContentOf(child));
  }
  return captions.length === radios.length && !captions.includes('') ? captions : [];
}

/** Months as words have the same beginnings in both cases («май», «мая»). */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** A month that a list shows as a word, in digits like the other parts; the rest as it is. */
export function digitsOfMonth(text: string): string {
  if (!/^[а-яё]{3,8}$/i.test(text)) return text;
  const month = MONTHS.findIndex((start, i) => text.toLowerCase().startsWith(start) && (i !== 4 || text.length === 3));
  return month < 0 ? text : String(month + 1).padStart(2, '0');
}

/** A date in parts (day, month, year): the parts in the order of the page, joined by dots. All blank = empty, some blank = unsure. */
export function readDateParts(parts: readonly Element[]): Shown {
  const texts = parts.map((part) => {
    if (tagOf(part) === 'select') {
      const value = readSelect(part as HTMLSelectElement);
      return value.state === 'filled' ? digitsOfMonth(value.text) : '';
    }
    if (tagOf(part) === 'input') return (part as HTMLInputElement).value.trim();
    return attr(part, 'aria-valuenow') === null ? '' : drawnText(textContentOf(part));
  });
  if (texts.every((text) => text === '')) return EMPTY;
  if (texts.some((text) => text === '')) return { state: 'unsure', why: 'typing' };
  return { state: 'filled', text: texts.join('.') };
}

/** What a widget made of plain elements shows: visible text without icons, lists and hints, and without what is to be left out. */
export function visibleText(element: Element, sight: Sight, leaveOut: (text: string) => boolean = () => false): string {
  let drawn = '';
  let last: Text | null = null;
  const walk = (at: Element): void => {
    const tag = tagOf(at);
    if (/^(?:script|style|svg|template|select|input|textarea)$/.test(tag)) return;
    const role = attr(at, 'role');
    if (at !== element && (role === 'option' || role === 'listbox' || role === 'menu' || role === 'tooltip')) return;
    for (const child of flatChildren(at)) {
      if (isText(child)) {
        if (child.data.trim() === '' || !sight.letters(child) || leaveOut(child.data)) continue;
        if (/^[a-z][a-z_]*$/.test(child.data.trim()) && attr(at, 'aria-hidden') === 'true') continue;
        drawn += last && !isDrawnOn(last, child, sight) ? ` ${child.data}` : child.data;
        last = child;
      } else if (isElement(child)) walk(child);
    }
  };
  walk(element);
  return drawn.replace(/[▼▲▾▴⌄✕×]/g, ' ');
}

/** Whether a text is drawn on from the one before it without a gap, as the parts of a date in a picker are. */
export function isDrawnOn(before: Text, text: Text, sight: Sight): boolean {
  const [a, b] = [sight.box(before), sight.box(text)];
  return !!a && !!b && Math.abs(b.left - a.right) < 1 && b.top < a.bottom && a.top < b.bottom;
}
