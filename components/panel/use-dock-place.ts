import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Box, type Corner, freePlace, keptInside, type Size } from '@/utils/app/card/place-panel';
import type { Surroundings } from './surroundings';

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
 * Where the panel or the pill stands: the wanted corner, or beside it when the field in use or «Сохранить» would be covered. Unless it is
 * `free` to, it grows no higher than the card's fields leave room for.
 * Measures again when the page says that something moved, when the window or the panel itself changes its size.
 */
export function useDockPlace({ dock, body }: Parts, wanted: Corner, open: boolean, free: boolean, surroundings: Surroundings): DockPlace {
  const [place, setPlace] = useState<DockPlace>({ corner: wanted, maxHeight: 480, squeezed: false });
  const lastOpen = useRef<Size | null>(null);
  const { right, bottom } = wanted;

  const measure = useCallback(() => {
    if (!dock.current) return;
    const window: Size = { width: innerWidth, height: innerHeight };
    const obstacles = surroundings.obstacles();
    const content = free ? [] : surroundings.content();
    const whole: Size = { width: dock.current.offsetWidth, height: dock.current.offsetHeight };
    lastOpen.current = naturalSize(dock.current, body.current) ?? lastOpen.current;
    const next = placeOf({ right, bottom }, open ? lastOpen.current : null, whole, window, obstacles, content);
    setPlace((before) => (samePlace(before, next) ? before : next));
  }, [dock, body, right, bottom, open, free, surroundings]);

  // Not after every render: what is drawn must not decide, render by render, where it is drawn.
  useLayoutEffect(measure, [measure]);
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
