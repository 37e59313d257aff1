import { closedRootOf } from './closed-roots';
import { isOrphaned } from './messages/messenger';

/**
 * How one life of the extension in a page takes over from the one before it, after an update, a reload or a switching on (docs/adr/0014). Both live
 * in isolated worlds of their own over one document: all that they share is the DOM.
 */

/** Rung by a new life. A page may ring it too: who hears it looks for himself whether his time is over. */
const BELL = 'epos-sverka/new-life';

/** Calls `end` when a new life has come into this document and this one is over. Firefox ends the old one itself, with all its listeners. */
export function onTakenOver(end: () => void): void {
  const hear = () => {
    if (!isOrphaned()) return;
    document.removeEventListener(BELL, hear, true);
    end();
  };
  document.addEventListener(BELL, hear, true);
}

/** Ends the life before in this document; what it has drawn goes. */
export function takeOver(): void {
  // Heard at once: the old life takes itself off.
  document.dispatchEvent(new Event(BELL));
  // As a rule a page has nothing beside its head and its body.
  if (document.documentElement?.lastElementChild === document.body) return;
  // Where nobody hears (Firefox), its element is known by what stands in its closed root, which only extensions can open.
  for (const element of document.querySelectorAll<HTMLElement>('html > div')) {
    // Not by `:scope > …`: of a root Firefox finds nothing so.
    if ([...(closedRootOf(element)?.children ?? [])].some((child) => child.classList.contains('sverka'))) element.remove();
  }
}
