import { type PointerEvent, useRef } from 'react';
import { useViewPlace } from './view-place';

/** Moving by the header, with the mouse. Measured on the screen, for the frame itself moves. */
export function useDrag() {
  const place = useViewPlace();
  const start = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  return {
    handlers: {
      onPointerDown(event: PointerEvent) {
        const isButton = event.target instanceof Element && event.target.closest('button');
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
  };
}
