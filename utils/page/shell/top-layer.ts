import type { ClosedRootOf } from '@/utils/page/closed-roots';
import { isOurs } from './ours';

/** What stands in the top layer besides us is found by these; a modal dialog, a popover, the element in fullscreen. */
const OTHERS = ':popover-open, dialog:modal, :fullscreen';

/**
 * `showModal()` makes all that stands outside the dialog dead to mouse and keys, the top layer included, and inside it is the page's own tree. So
 * does a part of the page in full screen (Chromium 156: a popover shown after it is neither drawn over it nor hit); the whole page in full screen
 * does not, for we stand in it.
 */
export const hasModal = (document: Document): boolean =>
  document.querySelector('dialog:modal') !== null ||
  (document.fullscreenElement !== null && document.fullscreenElement !== document.documentElement);

/** Elements of the page in the top layer, those in closed roots too: any of them may lie over us, whatever it lets through. */
export const othersOnTop = (document: Document, closedRootOf: ClosedRootOf): Element[] =>
  withRoots(document, closedRootOf).flatMap((root) => [...root.querySelectorAll(OTHERS)].filter((element) => !isOurs(element)));

/** The document and every root below it but ours. */
function withRoots(within: Document | ShadowRoot, closedRootOf: ClosedRootOf): (Document | ShadowRoot)[] {
  const inner = [...within.querySelectorAll('*')].flatMap((element) => (isOurs(element) ? [] : (closedRootOf(element) ?? [])));
  return [within, ...inner.flatMap((root) => withRoots(root, closedRootOf))];
}
