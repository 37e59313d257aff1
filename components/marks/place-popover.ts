import { autoUpdate, computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';
import type { Box, Size } from '@/utils/app/card/place-panel';

/** A popover is at least so high, px; where there is less room it does not open there. */
const LEAST = 160;

/**
 * Keeps a popover beside a mark, never over the field that it speaks of. `sizeOf` is how large it would be if nothing held it. Calls `place` with
 * where it may stand, and again whenever that changes, until the signal is aborted. Gives back what places it anew.
 */
export function placeBeside(
  popover: HTMLElement,
  mark: Element,
  field: Box,
  sizeOf: () => Size,
  place: (box: { left: number; top: number; width: number; height: number }) => void,
  signal: AbortSignal,
): () => void {
  const reference = {
    contextElement: mark,
    getBoundingClientRect() {
      const own = mark.getBoundingClientRect();
      const left = Math.max(Math.min(own.left, field.left), own.left - sizeOf().width);
      const [top, right, bottom] = [Math.min(own.top, field.top), Math.max(own.right, field.right), Math.max(own.bottom, field.bottom)];
      return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
    },
  };
  const again = async () => {
    const { width, height } = sizeOf();
    let room = height;
    const { x, y } = await computePosition(reference, popover, {
      strategy: 'fixed',
      placement: 'bottom-end',
      // What is measured is what the popover wants, not what it has been given before.
      platform: { ...platform, getDimensions: () => ({ width, height: Math.min(height, room) }) },
      middleware: [
        offset(6),
        flip({ fallbackPlacements: ['top-end', 'right-start', 'left-start', 'bottom-start'], padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply({ availableHeight }) {
            room = Math.max(LEAST, availableHeight);
          },
        }),
      ],
    });
    place({ left: x, top: y, width, height: Math.min(height, room) });
  };
  const soon = () => void again();
  signal.addEventListener('abort', autoUpdate(mark, popover, soon));
  return soon;
}
