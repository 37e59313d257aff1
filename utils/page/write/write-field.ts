import type { FieldId } from '@/utils/domain/card';
import type { WriteResult } from '@/utils/domain/write-result';
import type { CardView } from '@/utils/page/card-view';
import { FIELD_LOCATORS, type ValueKind } from '@/utils/page/find/field-locators';
import { findCard } from '@/utils/page/read-card';
import { attr, isConnected } from '@/utils/page/safe-dom';
import { type Attempt, enter, fire, leave, pause, press, setValue } from './user-events';
import { pasteInto, writeControl, writeDateParts } from './write-control';

/** How long the app may take to take a value over, ms. */
const PATIENCE = 600;
const STEP = 40;

/**
 * Writes a field of the card as the user would, then reads the page again. `ok` only if the page now shows the text (a mask may dress a
 * number: the digits count). A text that the app did not keep is taken back and reported as refused. Undo = writing the old text.
 * To be called at a trusted click only (docs/design.md 4).
 */
export async function writeField(view: CardView, field: FieldId, text: string): Promise<WriteResult> {
  const kind = FIELD_LOCATORS.find((locator) => locator.field === field)?.kind ?? 'text';
  const control = view.controlOf(field);
  if (!control || !isConnected(control)) return { ok: false, why: view.anchorOf(field) && !control ? 'read-only' : 'no-field' };
  const before = shownIn(view, field);
  const attempt = await write(view, field, control, text, kind);
  if (attempt === 'read-only' || attempt === 'covered') return { ok: false, why: attempt };
  if (attempt === 'done') {
    const shown = await settled(view, field, text);
    if (shown !== null) return { ok: true, shown };
    const typed = kind === 'date' ? ((await typeWithEnter(view, field, text)) ?? (await paste(view, field, text))) : null;
    if (typed !== null) return { ok: true, shown: typed };
  }
  await takeBack(view, field, before, kind);
  return { ok: false, why: 'refused' };
}

/** Into the one control, or into those of day, month and year. */
const write = async (view: CardView, field: FieldId, control: Element, text: string, kind: ValueKind): Promise<Attempt> => {
  const parts = view.partsOf(field);
  return parts.length > 1 ? writeDateParts(parts, text) : writeControl(control, text, kind);
};

/** What the page holds now: '' when empty, null when it cannot be told. */
function shownIn(view: CardView, field: FieldId): string | null {
  const card = view.reread() ?? findCard(view.document, view.taught)?.snapshot;
  const reading = card?.fields[field];
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

/** Pickers that take a typed date over only at Enter. */
async function typeWithEnter(view: CardView, field: FieldId, text: string): Promise<string | null> {
  const control = view.controlOf(field) as HTMLInputElement | null;
  if (control?.localName !== 'input' || !isConnected(control) || attr(control, 'type') === 'date' || view.partsOf(field).length > 0)
    return null;
  enter(control);
  setValue(control, text);
  fire(control, 'input', text);
  press(control, 'Enter');
  leave(control);
  return settled(view, field, text);
}

/** Date fields that know only keys, and a whole date by pasting it. */
async function paste(view: CardView, field: FieldId, text: string): Promise<string | null> {
  const control = view.controlOf(field);
  if (control?.localName !== 'input' || !isConnected(control) || attr(control, 'type') === 'date' || view.partsOf(field).length > 0)
    return null;
  return pasteInto(control, text) === 'done' ? settled(view, field, text) : null;
}

async function takeBack(view: CardView, field: FieldId, before: string | null, kind: ValueKind): Promise<void> {
  const latest = findCard(view.document, view.taught) ?? view;
  const control = latest.controlOf(field);
  const now = shownIn(view, field);
  if (before === null || now === null || now === before || !control || !isConnected(control)) return;
  await write(latest, field, control, before, kind);
}
