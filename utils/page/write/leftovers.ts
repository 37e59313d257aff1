import { rootsOf } from '@/utils/page/page-texts';
import { attr, documentOf, elementChildren, flatContains, flatParent, isConnected, rectOf, selectAll, tagOf } from '@/utils/page/safe-dom';
import { Sight } from '@/utils/page/visible-text';
import { press, pressAt, until } from './user-events';

const POPUP = '[role="listbox"],[role="menu"],[role="dialog"],[role="grid"],[role="tree"],[popover],dialog[open]';
const SPEAKS = /^(?:alert|status|log|tooltip)$/;
/** Something smaller is no list and no calendar, px. */
const LEAST = 40;
/** A list or calendar fades away so long at most, ms. */
const FADES = 400;

/** What lies over the page now: marked popups, and whatever floats directly under the body or around the field. */
function floating(control: Element): Set<Element> {
  const document = documentOf(control);
  const view = document.defaultView;
  const sight = new Sight(document);
  let around: Element = control;
  for (let step = 0; step < 5; step++) around = flatParent(around) ?? around;
  const body = document.body;
  const candidates = [
    ...rootsOf(document).flatMap((root) => selectAll(root, POPUP)),
    ...(body ? elementChildren(body).flatMap((child) => [child, ...elementChildren(child)]) : []),
    ...selectAll(around, 'div,ul,table,section'),
  ];
  const found = candidates.filter((element) => {
    if (flatContains(element, control) || SPEAKS.test(attr(element, 'role') ?? '') || attr(element, 'aria-live')) return false;
    const box = rectOf(element);
    if (box.width < LEAST || box.height < LEAST || !sight.control(element)) return false;
    const style = view?.getComputedStyle(element);
    return /^(?:absolute|fixed)$/.test(style?.position ?? '') && Number(style?.opacity ?? 1) > 0.05;
  });
  return new Set(found);
}

const isExpanded = (control: Element): boolean => isConnected(control) && attr(control, 'aria-expanded') === 'true';

/**
 * To be called before a write; what it gives back closes, after the write, whatever the write has opened: a list or calendar left open eats the
 * first click on «Сохранить». As a user does: a press beside it, inside the card; then Esc within the list itself.
 */
export function noteOpen(control: Element, container: Element): () => Promise<void> {
  const document = documentOf(control);
  const before = floating(control);
  const expanded = isExpanded(control);
  const left = () => (isConnected(control) ? [...floating(control)].filter((element) => !before.has(element)) : []);
  const isOpen = () => left().length > 0 || (!expanded && isExpanded(control));
  return async () => {
    await until(document, FADES, () => !isOpen());
    if (!isOpen()) return;
    pressBeside(container);
    await until(document, FADES, () => !isOpen());
    for (const popup of left()) press(popup, 'Escape');
    if (!expanded && isExpanded(control)) press(control, 'Escape');
    await until(document, FADES, () => !isOpen());
  };
}

/** A press on the card's own ground: outside any list, inside the dialog that may hold the card. */
function pressBeside(container: Element): void {
  if (tagOf(container) !== 'html') pressAt(container, { clientX: 1, clientY: 1 });
}
