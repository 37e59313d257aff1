import type { ClosedRootOf } from '@/utils/page/closed-roots';
import { documentOf, flatContains, flatParent } from '@/utils/page/safe-dom';
import { isOurs } from './ours';

/** What stands in the top layer besides us is found by these: a modal dialog, a popover, the element in fullscreen. */
const MODAL = 'dialog:modal';
const HOLDERS = `${MODAL}, :popover-open`;
/** A dialog that is one by its page's script alone: it may keep the focus inside itself, or make all else inert. */
const TRAPS = `${HOLDERS}, [role="dialog"], [role="alertdialog"], [aria-modal="true"]`;
const OTHERS = `${HOLDERS}, :fullscreen`;

/**
 * The element that ours must be a child of to be drawn and pressed: `<html>`, or the modal dialog that holds the card. Null = something else lies
 * over the page and makes all outside it dead to mouse and keys, the top layer included: another dialog, or a part of the page in full screen
 * (docs/adr/0024). `trapped` = what only calls itself a dialog counts too.
 */
export function standOf(document: Document, card: Element | null, trapped: boolean): Element | null {
  const { fullscreenElement, documentElement } = document;
  if (fullscreenElement !== null && fullscreenElement !== documentElement) return null;
  const dialogs = modalsOf(document);
  const kind = trapped ? TRAPS : HOLDERS;
  const holder = card && holderOf(document, card, kind);
  if (!holder) return dialogs.length === 0 ? documentElement : null;
  // Of several, only the last that was opened can be hit.
  return dialogs.every((one) => flatContains(one, holder)) || isHit(document, holder, kind) ? holder : null;
}

/** Modal dialogs in the page's own tree. */
export const modalsOf = (document: Document): Element[] => [...document.querySelectorAll(MODAL)];

/**
 * The innermost modal dialog or popover around the card, which may stand in a shadow root or in a frame of the page. A popover closes at a press
 * outside it, which a press on ours would be.
 */
function holderOf(document: Document, card: Element, kind: string): Element | null {
  for (let at: Element | null = card; at; at = flatParent(at) ?? frameOf(at, document)) {
    if (documentOf(at) === document && at.matches(kind)) return at;
  }
  return null;
}

const frameOf = (element: Element, document: Document): Element | null =>
  documentOf(element) === document ? null : (documentOf(element).defaultView?.frameElement ?? null);

function isHit(document: Document, holder: Element, kind: string): boolean {
  const { left, top, right, bottom } = holder.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  // A dialog that was opened later may stand within it.
  return hit !== null && holderOf(document, hit, kind) === holder;
}

/** Elements of the page in the top layer, those in closed roots too: any of them may lie over us, whatever it lets through. */
export const othersOnTop = (document: Document, closedRootOf: ClosedRootOf): Element[] =>
  withRoots(document, closedRootOf).flatMap((root) => [...root.querySelectorAll(OTHERS)].filter((element) => !isOurs(element)));

/** The document and every root below it but ours. */
function withRoots(within: Document | ShadowRoot, closedRootOf: ClosedRootOf): (Document | ShadowRoot)[] {
  const inner = [...within.querySelectorAll('*')].flatMap((element) => (isOurs(element) ? [] : (closedRootOf(element) ?? [])));
  return [within, ...inner.flatMap((root) => withRoots(root, closedRootOf))];
}
