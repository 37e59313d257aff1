import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Corner } from '@/utils/app/card/place-panel';

const STEP = 16;
const LONG_STEP = 64;

const ARROWS: Partial<Record<string, Corner>> = {
  ArrowLeft: { right: 1, bottom: 0 },
  ArrowRight: { right: -1, bottom: 0 },
  ArrowUp: { right: 0, bottom: 1 },
  ArrowDown: { right: 0, bottom: -1 },
};

/** Moving by the header: with the mouse from where the panel really stands, with arrow keys (Shift: further) from the focused grip. */
export function useDrag(stands: Corner, onPlaced: (corner: Corner) => void) {
  const [moving, setMoving] = useState<Corner | null>(null);
  const start = useRef<{ x: number; y: number; corner: Corner } | null>(null);

  const cornerAt = (event: PointerEvent): Corner | null => {
    const from = start.current;
    if (!from) return null;
    return { right: from.corner.right - (event.clientX - from.x), bottom: from.corner.bottom - (event.clientY - from.y) };
  };

  return {
    /** Where the user holds the panel now, or null. */
    moving,
    handlers: {
      onPointerDown(event: PointerEvent) {
        const isButton = event.target instanceof Element && event.target.closest('button:not([data-grip])');
        if (event.button !== 0 || isButton) return;
        start.current = { x: event.clientX, y: event.clientY, corner: stands };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        const corner = cornerAt(event);
        if (corner) setMoving(corner);
      },
      onPointerUp(event: PointerEvent) {
        const corner = cornerAt(event);
        const moved = moving !== null;
        start.current = null;
        setMoving(null);
        if (corner && moved) onPlaced(corner);
      },
      onPointerCancel() {
        start.current = null;
        setMoving(null);
      },
    },
    onGripKey(event: KeyboardEvent) {
      const way = ARROWS[event.key];
      if (!way) return;
      event.preventDefault();
      const step = event.shiftKey ? LONG_STEP : STEP;
      onPlaced({ right: stands.right + way.right * step, bottom: stands.bottom + way.bottom * step });
    },
  };
}
