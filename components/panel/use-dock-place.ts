import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Box, type Corner, freePlace, keptInside, type Size } from '@/utils/app/place-panel';
import type { Surroundings } from './surroundings';

/** The panel takes at most this share of the window's height (UX.md), and less where that is the only way to keep off the field in use. */
const SHARES = [0.7, 0.5, 0.35];
const LEAST_HEIGHT = 180;

export interface DockPlace {
  corner: Corner;
  /** Greatest height of the panel, px. */
  maxHeight: number;
  /** There is no place for the open panel now: show the pill. */
  squeezed: boolean;
}

interface Parts {
  dock: RefObject<HTMLElement | null>;
  /** The part of the panel that scrolls. */
  body: RefObject<HTMLElement | null>;
}

const samePlace = (a: DockPlace, b: DockPlace) =>
  a.corner.right === b.corner.right && a.corner.bottom === b.corner.bottom && a.maxHeight === b.maxHeight && a.squeezed === b.squeezed;

/** How high the open panel would be if nothing held it; null while it is hidden. */
function naturalSize(dock: HTMLElement, body: HTMLElement | null): Size | null {
  if (!body || body.clientHeight === 0) return null;
  return { width: dock.offsetWidth, height: dock.offsetHeight - body.clientHeight + body.scrollHeight };
}

/**
 * Where the panel or the pill stands: the wanted corner, or beside it when the field in use or «Сохранить» would be covered.
 * Measures again when the page says that something moved, when the window or the panel itself changes its size.
 */
export function useDockPlace({ dock, body }: Parts, wanted: Corner, open: boolean, surroundings: Surroundings): DockPlace {
  const [place, setPlace] = useState<DockPlace>({ corner: wanted, maxHeight: 480, squeezed: false });
  const lastOpen = useRef<Size | null>(null);
  const { right, bottom } = wanted;

  const measure = useCallback(() => {
    if (!dock.current) return;
    const window: Size = { width: innerWidth, height: innerHeight };
    const obstacles = surroundings.obstacles();
    const whole: Size = { width: dock.current.offsetWidth, height: dock.current.offsetHeight };
    lastOpen.current = naturalSize(dock.current, body.current) ?? lastOpen.current;
    const next = placeOf({ right, bottom }, open ? lastOpen.current : null, whole, window, obstacles);
    setPlace((before) => (samePlace(before, next) ? before : next));
  }, [dock, body, right, bottom, open, surroundings]);

  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (dock.current) observer.observe(dock.current);
    addEventListener('resize', measure);
    const unwatch = surroundings.watch(measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      unwatch();
    };
  }, [measure, dock, surroundings]);
  return place;
}

/** `panel` = natural size of the open panel, null when the pill is to be shown; `whole` = what stands there now. */
export function placeOf(wanted: Corner, panel: Size | null, whole: Size, window: Size, obstacles: readonly Box[]): DockPlace {
  const full = Math.round(window.height * (SHARES[0] ?? 1));
  if (panel !== null) {
    for (const share of SHARES) {
      const maxHeight = Math.max(LEAST_HEIGHT, Math.round(window.height * share));
      const corner = freePlace(wanted, { width: panel.width, height: Math.min(panel.height, maxHeight) }, window, obstacles);
      if (corner) return { corner, maxHeight, squeezed: false };
    }
  }
  const corner = freePlace(wanted, whole, window, obstacles) ?? keptInside(wanted, whole, window);
  return { corner, maxHeight: full, squeezed: panel !== null };
}
