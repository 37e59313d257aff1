import { autoUpdate } from '@floating-ui/dom';
import type { FieldId } from '@/utils/domain/card';
import type { MarkPlaces, MarkSpot } from './mark-places';

export type MarkSpots = Partial<Record<FieldId, MarkSpot>>;

/** A window over the field opens without a scroll, a resize or a change inside the card; so the marks look again this often, ms. */
const LOOK_AGAIN = 700;

/** Where the marks of these fields stand now; a field that cannot be seen has none. */
export function spotsOf(fields: readonly FieldId[], { spotOf }: Pick<MarkPlaces, 'spotOf'>): MarkSpots {
  const spots: MarkSpots = {};
  for (const field of fields) {
    const spot = spotOf(field);
    if (spot) spots[field] = spot;
  }
  return spots;
}

/**
 * Calls `moved`, once a frame at most, when marks of these fields may stand elsewhere: scroll, resize, layout, re-rendering. `later`: the watch of the
 * page's layout begins so many ms from now. Ends with the signal.
 */
export function followSpots(
  fields: readonly FieldId[],
  layer: HTMLElement,
  { anchorOf, watch }: Pick<MarkPlaces, 'anchorOf' | 'watch'>,
  moved: () => void,
  later: number,
  signal: AbortSignal,
): void {
  if (fields.length === 0) return;
  /** Anchors that are followed, with what ends it. A re-render of the page may replace them at any time. */
  const followed = new Map<Element, () => void>();
  /** Where the anchors stood when their marks were last placed. */
  const stood = new Map<Element, string>();
  let frame = 0;

  const anchorsNow = () => new Set(fields.map(anchorOf).filter((anchor) => anchor !== null));
  const remember = () => {
    stood.clear();
    for (const anchor of anchorsNow()) stood.set(anchor, placeOf(anchor));
  };
  /** Each watch of an anchor tells three times as it begins, of no move at all: asking the page anew for all spots would cost 4 ms. */
  const stirred = () => {
    for (const anchor of followed.keys()) if (stood.get(anchor) !== placeOf(anchor)) return soon();
  };
  const follow = () => {
    const anchors = anchorsNow();
    for (const [anchor, end] of followed) {
      if (anchors.has(anchor)) continue;
      end();
      followed.delete(anchor);
    }
    for (const anchor of anchors) if (!followed.has(anchor)) followed.set(anchor, autoUpdate(anchor, layer, stirred));
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      remember();
      moved();
    });
  };
  const look = () => {
    if (document.hidden) return;
    follow();
    soon();
  };

  // The marks stand already: to be told when they move can wait.
  remember();
  const begin = setTimeout(follow, later);
  watch(look, signal);
  const timer = setInterval(look, LOOK_AGAIN);
  signal.addEventListener('abort', () => {
    clearTimeout(begin);
    clearInterval(timer);
    cancelAnimationFrame(frame);
    for (const end of followed.values()) end();
  });
}

function placeOf(anchor: Element): string {
  const { left, top, width, height } = anchor.getBoundingClientRect();
  return `${left} ${top} ${width} ${height}`;
}
