/** A press that is said to be older than this, ms, or to come, was made by another clock: a machine that slept runs two of them apart. */
const LATE = 5000;

/** Now, as another document of this machine understands it, ms: what `momentOf` takes. */
export const sharedMoment = (own: number): number => performance.timeOrigin + own;

/** That moment by this document's own clock, ms; now where it cannot be true. */
export function momentOf(shared: number): number {
  const now = performance.now();
  const ago = sharedMoment(now) - shared;
  return ago >= 0 && ago <= LATE ? now - ago : now;
}

/**
 * When she has pressed the button or key that something is done for now, ms of this document's clock; now where no press was heard a moment ago. What
 * she could see is judged by that: a busy page, or one that keeps its thread busy on purpose, hears of a press later, when all stands still again.
 */
export function watchPresses(document: Document): () => number {
  let at = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (event.isTrusted) at = event.timeStamp;
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, hear, { capture: true });
  return () => (performance.now() - at <= LATE ? at : performance.now());
}
