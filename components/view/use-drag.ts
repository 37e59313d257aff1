import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useViewPlace } from './view-place';

const STEP = 16;
const LONG_STEP = 64;

const ARROWS: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moving by the header: with the mouse, with arrow keys (Shift: further) from the focused grip. Measured on the screen, for the frame itself moves. */
export function useDrag() {
  const place = useViewPlace();
  const start = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  return {
    handlers: {
      onPointerDown(event: PointerEvent) {
        const isButton = event.target instanceof Element && event.target.closest('button:not([data-grip])');
        if (event.button !== 0 || isButton) return;
        start.current = { x: event.screenX, y: event.screenY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        const from = start.current;
        if (!from) return;
        from.moved = true;
        place?.drag(event.screenX - from.x, event.screenY - from.y, false);
      },
      onPointerUp(event: PointerEvent) {
        const from = start.current;
        start.current = null;
        if (from?.moved) place?.drag(event.screenX - from.x, event.screenY - from.y, true);
      },
      onPointerCancel() {
        start.current = null;
      },
    },
    onGripKey(event: KeyboardEvent) {
      const way = ARROWS[event.key];
      if (!way) return;
      event.preventDefault();
      const step = event.shiftKey ? LONG_STEP : STEP;
      place?.drag(way[0] * step, way[1] * step, true);
    },
  };
}
