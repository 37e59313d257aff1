import { type Box, type Corner, freePlace, keptInside, type Size } from './place-panel';

/** The panel takes at most this share of the window's height (docs/interface.md), and less where that is the only way to keep off the field in use. */
const SHARES = [0.7, 0.5, 0.35];
const LEAST_HEIGHT = 180;
/** Shares tried to keep off the card's fields too; below the last one nobody could read the panel. */
const BESIDE_SHARES = [0.7, 0.6, 0.5, 0.42, 0.36, 0.31, 0.28];
/** Beside the fields is good only near the wanted corner: further away other things of the page stand, px. */
const NEAR = 80;

export interface DockPlace {
  corner: Corner;
  /** Greatest height of the panel, px. */
  maxHeight: number;
  /** There is no place for the open panel now: show the pill. */
  squeezed: boolean;
}

/**
 * `panel` = natural size of the open panel, null when the pill is to be shown; `whole` = what stands there now; `obstacles` are never
 * covered, `content` only where there is no other way.
 */
export function placeOf(
  wanted: Corner,
  panel: Size | null,
  whole: Size,
  window: Size,
  obstacles: readonly Box[],
  content: readonly Box[],
): DockPlace {
  const full = Math.round(window.height * (SHARES[0] ?? 1));
  if (panel !== null) {
    const tried = [
      ...(content.length > 0 ? BESIDE_SHARES.map((share) => ({ share, beside: content })) : []),
      ...SHARES.map((share) => ({ share, beside: [] })),
    ];
    for (const { share, beside } of tried) {
      const maxHeight = Math.max(LEAST_HEIGHT, Math.round(window.height * share));
      const size = { width: panel.width, height: Math.min(panel.height, maxHeight) };
      const corner = freePlace(wanted, size, window, [...obstacles, ...beside]);
      if (corner && (beside.length === 0 || isNear(corner, keptInside(wanted, size, window))))
        return { corner, maxHeight, squeezed: false };
    }
  }
  const corner = freePlace(wanted, whole, window, obstacles) ?? keptInside(wanted, whole, window);
  return { corner, maxHeight: full, squeezed: panel !== null };
}

const isNear = (a: Corner, b: Corner) => Math.abs(a.right - b.right) + Math.abs(a.bottom - b.bottom) <= NEAR;
