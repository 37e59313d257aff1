import { autoUpdate } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type MarkSpot, useSurroundings } from '@/components/panel/surroundings';
import type { FieldId } from '@/utils/domain/card';

export type MarkSpots = Partial<Record<FieldId, MarkSpot>>;

/** A window over the field opens without a scroll, a resize or a change inside the card; so the marks look again this often, ms. */
const LOOK_AGAIN = 700;

const sameSpots = (a: MarkSpots, b: MarkSpots) => JSON.stringify(a) === JSON.stringify(b);

/** Where the marks of these fields stand now; a field that cannot be seen has none. Follows scroll, resize, layout and re-rendering. */
export function useMarkSpots(fields: readonly FieldId[], layer: RefObject<HTMLElement | null>): MarkSpots {
  const { anchorOf, spotOf, watch } = useSurroundings();
  const [spots, setSpots] = useState<MarkSpots>({});
  const key = fields.join(' ');

  useLayoutEffect(() => {
    const wanted = key === '' ? [] : (key.split(' ') as FieldId[]);
    /** Anchors that are followed, with what ends it. A re-render of the page may replace them at any time. */
    const followed = new Map<Element, () => void>();
    let frame = 0;

    const follow = () => {
      const anchors = new Set(wanted.map(anchorOf).filter((anchor) => anchor !== null));
      for (const [anchor, end] of followed) {
        if (anchors.has(anchor)) continue;
        end();
        followed.delete(anchor);
      }
      for (const anchor of anchors) {
        if (layer.current && !followed.has(anchor)) followed.set(anchor, autoUpdate(anchor, layer.current, soon));
      }
    };
    const measure = () => {
      frame = 0;
      const next: MarkSpots = {};
      for (const field of wanted) {
        const spot = spotOf(field);
        if (spot) next[field] = spot;
      }
      setSpots((before) => (sameSpots(before, next) ? before : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const look = () => {
      if (document.hidden) return;
      follow();
      soon();
    };

    follow();
    measure();
    const unwatch = watch(look);
    const timer = wanted.length > 0 ? setInterval(look, LOOK_AGAIN) : undefined;
    return () => {
      unwatch();
      clearInterval(timer);
      cancelAnimationFrame(frame);
      for (const end of followed.values()) end();
    };
  }, [key, anchorOf, spotOf, watch, layer]);

  return spots;
}
