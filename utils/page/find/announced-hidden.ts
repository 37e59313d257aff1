import {
  attr,
  checkVisibility,
  elementChildren,
  flatContains,
  flatParent,
  matches,
  selectAll,
  tagOf,
  textContentOf,
} from '@/utils/page/safe-dom';
import { normalizeLabel, type Sight } from '@/utils/page/visible-text';

const POPUP = '[role="listbox"],[role="menu"],[role="dialog"],[role="alertdialog"],[role="grid"],[role="tree"],[popover],dialog[open]';

/**
 * Inside a part announced as hidden. A label that alone is hidden from screen readers (its control carries the name: `key` is what it says) is
 * seen all the same, and so is an app that is announced as hidden only while a list, a calendar or a dialog of its own is open. `sight` keeps for one
 * pass what stands in no such part, for labels share most of what they stand in.
 */
export function isAnnouncedHidden(element: Element, key: string, { open }: Sight): boolean {
  const passed: Element[] = [];
  let isOpen = true;
  for (let at: Element | null = element; at && !open.has(at); at = flatParent(at)) {
    passed.push(at);
    const hidden = attr(at, 'aria-hidden') === 'true';
    if (!hidden && attr(at, 'inert') === null) continue;
    isOpen = false;
    if (hidden && normalizeLabel(textContentOf(at)) === key) continue;
    if (!isBehindPopup(at)) return true;
  }
  if (isOpen) for (const at of passed) open.add(at);
  return false;
}

/** Whether the element stands in a part that the page announces as hidden or has made inert. */
export function isHushed(element: Element | null): boolean {
  for (let at = element; at; at = flatParent(at)) if (isHidden(at)) return true;
  return false;
}

/** Whether the element is hidden with all its siblings but the one in which a popup stands: so a popup takes the page for itself, wherever it opens. */
function isBehindPopup(element: Element): boolean {
  const parent = flatParent(element);
  if (!parent) return false;
  const open = elementChildren(parent).filter((other) => other !== element && !isHidden(other) && isDrawn(other));
  const popups = open.flatMap((other) => (matches(other, POPUP) ? [other] : selectAll(other, POPUP))).filter(isDrawn);
  if (popups.length === 0) return false;
  if (tagOf(parent) === 'body') return true;
  return open.every((other) => popups.some((popup) => flatContains(other, popup)) || isSilent(other));
}

const isHidden = (element: Element): boolean => attr(element, 'aria-hidden') === 'true' || attr(element, 'inert') !== null;
const isDrawn = (element: Element): boolean => checkVisibility(element, false) !== false;
/** Nothing to hide in it: scripts, and what speaks to screen readers. */
const isSilent = (element: Element): boolean =>
  /^(?:script|style|template|link)$/.test(tagOf(element)) || attr(element, 'aria-live') !== null || textContentOf(element).trim() === '';
