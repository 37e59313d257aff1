import type { TaughtField } from '@/utils/domain/taught';
import { isControl, isTick } from '@/utils/page/find/card-items';
import { flagOfText, readControl, shownText, visibleText } from '@/utils/page/find/control-value';
import type { ValueKind } from '@/utils/page/find/field-locators';
import { onControl, type Place } from '@/utils/page/find/pick-value';
import {
  elementChildren,
  firstChildOf,
  flatParent,
  isElement,
  nextSiblingOf,
  parentNodeOf,
  rootOf,
  selectAll,
  shadowRootOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { normalizeLabel, type Sight } from '@/utils/page/visible-text';

/** The element at the end of a taught way, or null if the way is broken. */
export function followPath(container: Element, path: TaughtField['path']): Element | null {
  let at: Element | ShadowRoot = container;
  for (const step of path) {
    const next: Element | ShadowRoot | null | undefined =
      step === '>' ? (isElement(at) ? shadowRootOf(at) : null) : elementChildren(at)[step];
    if (!next) return null;
    at = next;
  }
  return isElement(at) ? at : null;
}

/** The way from the container to an element inside it, or null if it is not inside. */
export function pathTo(container: Element, target: Element): (number | '>')[] | null {
  const path: (number | '>')[] = [];
  for (let at: Element = target; at !== container; ) {
    const parent = parentNodeOf(at);
    if (!parent) return null;
    path.unshift(elementChildren(parent).indexOf(at));
    if (isElement(parent)) {
      at = parent;
      continue;
    }
    const root = rootOf(at);
    if (!('host' in root)) return null;
    path.unshift('>');
    at = root.host;
  }
  return path;
}

/**
 * A place that the user has shown: it holds only while the label that stood there is still near it.
 * Returns null when the way is broken or the label has gone, so that the field is looked for by its label.
 */
export function placeOfTaught(container: Element, lesson: TaughtField, kind: ValueKind, sight: Sight): Place | null {
  const node = followPath(container, lesson.path);
  if (!node || !(isControl(node) ? sight.control(node) : sight.text(node) || textContentOf(node).trim() === '')) return null;
  if (lesson.label !== '' && !labelIsNear(node, container, lesson.label)) return null;
  if (isControl(node)) return { ...onControl(node), read: (now) => readControl(node, kind, now) };
  const tick = kind === 'flag' ? selectAll(node, '*').find((element) => isTick(element)) : undefined;
  if (tick) return { ...onControl(tick), read: (now) => readControl(tick, kind, now) };
  return {
    node,
    at: node,
    control: null,
    read: (now) => (kind === 'flag' ? flagOfText(visibleText(node, now)) : shownText(visibleText(node, now))),
  };
}

/** Whether the label's text still stands in one of the next rooms around the value. */
function labelIsNear(node: Element, container: Element, label: string): boolean {
  const wanted = normalizeLabel(label);
  for (let at: Element | null = node, step = 0; at && step < 6; at = flatParent(at), step++) {
    if (normalizeLabel(at.getAttribute('aria-label') ?? '') === wanted || normalizeLabel(at.getAttribute('placeholder') ?? '') === wanted)
      return true;
    if (selectAll(at, '*').some((element) => normalizeLabel(ownText(element)) === wanted)) return true;
    if (at === container) break;
  }
  return false;
}

function ownText(element: Element): string {
  let text = '';
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) if (child.nodeType === 3) text += (child as Text).data;
  return text;
}
