/** So long a view must have been in full sight before anything is written, copied or filled by a press in it, ms. */
const BEFORE = 300;
/** How often the browser may tell, ms; less it does not take. */
const DELAY = 100;
/** So long after a press the browser may still find out what already lay over it, ms. */
export const LATE = 250;
/** Less than one only by what the browser rounds at the edges. */
const ALL = 0.98;

/**
 * Whether the whole view has been seen for a while, as the browser itself knows it across all pages around (Chromium: `trackVisibility`); null where
 * the browser cannot say.
 */
export function watchSight(document: Document): (() => boolean) | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  let since: number | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
      if (!seen?.isVisible || seen.intersectionRatio < ALL) since = null;
      else since ??= performance.now();
    },
    { threshold: [0, 0.5, 0.9, ALL, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
  );
  // What stands inside the observed element does not count as lying over it.
  observer.observe(document.body);
  return () => since !== null && performance.now() - since >= BEFORE;
}

/** Asks again when the browser has had the time to look. */
export async function staysInSight(inSight: () => boolean): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, LATE));
  return inSight();
}
