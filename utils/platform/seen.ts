/** So long a view must have been in full sight before anything is written, copied or filled by a press in it, ms. */
const BEFORE = 300;
/** How often the browser may tell, ms; less it does not take. */
const DELAY = 100;
/**
 * Told that a view is not seen, as while a dialog around it is put up anew, Chromium 156 tells nothing more as long as nothing is drawn anew, though the
 * view is seen again: it is asked again after this time, ms, then after twice as long, up to so long.
 */
const AGAIN = 150;
const SELDOM = 600;
/** Less than one only by what the browser rounds at the edges. */
const ALL = 0.98;

/** Shares of the view at which the browser tells of a change. */
const STEPS = [...Array.from({ length: 20 }, (_, step) => step / 20), ALL, 1];

/** A browser that does not draw for so long does not know what it shows, ms. */
const DRAWS = 3000;

export interface Sight {
  /** Whether the whole view is seen, and had been for a while at that moment, `performance.now()`. */
  lasts(at: number): boolean;
  /** Whether it is seen in the very next picture that the browser draws. */
  looksNow(): Promise<boolean>;
}

/**
 * What the browser itself knows across all pages around of whether the view is seen (Chromium: `trackVisibility`); null where it cannot say. What
 * stands inside the observed element does not count as lying over it.
 */
export function watchSight(document: Document): Sight | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  let since: number | null = null;
  let pause = AGAIN;
  function look(): void {
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = observe(document.body, (seen) => {
      clearTimeout(later);
      since = seen ? (since ?? performance.now()) : null;
      pause = seen ? AGAIN : Math.min(2 * pause, SELDOM);
      if (seen) return;
      later = setTimeout(() => {
        stop();
        look();
      }, pause);
    });
  }
  look();
  return {
    lasts: (at) => since !== null && at - since >= BEFORE,
    looksNow: () =>
      new Promise((resolve) => {
        const answer = (seen: boolean) => {
          clearTimeout(limit);
          stop();
          resolve(seen);
        };
        // A new observer looks at once; one that has looked takes its `delay` before it looks again.
        const stop = observe(document.body, answer);
        const limit = setTimeout(() => answer(false), DRAWS);
      }),
  };
}

/** Whether all of the element that its frame has room for is seen: a message below may make a view higher than its frame for a while. */
function showsAll({ boundingClientRect: box, intersectionRect: seen }: IntersectionObserverEntry): boolean {
  const room = Math.min(box.width, innerWidth) * Math.min(box.height, innerHeight);
  return room > 0 && seen.width * seen.height >= ALL * room;
}

/** Tells whether an element is in full sight, now and whenever that changes, until it is stopped. */
function observe(element: Element, tell: (seen: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
      tell(last?.isVisible === true && showsAll(last));
    },
    { threshold: STEPS, trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
  );
  observer.observe(element);
  return () => observer.disconnect();
}
