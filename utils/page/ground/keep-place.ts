import { controlInUse } from '@/utils/page/control-in-use';
import { rectOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import { type Home, placeFrom, takenHome } from './home';
import { type MeasureOptions, measureGround, uncovered } from './measure-ground';
import type { PlacedView, PlaceWish } from './place-view';

export interface PlaceKeeper {
  /** The view would like another form or width from now on. `asked` = the user has just asked for it: it may stand elsewhere than before. */
  wish(wish: PlaceWish, asked?: boolean): void;
  /** The page or its card may have changed: look soon. */
  look(): void;
  /** The page has answered, with a refusal say: a place that this takes may be left, though she is in a field. */
  answered(): void;
  /** Places at once, as after a wish; null = there is no room. */
  place(): PlacedView | null;
  /** Nothing is to be shown until the next wish. */
  rest(): void;
  /** The user has moved the view: it stays there as long as this layout lasts and nothing that must stay free is in its way. */
  moveTo(box: Box): void;
}

export interface PlaceOptions {
  /** The card at hand: its container, its fields, our marks, a name that changes with card and mode. */
  card(): Pick<MeasureOptions, 'card' | 'fields' | 'marks'> & { key: string };
  isOurs(element: Element): boolean;
  /** Called when the view is to stand elsewhere, or nowhere. */
  onPlace(place: PlacedView | null): void;
  signal: AbortSignal;
}

/** Many changes of the page become one look, ms. */
const SETTLE = 120;
/** What scrolls under the view is not to be covered any longer than an eye notices, ms. */
const AT_ONCE = 30;
/** Things come without a mutation too: by a style sheet, an animation, in a root of their own. ms. */
const LOOK_AGAIN = 700;
/** A sidebar that opens moves the card further than any scroll bar or shifted column does, px. */
const COLUMN_MOVES = 64;
/** So many layouts are remembered: a dialog that closes leaves the view where it stood. */
const REMEMBERED = 8;
const MOVING = ['resize', 'transitionend', 'animationend', 'toggle', 'click', 'keyup'] as const;
const GOING = ['focusin', 'scroll', 'wheel'] as const;

/**
 * Keeps the view on free ground of the page: measures when the page changes, scrolls or is resized, and says where the view is to stand. It stays
 * where it stood as long as that is free, and goes back there when what was in its way has gone.
 */
export function keepPlace(document: Document, { card, isOurs, onPlace, signal }: PlaceOptions): PlaceKeeper {
  const view = document.defaultView;
  const homes = new Map<string, Home>();
  let wished: PlaceWish | null = null;
  let epoch = '';
  let placed: PlacedView | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let column: { left: number; right: number } | null = null;
  let went = Number.NEGATIVE_INFINITY;

  const place = (asked = false): PlacedView | null => {
    if (wished === null) return null;
    const { key, ...scope } = card();
    const ground = measureGround(document, { ...scope, isOurs });
    const layout = epoch;
    // Neither the focus nor the scrolling is in the layout's name, nor whether there is a scroll bar.
    epoch = [wished.form, wished.fixed?.width, key, view?.innerWidth, view?.innerHeight, ground.layers, columnOf(scope.card)].join();
    const moment = { now: performance.now(), went, asked, inField: controlInUse(document) !== null };
    const before = homes.get(epoch) ?? null;
    let next = placeFrom(before, wished, ground, moment);
    if (next.place?.form !== wished.form && ground.layers > 0) {
      const seen = placeFrom(before, wished, uncovered(document, ground), moment);
      if (seen.place) next = seen;
    }
    if (next.home) remember(next.home);
    // Without room it is the other's to say where the view stands, in a window of another size elsewhere.
    if (placed === undefined || !samePlace(placed, next.place) || (!placed && epoch !== layout)) {
      placed = next.place;
      onPlace(placed);
    }
    return next.place;
  };

  /** Names the column in which the card stands: another one only when it has moved as far as a sidebar moves it. */
  const columnOf = (container: Element | null): string => {
    const box = container && rectOf(container);
    if (box && (!column || Math.abs(box.left - column.left) > COLUMN_MOVES || Math.abs(box.right - column.right) > COLUMN_MOVES)) {
      column = { left: box.left, right: box.right };
    }
    return column ? `${Math.round(column.left)}-${Math.round(column.right)}` : '';
  };

  const remember = (home: Home): void => {
    homes.delete(epoch);
    homes.set(epoch, home);
    const [oldest] = homes.keys();
    if (homes.size > REMEMBERED && oldest !== undefined) homes.delete(oldest);
  };

  /** Places soon, once for many changes: `within` ms at the latest. */
  const soon = (within: number): void => {
    const due = performance.now() + within;
    if (timer !== undefined && due >= dueAt) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted && !document.hidden) place();
    }, within);
  };
  const look = () => soon(SETTLE);
  const going = () => {
    went = performance.now();
    soon(AT_ONCE);
  };

  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'role', 'aria-hidden'],
  });
  const passive = { capture: true, passive: true, signal };
  for (const type of MOVING) view?.addEventListener(type, look, passive);
  for (const type of GOING) view?.addEventListener(type, going, passive);
  const again = setInterval(look, LOOK_AGAIN);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(again);
    clearTimeout(timer);
  });

  return {
    wish(next, asked) {
      wished = next;
      place(asked);
    },
    look,
    answered() {
      const home = homes.get(epoch);
      if (home) remember(takenHome(home.place, performance.now()));
      look();
    },
    place: () => place(),
    rest() {
      wished = null;
      placed = null;
      onPlace(null);
    },
    moveTo(box) {
      if (wished === null) return;
      const moved: PlacedView = { form: placed?.form ?? wished.form, box };
      remember(takenHome(moved, performance.now()));
      placed = moved;
    },
  };
}

function samePlace(a: PlacedView | null, b: PlacedView | null): boolean {
  if (a === null || b === null) return a === b;
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return a.form === b.form && sides.every((side) => a.box[side] === b.box[side]);
}
