import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

/** px kept free at the window's edges. */
const EDGE = 8;
/** A list of choices is no taller, px: some eight lines, the rest by scrolling. */
const TALLEST = 288;
/** Less is no list, px. */
const LOWEST = 160;

/**
 * Keeps a fixed box under its anchor, as wide as that, or above it where there is more room; never outside the window,
 * and with `data-away` while the anchor itself is scrolled out of sight.
 */
export function usePlaceBelow(anchor: RefObject<HTMLElement | null>, box: RefObject<HTMLElement | null>, shown: boolean): void {
  useLayoutEffect(() => {
    const [from, placed] = [anchor.current, box.current];
    if (!shown || !from || !placed) return;
    return autoUpdate(from, placed, async () => {
      const { x, y, middlewareData } = await computePosition(from, placed, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(4),
          // Whole px, or the box is measured taller than it may be and leaves its place.
          // First smaller, and only where there is hardly any room left, above: there it covers its own label.
          size({
            padding: EDGE,
            apply({ rects, availableHeight }) {
              // A view that lies low has less than that above and below together: then the list fills it, over its own field.
              const lowest = Math.min(LOWEST, innerHeight - 2 * EDGE);
              Object.assign(placed.style, {
                width: `${rects.reference.width}px`,
                maxHeight: `${Math.max(lowest, Math.min(TALLEST, Math.floor(availableHeight)))}px`,
              });
            },
          }),
          flip({ padding: EDGE }),
          shift({ padding: EDGE, crossAxis: true }),
          hide(),
        ],
      });
      Object.assign(placed.style, { left: `${x}px`, top: `${y}px` });
      placed.toggleAttribute('data-away', middlewareData.hide?.referenceHidden ?? false);
    });
  }, [anchor, box, shown]);
}
