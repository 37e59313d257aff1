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
