import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { isSamePerson, type Sitting, withSeen } from '@/utils/domain/same-person';
import type { TaughtFields } from '@/utils/domain/taught';
import type { CardView } from './card-view';
import { isHushed } from './find/announced-hidden';
import { messageTeller } from './known-messages';
import { rootsOf } from './page-texts';
import { survey } from './read-card';
import { isOurs } from './shell/ours';

/** What is told of the page while the watch runs, and until when it does. */
export interface WatchOptions {
  /** The card as it stands now, or null when it has gone. Called when any reading, the mode or the place of a field changes; null comes between two people. */
  onChange(view: CardView | null): void;
  /** The page could not be read: what was told of it last may be old. The watch goes on. */
  onFault?(error: unknown): void;
  /** A known message has appeared; once per appearance. */
  onMessage?(id: KnownMessageId): void;
  signal: AbortSignal;
  /** Places taught for this host; may be changed by `teach`. */
  taught?: TaughtFields;
}

/** A full look after mutations, ms: values follow at the next frame, buttons and new sections a moment later. */
const CALM = 120;
/** …or so many times what the last look took, on a large page or a slow machine: a page that changes all the time is to keep nine tenths of it. */
const REST = 12;
/** A new card is to be seen within a second. */
const LONGEST_CALM = 700;
/** Frameworks write properties without an event or a mutation, ms. */
const POLL = 700;
/** Without a card the page is looked at so often, ms. */
const PATROL = 2000;
const PATROL_TIRED = 10_000;
/** An open root that is attached late raises no mutation: roots are counted so often, ms. */
const COUNT = 800;
const FILTER = [
  'class',
  'style',
  'hidden',
  'aria-hidden',
  'disabled',
  'readonly',
  'open',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'inert',
];
const IDENTITY: readonly FieldId[] = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils'];

/**
 * Watches one document for a person card: key presses at once and at the next frame, everything else one calm moment later. One observer serves
 * all roots; known labels are asked first whether they still stand, and only if not is the page searched again.
 * Ends, with all listeners, timers and observers, when the signal is aborted.
 */
export function watchPage(document: Document, { signal, taught = {}, onChange, onFault, onMessage }: WatchOptions) {
  const host = document.defaultView;
  if (!host || signal.aborted) return { current: () => null, lookNow: () => null, teach() {} };
  const window: Window & typeof globalThis = host;
  let lessons = taught;
  let view: CardView | null = null;
  let told: CardSnapshot | null = null;
  let sitting: Sitting | null = null;
  let address = window.location.href;
  let frame = 0;
  let task = 0;
  let calm = 0;
  let patrol = 0;
  let counter = 0;
  let first = 0;
  let known = 0;
  /** What the last full look took, ms. */
  let cost = 0;
  let idleLooks = 0;
  const watched = new Set<Document | ShadowRoot>();
  const tellMessages = onMessage ? messageTeller(onMessage) : null;
  const observer = new window.MutationObserver((changes) => {
    if (changes.every(isOurChange)) return;
    idleLooks = 0;
    soon();
    later();
  });

  function tell(next: CardView | null): void {
    const snapshot = next?.snapshot ?? null;
    // What reads as before is the same person's, without a closer look: most looks end here.
    if (sameCard(view, next) && JSON.stringify(told) === JSON.stringify(snapshot)) return;
    if (sitting && snapshot && !isSamePerson(sitting, snapshot)) {
      told = null;
      sitting = null;
      onChange(null);
    }
    view = next;
    told = snapshot;
    sitting = snapshot && (sitting ? withSeen(sitting, snapshot) : [snapshot]);
    onChange(next);
  }

  /** A fault on a page that nobody has seen before ends neither this look's timers nor the watch: the next change is looked at again. */
  function safely(run: () => void): void {
    try {
      run();
    } catch (error) {
      onFault?.(error);
    }
  }

  /** Values only; a full look if the card is not as it was. */
  function pass(): void {
    if (signal.aborted) return;
    safely(() => {
      const fresh = window.location.href === address ? view?.reread() : null;
      if (view && fresh) tell({ ...view, snapshot: fresh });
      else look();
    });
  }

  function look(): CardView | null {
    if (signal.aborted) return null;
    window.clearTimeout(calm);
    calm = 0;
    address = window.location.href;
    const began = performance.now();
    safely(readAll);
    cost = performance.now() - began;
    schedulePatrol();
    return view;
  }

  function readAll(): void {
    const found = survey(document, lessons, 'without-address');
    const roots = found.complete ? found.roots : rootsOf(document);
    known = roots.length;
    for (const root of roots) attend(root);
    if (watched.size > roots.length + 50) forget(roots);
    const isFirst = view === null;
    tell(found.view ?? hushed());
    // The marks of a card that has just come do not wait for a search for messages; it would take 0.5 ms before them.
    if (isFirst && view !== null) first = window.setTimeout(() => safely(() => tellMessages?.(document, rootsOf(document))), CALM);
    else tellMessages?.(document, roots);
  }

  /** The card that stands there as before, while the page only announces it as hidden behind a list or calendar of its own. */
  function hushed(): CardView | null {
    if (!view || address !== view.snapshot.url || !FIELD_IDS.some((field) => isHushed(view?.labelOf(field) ?? null))) return null;
    const snapshot = view.reread();
    return snapshot && { ...view, snapshot };
  }

  function attend(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: FILTER });
    for (const type of ['input', 'change', 'focusout'] as const)
      root.addEventListener(type, afterEvent, { capture: true, passive: true, signal });
  }

  /** Roots of components that have gone are let go. */
  function forget(roots: readonly (Document | ShadowRoot)[]): void {
    observer.disconnect();
    watched.clear();
    for (const root of roots) attend(root);
  }

  function soon(): void {
    if (frame !== 0 || signal.aborted) return;
    const run = () => {
      frame = 0;
      pass();
    };
    frame = document.visibilityState === 'hidden' ? window.setTimeout(run, CALM) : window.requestAnimationFrame(run);
  }

  /** When the app's own listeners have had the event; what it draws later comes with its mutations. A frame later the mark would lag behind the key. */
  function afterEvent(): void {
    if (task !== 0 || signal.aborted) return;
    task = window.setTimeout(() => {
      task = 0;
      pass();
    });
  }

  /**
   * What is typed in a card is read when the app's own listeners are through, within the same task, and so the mark comes with the letter: after a key
   * Chromium lets timers wait for the next frame, up to 17 ms. An event that the app stops on its way is left to `afterEvent`.
   */
  function atEndOfInput(): void {
    if (task === 0 || view === null) return;
    window.clearTimeout(task);
    task = 0;
    window.queueMicrotask(pass);
  }

  function later(): void {
    if (calm !== 0 || signal.aborted) return;
    calm = window.setTimeout(look, Math.min(LONGEST_CALM, Math.max(CALM, REST * cost)));
  }

  /** Roots that have come without a mutation. */
  function countRoots(): void {
    if (signal.aborted) return;
    counter = window.setTimeout(countRoots, COUNT);
    if (document.visibilityState !== 'hidden' && rootsOf(document).length !== known) look();
  }

  function schedulePatrol(): void {
    window.clearTimeout(patrol);
    if (signal.aborted) return;
    const pause = view ? POLL : idleLooks++ < 15 ? PATROL : PATROL_TIRED;
    patrol = window.setTimeout(() => {
      if (document.visibilityState === 'hidden') schedulePatrol();
      else if (view) {
        pass();
        schedulePatrol();
      } else look();
    }, pause);
  }

  /** What has changed since the last look is seen before the page goes: a save that the app has just accepted is not to be lost with it. */
  const gone = () => {
    if (view && (calm !== 0 || frame !== 0 || task !== 0)) look();
    tell(null);
  };
  const back = (event: PageTransitionEvent) => {
    if (event.persisted) look();
  };
  window.addEventListener('pageshow', back, { signal });
  window.addEventListener('pagehide', gone, { signal });
  window.addEventListener('input', atEndOfInput, { passive: true, signal });
  for (const type of ['popstate', 'hashchange', 'resize'] as const) window.addEventListener(type, later, { passive: true, signal });
  document.addEventListener('visibilitychange', later, { signal });
  document.addEventListener('transitionend', later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    window.clearTimeout(frame);
    window.clearTimeout(task);
    window.clearTimeout(calm);
    window.clearTimeout(patrol);
    window.clearTimeout(counter);
    window.clearTimeout(first);
    watched.clear();
    view = null;
  });
  attend(document);
  look();
  counter = window.setTimeout(countRoots, COUNT);
  return {
    /** The card as last seen. */
    current: (): CardView | null => view,
    /** Looks the page over at once, as after a lesson or a write. */
    lookNow: look,
    /** New taught places. */
    teach(next: TaughtFields): void {
      lessons = next;
      look();
    },
  };
}

const sameCard = (a: CardView | null, b: CardView | null): boolean =>
  a === b || (!!a && !!b && a.container === b.container && IDENTITY.every((field) => a.anchorOf(field) === b.anchorOf(field)));

/** Our own element coming or going is no change of the page. */
function isOurChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
