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

/** Where a box of this size stands at this corner, or as near to it as the window has room; one larger than the window keeps its top left in sight. */
export function boxAt({ right, bottom }: Corner, { width, height }: Size, window: Size): Box {
  const within = (start: number, most: number) => Math.max(GAP, Math.min(start, most - GAP));
  const left = within(window.width - right - width, window.width - width);
  const top = within(window.height - bottom - height, window.height - height);
  return { left, top, right: left + width, bottom: top + height };
}
