import { autoUpdate } from '@floating-ui/dom';
import { besideBox } from '@/utils/app/card/place-beside';
import type { Box, Size } from '@/utils/app/card/place-panel';

/**
 * Keeps a popover beside a mark, never over the field that it speaks of. `sizeOf` is how large it would be if nothing held it. Calls `place` with
 * where it may stand in the window, and again whenever that changes, until the signal is aborted. Gives back what places it anew.
 */
export function placeBeside(
  popover: HTMLElement,
  mark: Element,
  field: Box,
  sizeOf: () => Size,
  windowOf: () => Box,
  place: (box: { left: number; top: number; width: number; height: number }) => void,
  signal: AbortSignal,
): () => void {
  const again = () => {
    const own = mark.getBoundingClientRect();
    const size = sizeOf();
    const both = {
      left: Math.max(Math.min(own.left, field.left), own.left - size.width),
      top: Math.min(own.top, field.top),
      right: Math.max(own.right, field.right),
      bottom: Math.max(own.bottom, field.bottom),
    };
    place(besideBox(both, size, windowOf()));
  };
  signal.addEventListener('abort', autoUpdate(mark, popover, again));
  return again;
}
