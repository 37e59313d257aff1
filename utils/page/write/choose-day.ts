import { rootsOf } from '@/utils/page/page-texts';
import { attr, documentOf, elementChildren, flatContains, rectOf, selectAll, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { Sight } from '@/utils/page/visible-text';
import { signOf } from './choose-from-list';
import { type Attempt, click, enter, fire, leave, pause, press, setValue, until } from './user-events';

/** How long a calendar may take to open or to turn a page, and all the turning together, ms. */
const PATIENCE = 600;
const LONGEST = 8000;
const STEP = 30;
/** A month has at least so many days; fewer numbers are no calendar. */
const DAYS = 28;
const MONTHS =
  /(янв|jan)|(фев|feb)|(мар|mar)|(апр|apr)|(ма[йя]|may)|(июн|jun)|(июл|jul)|(авг|aug)|(сен|sep)|(окт|oct)|(ноя|nov)|(дек|dec)/i;

/**
 * Chooses a day (ДД.ММ.ГГГГ) in the calendar that a field which cannot be typed into opens: turns its pages by the arrows whose effect it has seen, or
 * by its lists of years and months, and clicks the day. Certain or not at all: what the calendar does not say is not guessed.
 */
export async function chooseDay(control: Element, text: string): Promise<Attempt> {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
  const document = documentOf(control);
  const before = new Set(numbersOf(document));
  const fresh = () => numbersOf(document).filter((cell) => !before.has(cell));
  const find = () => calendarOf(fresh());
  enter(control);
  click(control);
  const sign = signOf(control);
  for (const open of [null, () => press(control, 'ArrowDown'), sign && (() => click(sign))]) {
    open?.();
    await until(document, PATIENCE, () => fresh().length >= DAYS);
    if (fresh().length >= DAYS) break;
  }
  if (fresh().length < DAYS) {
    leave(control);
    return 'no-calendar';
  }
  const wanted = Number(year) * 12 + Number(month) - 1;
  if (!day || !(await turnTo(document, find, wanted))) return 'no-day';
  const cells = find()?.cells.filter((cell) => Number(textContentOf(cell)) === Number(day)) ?? [];
  // The days of the months beside it stand before the 1st and after the last.
  const cell = Number(day) < 16 ? cells[0] : cells.at(-1);
  if (!cell || attr(cell, 'aria-disabled') === 'true') return 'no-day';
  click(cell);
  await pause(document, STEP);
  leave(control);
  return 'done';
}

interface Calendar {
  box: Element;
  cells: Element[];
}

/** Elements that show a number of one or two digits and nothing else. */
function numbersOf(document: Document): Element[] {
  const sight = new Sight(document);
  return rootsOf(document)
    .flatMap((root) => selectAll(root, 'td,button,div,span,a,li'))
    .filter(
      (element) =>
        elementChildren(element).length === 0 && /^\s*(?:[1-9]|[12]\d|3[01])\s*$/.test(textContentOf(element)) && sight.text(element),
    );
}

/** The smallest element around the days that also says year and month; null = none. */
function calendarOf(cells: Element[]): Calendar | null {
  if (cells.length < DAYS) return null;
  for (let box = cells[0]?.parentElement ?? null; box && tagOf(box) !== 'body'; box = box.parentElement) {
    const here = box;
    const inside = cells.filter((cell) => flatContains(here, cell));
    if (inside.length >= DAYS && pageOf({ box, cells: inside }) !== null) return { box, cells: inside };
  }
  return null;
}

/** Months since year 0 of the page that is open, or null where it says none, or more than one. */
function pageOf({ box, cells }: Calendar): number | null {
  const controls = selectAll(box, 'select,input').map((control) =>
    tagOf(control) === 'select'
      ? (((control as HTMLSelectElement).selectedOptions[0]?.textContent ?? '') as string)
      : (control as HTMLInputElement).value,
  );
  const said = [...headOf(box, cells).map((element) => textContentOf(element)), ...controls].join(' ');
  const years = new Set(said.match(/(?:19|20)\d{2}/g));
  const months = new Set([...said.matchAll(new RegExp(MONTHS, 'gi'))].map((match) => match.slice(1).findIndex(Boolean)));
  return years.size === 1 && months.size === 1 ? Number([...years][0]) * 12 + ([...months][0] ?? 0) : null;
}

/** Parts without further elements, above the days. */
const headOf = (box: Element, cells: readonly Element[]): Element[] => {
  const top = Math.min(...cells.map((cell) => rectOf(cell).top));
  return selectAll(box, '*').filter(
    (part) =>
      elementChildren(part).length === 0 &&
      !/^(?:option|select|input)$/.test(tagOf(part)) &&
      rectOf(part).width > 0 &&
      rectOf(part).top < top,
  );
};

/** Turns the calendar to a page; false where it cannot be brought there. */
async function turnTo(document: Document, find: () => Calendar | null, wanted: number): Promise<boolean> {
  const began = Date.now();
  const page = () => {
    const calendar = find();
    return calendar && pageOf(calendar);
  };
  /** Arrows by their order → by how many months they turn. */
  const steps = new Map<string, number>();
  await setLists(document, find, wanted);
  for (let now = page(); now !== wanted; now = page()) {
    const calendar = find();
    if (now === null || !calendar || Date.now() - began > LONGEST) return false;
    const left = wanted - now;
    const arrows = arrowsOf(calendar);
    const fits = arrows
      .filter(([place]) => (steps.get(place) ?? 0) * left > 0 && Math.abs(steps.get(place) ?? 0) <= Math.abs(left))
      .sort(([one], [other]) => Math.abs(steps.get(other) ?? 0) - Math.abs(steps.get(one) ?? 0));
    const untried = arrows.find(([place]) => !steps.has(place));
    const [place, arrow] = untried ?? fits[0] ?? [];
    if (!place || !arrow) return false;
    click(arrow);
    const from = now;
    await until(document, PATIENCE, () => (page() ?? from) !== from);
    const turned = (page() ?? from) - from;
    if (!steps.has(place)) steps.set(place, turned);
    else if (turned !== steps.get(place)) return false;
  }
  return true;
}

/** A glyph, or the name by which a font draws one; never a day of the week. */
const isArrow = (text: string): boolean => /^(?:[^\p{L}\d]{0,3}|(?:chevron|arrow|keyboard|navigate|first|last)_\w+)$/u.test(text);

/** Small signs without words over the days, by their order. */
function arrowsOf({ box, cells }: Calendar): [string, Element][] {
  const parts = headOf(box, cells)
    .filter((part) => isArrow(textContentOf(part).trim()))
    .map((part) => part.closest('button,a,[role="button"]') ?? part.closest('svg')?.parentElement ?? part);
  return [...new Set(parts)]
    .filter((part) => part !== box && flatContains(box, part) && rectOf(part).width <= 64 && !CLOSES.test(labelOf(part)))
    .map((part, at, all) => [`${at} of ${all.length}`, part]);
}

const CLOSES = /закры|очист|сегодня|close|clear|today/i;
const labelOf = (part: Element): string => `${attr(part, 'aria-label') ?? ''} ${attr(part, 'title') ?? ''} ${attr(part, 'class') ?? ''}`;

/** Years and months that the calendar lets be chosen or typed at once; it may draw itself anew after each. */
async function setLists(document: Document, find: () => Calendar | null, wanted: number): Promise<void> {
  const year = String(Math.floor(wanted / 12));
  for (let at = 0; ; at += 1) {
    const calendar = find();
    const control = calendar ? selectAll(calendar.box, 'select,input')[at] : undefined;
    if (!control) return;
    if (tagOf(control) === 'input') {
      if (!/^(?:19|20)\d{2}$/.test((control as HTMLInputElement).value)) continue;
      setValue(control as HTMLInputElement, year);
      fire(control, 'input', year);
      press(control, year.slice(-1));
    } else {
      const option = [...(control as HTMLSelectElement).options].find(({ text }) => text.trim() === year || monthIn(text) === wanted % 12);
      if (!option) continue;
      setValue(control as HTMLSelectElement, option.value);
    }
    fire(control, 'change');
    await pause(document, STEP);
  }
}

const monthIn = (text: string): number | undefined => MONTHS.exec(text)?.slice(1).findIndex(Boolean);
