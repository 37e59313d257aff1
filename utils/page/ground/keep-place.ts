import { rectOf } from '@/utils/page/safe-dom';
import { type MeasureOptions, measureGround, uncovered } from './measure-ground';
import { type PlacedView, type PlaceWish, placeView, type ViewForm } from './place-view';

/** What the view would like to be. */
export type ViewWish = Pick<PlaceWish, 'form' | 'pillWidth' | 'over'>;

export interface PlaceKeeper {
  /** The view would like another form or width from now on. */
  wish(wish: ViewWish): void;
  /** The page or its card may have changed: look soon. */
  look(): void;
  /** Places at once, as after a wish; null = there is no room. */
  place(): PlacedView | null;
}

export interface PlaceOptions {
  /** The card at hand: its container, its fields, a name that changes with card and mode. */
  card(): Pick<MeasureOptions, 'card' | 'fields'> & { key: string };
  isOurs(element: Element): boolean;
  /** Called when the view is to stand elsewhere, or nowhere. */
  onPlace(place: PlacedView | null): void;
  signal: AbortSignal;
}

/** Many changes of the page become one look, ms. */
const SETTLE = 120;
/** Things come without a mutation too: by a style sheet, an animation, in a root of their own. ms. */
const LOOK_AGAIN = 700;
/** So long after a focus or a scroll nothing larger is taken up elsewhere, ms. */
const QUIET = 1500;
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
  const homes = new Map<string, PlacedView>();
  let wished: ViewWish = { form: 'pill', pillWidth: 0, over: false };
  let placed: PlacedView | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let column: { left: number; right: number } | null = null;
  let went = Number.NEGATIVE_INFINITY;

  const place = (): PlacedView | null => {
    const { key, ...scope } = card();
    const ground = measureGround(document, { ...scope, isOurs });
    // Neither the focus nor the scrolling is in the layout's name.
    const { window, layers } = ground;
    const epoch = [wished.form, key, window.width, window.height, layers, columnOf(scope.card)].join();
    const home = homes.get(epoch) ?? null;
    const wish: PlaceWish = { ...wished, epoch, mayMove: performance.now() - went > QUIET };
    const before = home && { home, epoch };
    let next = placeView(wish, ground, before);
    if (next?.form !== wish.form && ground.layers > 0) next = placeView(wish, uncovered(document, ground), before) ?? next;
    remember(epoch, home, next, wish.form);
    if (placed === undefined || !samePlace(placed, next)) {
      placed = next;
      onPlace(next);
    }
    return next;
  };

  /** Names the column in which the card stands: another one only when it has moved as far as a sidebar moves it. */
  const columnOf = (container: Element | null): string => {
    const box = container && rectOf(container);
    if (box && (!column || Math.abs(box.left - column.left) > COLUMN_MOVES || Math.abs(box.right - column.right) > COLUMN_MOVES)) {
      column = { left: box.left, right: box.right };
    }
    return column ? `${Math.round(column.left)}-${Math.round(column.right)}` : '';
  };

  const remember = (epoch: string, home: PlacedView | null, next: PlacedView | null, form: ViewForm): void => {
    if (next === null || (home !== null && (home.form === form || home.form === next.form))) return;
    homes.delete(epoch);
    homes.set(epoch, next);
    const [oldest] = homes.keys();
    if (homes.size > REMEMBERED && oldest !== undefined) homes.delete(oldest);
  };

  const look = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted && !document.hidden) place();
    }, SETTLE);
  };
  const gone = (): void => {
    went = performance.now();
    look();
  };

  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'role', 'aria-hidden'],
  });
  const view = document.defaultView;
  const passive = { capture: true, passive: true, signal };
  for (const type of MOVING) view?.addEventListener(type, look, passive);
  for (const type of GOING) view?.addEventListener(type, gone, passive);
  const again = setInterval(look, LOOK_AGAIN);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(again);
    clearTimeout(timer);
  });

  return {
    wish(next) {
      wished = next;
      place();
    },
    look,
    place,
  };
}

function samePlace(a: PlacedView | null, b: PlacedView | null): boolean {
  if (a === null || b === null) return a === b;
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return a.form === b.form && a.over === b.over && sides.every((side) => a.box[side] === b.box[side]);
}
