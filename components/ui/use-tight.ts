import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether a row has no room for the whole words in it: those marked `data-label`, which give way by an ellipsis. Asked anew whenever the row's width or
 * its `words` change.
 */
export function useTight(row: RefObject<HTMLElement | null>, words: string): boolean {
  const [tight, setTight] = useState(false);
  const needed = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another width
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    needed.current = 0;
    setTight(false);
    const look = () => {
      const labels = element.querySelectorAll('[data-label]');
      const cut = [...labels].reduce((sum, { scrollWidth, clientWidth }) => sum + Math.max(0, scrollWidth - clientWidth), 0);
      if (cut > 0) needed.current = Math.max(needed.current, element.clientWidth + cut);
      setTight(element.clientWidth < needed.current);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, words]);
  return tight;
}
