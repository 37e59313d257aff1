import type { Box, Size } from './place-panel';

/** Between a popover and what it stands beside, and between it and the window's edge, px. */
const OFF = 6;
const EDGE = 8;
/** A popover is at least so high, px; where there is less room it does not open there. */
const LEAST = 160;

/**
 * Where a popover of that size stands in the window: under what it speaks of, over it, right or left of it, whichever has room first, and never on
 * it; where none has, under or over it, whichever has more, and no higher than that.
 */
export function besideBox(of: Box, { width, height }: Size, window: Box): { left: number; top: number } & Size {
  const within = (start: number, length: number, end: number) => Math.max(EDGE, Math.min(start, end - EDGE - length));
  const left = within(of.right - width, width, window.right);
  const [under, over] = [window.bottom - EDGE - of.bottom - OFF, of.top - OFF - EDGE];
  const below = { left, top: of.bottom + OFF };
  if (height <= under) return { ...below, width, height };
  if (height <= over) return { left, top: of.top - OFF - height, width, height };
  const beside = [of.right + OFF, of.left - OFF - width].find((at) => at >= EDGE && at + width <= window.right - EDGE);
  if (beside !== undefined && height <= window.bottom - 2 * EDGE)
    return { left: beside, top: within(of.top, height, window.bottom), width, height };
  const room = Math.min(height, Math.max(LEAST, under, over));
  return under >= over ? { ...below, width, height: room } : { left, top: of.top - OFF - room, width, height: room };
}
