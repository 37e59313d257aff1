import { isOurs } from './ours';

/** So long the focus may be away before it is fetched back, ms: she may have left our box by Tab, and the view says so a moment later. */
const MOMENT = 60;
/** A page that takes the focus away so often within so many ms lets nobody type in our box. */
const THEFTS = 6;
const WITHIN = 3000;

/** When our box has had to go she types on for a moment; so long after the last key she has seen it, ms. */
const NOTICES = 1500;

/** What would put something into the page's field. */
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'drop'] as const;

/** Keeps what the user types and pastes in a box of ours out of the page. */
export interface CaretKeeper {
  /** The caret stands in a box of this frame (by her will), or in none. */
  hold(frame: HTMLElement | null): void;
}

/**
 * Pages hold the focus in a dialog by listeners on focus and blur, or by a timer. While the caret stands in a box of ours, the focus that such a page
 * takes is fetched back, and keys and pastes meanwhile are dropped: they were not meant for the page. `onLost` = it takes it again and again; the box
 * must be shown elsewhere, and what she goes on typing is dropped as well. At the first theft `moveIn` is asked to bring the box to
 * where the page lets the focus be; false = there is no such place. A press of hers on the page ends it.
 */
export function keepCaret(
  window: Window,
  { signal, moveIn, onLost }: { signal: AbortSignal; moveIn(): boolean; onLost(): void },
): CaretKeeper {
  let held: HTMLElement | null = null;
  let thefts: number[] = [];
  let fetching = 0;
  /** Keys pressed before are dropped though there is no box any more, `performance.now()`; a busy page hears of them later than that. */
  let muted = 0;

  const isStanding = (frame: HTMLElement) => frame.isConnected && window.getComputedStyle(frame).visibility !== 'hidden';
  const release = () => {
    held = null;
    window.clearTimeout(fetching);
    fetching = 0;
  };

  function fetchBack(): void {
    if (fetching !== 0) return;
    fetching = window.setTimeout(() => {
      fetching = 0;
      if (!held || signal.aborted) return;
      if (!isStanding(held)) return release();
      const now = performance.now();
      thefts = [...thefts.filter((at) => now - at < WITHIN), now];
      if (thefts.length === 1 && moveIn()) thefts = [];
      if (thefts.length < THEFTS) return held.focus({ preventScroll: true });
      release();
      muted = now + NOTICES;
      onLost();
    }, MOMENT);
  }

  /** Whether the event happens in the page though the caret was put into our box. */
  const isStray = (event: Event): boolean => {
    if (held && !isStanding(held)) release();
    return held !== null && event.target instanceof Node && !isOurs(event.target);
  };

  const options = { capture: true, signal };
  window.addEventListener('focusin', (event) => isStray(event) && fetchBack(), options);
  for (const type of TYPED) {
    window.addEventListener(
      type,
      (event) => {
        const late = event.timeStamp < muted;
        if (!event.isTrusted || !(late || isStray(event))) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (late) muted = Math.max(muted, event.timeStamp + NOTICES);
        else fetchBack();
      },
      options,
    );
  }
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      muted = 0;
      if (isStray(event)) release();
    },
    options,
  );
  signal.addEventListener('abort', release);
  return {
    hold(frame) {
      if (frame) held = frame;
      else release();
    },
  };
}
