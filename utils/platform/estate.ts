import { browser } from 'wxt/browser';

/**
 * How one life of the extension in a page takes over from the one before it, after an update, a reload or a switching on (docs/adr/0009). Both live
 * in isolated worlds of their own over one document: all that they share is the DOM.
 */

const OURS = 'epos-sverka';
/** Rung by a new life. A page may ring it too: who hears it looks for himself whether his time is over. */
const BELL = 'epos-sverka/new-life';
/** Marks the elements in our closed root that hold what the next life needs. */
const HELD = 'data-kept';
/** A text beyond this is no copy of ours, in characters. */
const LARGEST = 1_000_000;

/** `session`: drafts and people collected (docs/adr/0004). `panel`: what this one panel knows and nobody else. */
const KINDS = ['session', 'panel'] as const;
type Held = Record<(typeof KINDS)[number], string>;

/** What the life before has left in this document; it stays there until it is released, for this life may end as soon. */
export interface Estate extends Held {
  release(): void;
}

/** An element that holds a text in a root of ours: data, of a type that no browser runs or shows. */
export function holdIn(root: ShadowRoot, kind: keyof Held, text: string): HTMLElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.setAttribute(HELD, kind);
  element.textContent = text;
  root.append(element);
  return element;
}

/** Whether the extension of this script was updated, reloaded, switched off or removed: its `runtime` has lost its id, and no page can take it. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/** Calls `end` when a new life has come into this document and this one is over. Firefox ends the old one itself, with all its listeners. */
export function onTakenOver(end: () => void): void {
  const hear = () => {
    if (!isOrphaned()) return;
    document.removeEventListener(BELL, hear, true);
    end();
  };
  document.addEventListener(BELL, hear, true);
}

/** Ends the life before in this document, clears away what it has drawn, and takes what it held; null when it held nothing. */
export function takeOver(): Estate | null {
  const hosts = [...document.querySelectorAll<HTMLElement>(OURS)];
  const held = hosts.flatMap((host) => [...(closedRootOf(host)?.querySelectorAll(`[${HELD}]`) ?? [])]);
  // Heard at once: the old life writes its last word into what it holds, and takes itself off.
  document.dispatchEvent(new Event(BELL));
  for (const host of hosts) host.remove();
  const textOf = (kind: keyof Held) => {
    const texts = held.filter((element) => element.getAttribute(HELD) === kind).map(({ textContent }) => textContent ?? '');
    // Ours is the last child of `<html>`.
    return texts.findLast((text) => text !== '' && text.length <= LARGEST) ?? '';
  };
  const texts: Held = { session: textOf('session'), panel: textOf('panel') };
  if (texts.session === '' && texts.panel === '') return null;
  const keeper = document.createElement(OURS);
  keeper.hidden = true;
  const root = keeper.attachShadow({ mode: 'closed' });
  for (const kind of KINDS) holdIn(root, kind, texts[kind]);
  document.documentElement.append(keeper);
  return { ...texts, release: () => keeper.remove() };
}

/** Closed roots open only to extensions; where, the browsers do not agree. */
function closedRootOf(host: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return browser.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
}
