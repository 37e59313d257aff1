/** A rectangle in the window, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Distance of a box's right bottom corner from the window's, in px. */
export interface Corner {
  right: number;
  bottom: number;
}

/** Where the panel stands until it has been moved. */
export const DEFAULT_PLACE: Corner = { right: 16, bottom: 16 };

/** Least distance from the window's edge and from what must stay free, in px. */
export const GAP = 8;

export function boxAt({ right, bottom }: Corner, size: Size, window: Size): Box {
  const edge = { right: window.width - right, bottom: window.height - bottom };
  return { ...edge, left: edge.right - size.width, top: edge.bottom - size.height };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The nearest corner at which a box of this size stays inside the window; a box larger than the window keeps its top left in sight. */
export function keptInside({ right, bottom }: Corner, size: Size, window: Size): Corner {
  const within = (distance: number, own: number, whole: number) => Math.min(Math.max(distance, GAP), Math.max(whole - own - GAP, GAP));
  const top = window.height - bottom - size.height;
  return {
    right: within(right, size.width, window.width),
    // When the box is too high, its head must stay within reach: the bottom may leave the window.
    bottom:
      top < GAP && size.height + 2 * GAP > window.height ? window.height - size.height - GAP : within(bottom, size.height, window.height),
  };
}

/**
 * Where a box of `size` may stand so that nothing in `obstacles` is covered: the wanted corner if it is free, else the nearest free place
 * beside an obstacle or in a corner of the window; null when there is none (then it has to shrink).
 */
export function freePlace(wanted: Corner, size: Size, window: Size, obstacles: readonly Box[]): Corner | null {
  const start = keptInside(wanted, size, window);
  const isFree = (corner: Corner) => {
    const box = boxAt(corner, size, window);
    return box.left >= 0 && box.top >= 0 && obstacles.every((obstacle) => !overlaps(box, obstacle));
  };
  if (isFree(start)) return start;
  const rights = [start.right, GAP, window.width - size.width - GAP];
  const bottoms = [start.bottom, GAP, window.height - size.height - GAP];
  for (const obstacle of obstacles) {
    rights.push(window.width - obstacle.left + GAP, window.width - obstacle.right - size.width - GAP);
    bottoms.push(window.height - obstacle.top + GAP, window.height - obstacle.bottom - size.height - GAP);
  }
  const far = (corner: Corner) => Math.abs(corner.right - start.right) + Math.abs(corner.bottom - start.bottom);
  let best: Corner | null = null;
  for (const right of rights)
    for (const bottom of bottoms) {
      const corner = { right, bottom };
      if (right < 0 || bottom < 0 || (best && far(corner) >= far(best))) continue;
      if (isFree(corner)) best = corner;
    }
  return best;
}
