import type { FieldId } from '@/utils/domain/card';
import type { WriteResult } from '@/utils/domain/write-result';
import type { CardView } from '@/utils/page/card-view';
import { FIELD_LOCATORS, type ValueKind } from '@/utils/page/find/field-locators';
import { findCard } from '@/utils/page/read-card';
import { isConnected, tagOf } from '@/utils/page/safe-dom';
import { chooseDay } from './choose-day';
import { listBoxAround, signOf } from './choose-from-list';
import { noteOpen } from './leftovers';
import { type Attempt, fire, pause, setValue } from './user-events';
import { pasteInto, typeText, writeControl, writeDateParts } from './write-control';

/** How long the app may take to take a value over, ms. */
const PATIENCE = 600;
const STEP = 40;
/** What an app or its server does not want it may take back so late, ms after the field was left. */
const RECALL = 560;

/**
 * Writes a field of the card as the user would, then reads the page again: when the field has been left, and once more half a second later, for
 * «shown» is not «accepted». `ok` only if the page still shows the text then (a mask may dress a number: the digits count). A text that the app did
 * not keep is taken back and reported as refused. Lists and calendars that the write has opened are closed. Undo = writing the old text.
 * To be called at a trusted click only (DESIGN, section 6).
 */
export async function writeField(view: CardView, field: FieldId, text: string): Promise<WriteResult> {
  const kind = FIELD_LOCATORS.find((locator) => locator.field === field)?.kind ?? 'text';
  const control = view.controlOf(field) ?? undeclaredList(view, field, kind);
  if (!control || !isConnected(control)) return { ok: false, why: view.anchorOf(field) && !control ? 'read-only' : 'no-field' };
  const before = { shown: shownIn(view, field), raw: tagOf(control) === 'input' ? (control as HTMLInputElement).value : null };
  const closeAll = noteOpen(control, view.container);
  const ways: (() => Promise<Attempt>)[] = [() => write(view, field, control, text, kind)];
  if (kind === 'date')
    ways.push(
      async () => typeWithEnter(view, field, text),
      async () => paste(view, field, text),
      async () => pickDay(view, field, text),
    );
  let shown: string | null = null;
  let why: Exclude<Attempt, 'done'> = 'refused';
  for (const way of ways) {
    const attempt = await way();
    if (attempt === 'read-only' || attempt === 'covered') return { ok: false, why: attempt };
    shown = attempt === 'done' ? await settled(view, field, text) : null;
    if (shown !== null) break;
    // What is chosen in a calendar is not typed either.
    if (attempt !== 'done' && attempt !== 'refused') {
      why = attempt;
      break;
    }
  }
  await closeAll();
  if (shown !== null) {
    const typed = await typedWithin(view, field, RECALL);
    const kept = shownIn(view, field);
    // The text had been taken; what the user has typed since is not ours to take back.
    if (typed) return { ok: true, shown: kept ?? text };
    if (kept !== null && isSame(field, kept, text)) return { ok: true, shown: kept };
  }
  await takeBack(view, field, before, kind);
  await closeAll();
  return { ok: false, why };
}

/** Waits `ms`, and tells whether the user has typed in the field meanwhile. */
async function typedWithin(view: CardView, field: FieldId, ms: number): Promise<boolean> {
  const end = new AbortController();
  let typed = false;
  const onInput = (event: Event) => {
    if (event.isTrusted && event.composedPath()[0] === view.controlOf(field)) typed = true;
  };
  view.document.addEventListener('input', onInput, { capture: true, passive: true, signal: end.signal });
  await pause(view.document, ms);
  end.abort();
  return typed;
}

/** Into the one control, or into those of day, month and year. An undeclared box, and an empty input over which a text is shown, are lists. */
async function write(view: CardView, field: FieldId, control: Element, text: string, kind: ValueKind): Promise<Attempt> {
  const parts = view.partsOf(field);
  if (parts.length > 1) return writeDateParts(parts, text);
  const isEmpty = tagOf(control) === 'input' && (control as HTMLInputElement).value === '';
  const isSearch = !view.controlOf(field) || (isEmpty && (shownIn(view, field) ?? '') !== '');
  return writeControl(control, text, kind, isSearch && kind !== 'flag');
}

/** What the page holds now, looked for anew, for a kit may have drawn another element for it: '' when empty, null when it cannot be told. */
function shownIn(view: CardView, field: FieldId): string | null {
  const reading = findCard(view.document, view.taught)?.snapshot.fields[field];
  if (!reading || reading.state === 'not-found') return null;
  return reading.state === 'filled' ? reading.text : '';
}

/** Waits until the page shows the wanted text and keeps it for a moment; null if it does not. */
async function settled(view: CardView, field: FieldId, text: string): Promise<string | null> {
  for (let waited = 0; waited <= PATIENCE; waited += STEP) {
    await pause(view.document, STEP);
    const shown = shownIn(view, field);
    if (shown === null || !isSame(field, shown, text)) continue;
    await pause(view.document, STEP);
    const later = shownIn(view, field);
    if (later !== null && isSame(field, later, text)) return later;
  }
  return null;
}

/** A mask dresses numbers and dates: there the digits count. Everywhere else every character does. */
function isSame(field: FieldId, shown: string, wanted: string): boolean {
  if (shown === wanted) return true;
  if (field !== 'snils' && field !== 'phone' && field !== 'birthDate') return false;
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(shown) !== '' && digits(shown) === digits(wanted) && /^[\d\s()+./–-]*$/.test(shown);
}

/** The one input of a date field that is typed into as text, or null. */
function textInput(view: CardView, field: FieldId): HTMLInputElement | null {
  const control = (view.stillThere() ? view : findCard(view.document, view.taught))?.controlOf(field);
  if (!control || tagOf(control) !== 'input' || !isConnected(control) || view.partsOf(field).length > 0) return null;
  const input = control as HTMLInputElement;
  return input.type === 'date' || input.readOnly ? null : input;
}

/** Pickers that take a typed date over only at Enter. */
function typeWithEnter(view: CardView, field: FieldId, text: string): Attempt {
  const input = textInput(view, field);
  return input ? typeText(input, text, 'Enter') : 'refused';
}

/** Date fields that know only keys, and a whole date by pasting it. */
function paste(view: CardView, field: FieldId, text: string): Attempt {
  const input = textInput(view, field);
  return input ? pasteInto(input, text) : 'refused';
}

/** Pickers that take nothing over that is typed. */
async function pickDay(view: CardView, field: FieldId, text: string): Promise<Attempt> {
  const input = textInput(view, field);
  return input && signOf(input) && (await chooseDay(input, text)) === 'done' ? 'done' : 'refused';
}

/** The box of a list that the page declares as nothing: in edit mode only, where a press changes no more than this field. */
function undeclaredList(view: CardView, field: FieldId, kind: ValueKind): Element | null {
  const value = kind === 'choice' && view.snapshot.mode === 'edit' ? view.anchorOf(field) : null;
  return value && listBoxAround(value);
}

/** Puts back what the field showed before, by the way in which a user would; if need be letter for letter into the input. */
async function takeBack(
  view: CardView,
  field: FieldId,
  before: { shown: string | null; raw: string | null },
  kind: ValueKind,
): Promise<void> {
  const now = shownIn(view, field);
  if (before.shown === null || now === before.shown) return;
  const latest = findCard(view.document, view.taught) ?? view;
  const control = latest.controlOf(field);
  if (!control || !isConnected(control)) return;
  if (now !== null) {
    await write(latest, field, control, before.shown, kind);
    await pause(view.document, STEP);
    if (shownIn(view, field) === before.shown) return;
    if (kind === 'date' && typeWithEnter(latest, field, before.shown) === 'done') await pause(view.document, STEP);
    if (shownIn(view, field) === before.shown) return;
  }
  if (before.raw === null || tagOf(control) !== 'input' || !isConnected(control)) return;
  setValue(control as HTMLInputElement, before.raw);
  fire(control, 'input', before.raw);
  fire(control, 'change');
}
