import type { CardStore } from '@/utils/app/card/card-actions';
import { boxAt, DEFAULT_PLACE, keptInside, type Size } from '@/utils/app/card/place-panel';
import { wishedForm } from '@/utils/app/card/wished-form';
import { FIELD_IDS } from '@/utils/domain/card';
import { keepPlace, type ViewWish } from '@/utils/page/ground/keep-place';
import type { PlacedView } from '@/utils/page/ground/place-view';
import { isOurs } from '@/utils/page/shell/ours';
import type { ViewFrame } from '@/utils/page/shell/view-frame';
import type { PageSource } from './page-source';

const NONE: Size = { width: 0, height: 0 };

/**
 * Where the frame of panel, strip and pill stands: on free ground of the page, at a place that the focus does not change. The panel that the user has
 * asked for may lie over the page where no ground is free, until he goes back to the page.
 */
export function placePanelView({ state, actions }: CardStore, frame: ViewFrame, page: () => PageSource | null, signal: AbortSignal) {
  /** What the view last told of itself: how wide the pill's words are, or how large a hint is. */
  let told = NONE;
  /** The user works in the panel. */
  let working = false;
  let stands: PlacedView | null = null;

  const keeper = keepPlace(document, {
    card() {
      const view = page()?.view() ?? null;
      const fields = view ? FIELD_IDS.flatMap((field) => [view.labelOf(field), view.anchorOf(field)].filter((one) => one !== null)) : [];
      return { card: view?.container ?? null, fields, key: `${view?.snapshot.url} ${view?.snapshot.mode}` };
    },
    isOurs,
    onPlace: show,
    signal,
  });

  function show(place: PlacedView | null): void {
    stands = place;
    const wish = wishNow();
    if (wish === null) return;
    const card = wish.fixed === undefined;
    if (card) actions.setStanding({ form: place?.form ?? 'pill', squeezed: wish.form === 'panel' && place?.form !== 'panel' });
    if (place) frame.place(sized(place.box));
    // A hint is small: where no ground is free it stands in the corner; a card has its marks.
    else frame.place(card ? null : sized(boxAt(keptInside(DEFAULT_PLACE, told, windowSize()), told, windowSize())));
  }

  function wishNow(): ViewWish | null {
    const now = state.getState();
    if (told.width === 0 || told.height === 0) return null;
    if (now.scene.kind !== 'card' || now.teaching !== null) return { form: 'pill', pillWidth: told.width, fixed: told, over: false };
    const form = wishedForm(now);
    return form && { form, pillWidth: told.width, over: working };
  }

  function place(): void {
    const wish = wishNow();
    if (wish) keeper.wish(wish);
    else keeper.rest();
  }

  const unlook = state.subscribe((after, before) => {
    if (after.card === before.card && after.tab !== before.tab && after.open === true) working = true;
    if (
      before.toast !== after.toast ||
      wishedForm(after) !== wishedForm(before) ||
      after.teaching !== before.teaching ||
      after.scene !== before.scene
    )
      place();
    else if (after.card !== before.card) keeper.look();
  });
  /** He has gone back to the page: what lies over it gives way. */
  const onPage = (event: Event) => {
    if (!event.isTrusted || event.composedPath().some((one) => one instanceof Node && isOurs(one))) return;
    if (!working) return;
    working = false;
    if (stands?.over) actions.setOpen(null);
  };
  // Not by the focus: our own writing moves it too.
  for (const type of ['pointerdown', 'keydown'] as const) window.addEventListener(type, onPage, { capture: true, passive: true, signal });
  signal.addEventListener('abort', unlook);

  return {
    resize({ width, height }: Size): void {
      told = { width, height };
      place();
    },
    /** The user asks for the panel. It may have been wished all the time, as on the card before, and have had no room: asking again is what lets it lie over the page. */
    unfold(): void {
      working = true;
      place();
    },
    /** The user drags the view by its head, px from where it stood. Where it is let go it stays as long as it stands there. */
    drag(dx: number, dy: number, done: boolean): void {
      const from = stands?.box;
      if (!from) return;
      const size = { width: from.right - from.left, height: from.bottom - from.top };
      const { width, height } = windowSize();
      const corner = keptInside({ right: width - from.right - dx, bottom: height - from.bottom - dy }, size, { width, height });
      const box = boxAt(corner, size, { width, height });
      frame.place(sized(box));
      if (done) keeper.moveTo(box);
    },
  };
}

const windowSize = (): Size => ({ width: innerWidth, height: innerHeight });

const sized = ({ left, top, right, bottom }: PlacedView['box']) => ({ left, top, width: right - left, height: bottom - top });
