import { type RefObject, useEffect } from 'react';
import { takeFocus } from '@/components/ui/take-focus';
import { useFocusInside } from '@/components/ui/use-focus-inside';

/** So soon after a press the focus has come by it, ms. */
const PRESS = 300;

/**
 * The button that was pressed goes with its issue; then the keyboard goes on at what `next` finds in the part, never at the page's beginning. `shown` = what
 * takes buttons away when it changes. Where the view gets the focus without a press (the frame gives it back after a fix, for the field had it meanwhile), it
 * goes there too.
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  shown: string,
  next: (part: HTMLElement) => HTMLElement | null | undefined,
): void {
  const inside = useFocusInside(part);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is shown is what takes buttons away
  useEffect(() => {
    if (inside.current && isLost(part.current)) takeFocus(part.current && next(part.current));
  }, [part, shown]);
  useEffect(() => {
    const end = new AbortController();
    let pressedAt = Number.NEGATIVE_INFINITY;
    window.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        pressedAt = timeStamp;
      },
      { capture: true, signal: end.signal },
    );
    const onFocus = ({ timeStamp }: FocusEvent) => {
      const byPress = timeStamp - pressedAt < PRESS;
      if (!byPress && isLost(part.current)) takeFocus(part.current && next(part.current));
    };
    window.addEventListener('focus', onFocus, { signal: end.signal });
    return () => end.abort();
  }, [part, next]);
}

/** Nothing has the focus that can be seen. */
function isLost(part: HTMLElement | null): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || (part?.contains(active) === true && active.closest('[hidden]') !== null);
}
