import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useCard } from '@/components/card/card-context';
import { useViewPlace } from './view-place';

/** How wide the pill is until its words have been measured, px. */
const SUPPOSED = 230;
const HEIGHT = 36;

/**
 * Tells the frame how wide the pill's words are, for the other sizes are the frame's to choose; 0 × 0 = there is nothing to show. Also that the view
 * has come: before that nothing stands in the page.
 */
export function useTellPill(dock: RefObject<HTMLElement | null>, shown: boolean): void {
  const place = useViewPlace();
  const width = useRef(SUPPOSED);
  const told = useRef('');
  // Words and form decide the width; both come with the state.
  useCard((state) => state);
  useLayoutEffect(() => {
    const words = dock.current?.querySelector<HTMLElement>('[data-pill] [data-words]');
    if (words) width.current = Math.min(420, words.scrollWidth + 54);
    const size = shown ? { width: width.current, height: HEIGHT } : { width: 0, height: 0 };
    const text = JSON.stringify(size);
    if (text === told.current) return;
    told.current = text;
    place?.resize(size);
  });
}
