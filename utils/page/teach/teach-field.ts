import type { FieldId, FieldReading } from '@/utils/domain/card';
import type { TaughtField } from '@/utils/domain/taught';
import { isControl } from '@/utils/page/find/card-items';
import { FIELD_LOCATORS } from '@/utils/page/find/field-locators';
import { textsIn } from '@/utils/page/page-texts';
import { documentOf, flatContains, flatParent, prepareDom, rectOf, selectAll, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { drawnText, normalizeLabel, Sight } from '@/utils/page/visible-text';
import { pathTo, placeOfTaught } from './taught-place';

/** A place that the user points at, before it is saved. */
export interface Lesson {
  lesson: TaughtField;
  /** What would be read there now. */
  preview: FieldReading;
  /** The element that is to be outlined. */
  element: Element;
}

/**
 * The lesson that a click on `target` would give for a field of the card in `container`, or null where nothing can be learnt:
 * outside the container, or on something that is no value. The label kept with it is the nearest text before the value.
 */
export function lessonFor(container: Element, field: FieldId, target: Element): Lesson | null {
  prepareDom(documentOf(target));
  const element = valueElement(target);
  if (!element || !flatContains(container, element) || element === container) return null;
  const path = pathTo(container, element);
  if (!path) return null;
  const sight = new Sight(documentOf(element));
  const lesson: TaughtField = { label: labelNear(element, container), path };
  const kind = FIELD_LOCATORS.find((locator) => locator.field === field)?.kind ?? 'text';
  const shown = placeOfTaught(container, lesson, kind, sight)?.read(sight);
  if (!shown) return null;
  const preview: FieldReading =
    shown.state === 'unsure' ? { state: 'not-found', why: shown.why } : shown.state === 'empty' ? { state: 'empty' } : shown;
  return { lesson, preview, element };
}

/** A label or an icon leads to the one control beside it; else the element itself. */
function valueElement(target: Element): Element | null {
  for (let at: Element | null = target, step = 0; at && step < 4; at = flatParent(at), step++) {
    if (isControl(at)) return at;
    if (tagOf(at) === 'label') {
      const control = (at as HTMLLabelElement).control;
      if (control) return control;
    }
    const controls = selectAll(at, '*').filter((element) => isControl(element));
    if (controls.length === 1 && rectOf(at).height <= 80) return controls[0] ?? null;
    if (controls.length > 1) break;
  }
  return tagOf(target) === 'body' || tagOf(target) === 'html' ? null : target;
}

/** Text of the label as a person sees it: what names the control, else the last words before the value in the nearest room. */
function labelNear(element: Element, container: Element): string {
  const named = (element as HTMLInputElement).labels?.[0];
  const name = named ? textContentOf(named) : (element.getAttribute('aria-label') ?? element.getAttribute('placeholder'));
  if (name && drawnText(name) !== '') return drawnText(name);
  const sight = new Sight(documentOf(element));
  for (let at = flatParent(element); at; at = flatParent(at)) {
    const before: string[] = [];
    for (const text of textsBefore(at, element)) if (sight.letters(text) && /\p{L}/u.test(text.data)) before.push(drawnText(text.data));
    const last = before.at(-1);
    if (last && normalizeLabel(last).length <= 60) return last;
    if (at === container) break;
  }
  return '';
}

function textsBefore(top: Element, element: Element): Text[] {
  const found: Text[] = [];
  for (const text of textsIn(top)) {
    if (element.contains(text)) break;
    if (text.data.trim() !== '') found.push(text);
  }
  return found;
}
