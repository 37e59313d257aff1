import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useCard } from '@/components/card/card-context';
import { useViewPlace } from './view-place';

/** How wide the pill is until its words have been measured, px. */
const SUPPOSED = 230;
const HEIGHT = 36;
/** Sign, gaps and borders beside the words; the button that copies, px. */
const AROUND = 54;
const COPY = 30;
/** Longer words are cut, px. */
const MOST = 420;

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
    const copy = words?.closest('button')?.nextElementSibling ? COPY : 0;
    if (words) width.current = Math.min(MOST, words.scrollWidth + AROUND) + copy;
    const size = shown ? { width: width.current, height: HEIGHT } : { width: 0, height: 0 };
    const text = JSON.stringify(size);
    if (text === told.current) return;
    told.current = text;
    place?.resize(size);
  });
}
