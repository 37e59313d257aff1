import type { MarkSpot } from '@/components/marks/mark-places';
import type { MarkSpots } from '@/components/marks/mark-spots';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import { followState } from '@/utils/app/card/follow-state';
import { type Box, boxAt, DEFAULT_PLACE, type Size } from '@/utils/app/card/place-panel';
import { wishedForm } from '@/utils/app/card/wished-form';
import { FIELD_IDS } from '@/utils/domain/card';
import { keepPlace } from '@/utils/page/ground/keep-place';
import type { PlacedView, PlaceWish } from '@/utils/page/ground/place-view';
import { isOurs } from '@/utils/page/shell/ours';
import type { ViewFrame } from '@/utils/page/shell/view-frame';
import { windowBox } from '@/utils/page/window-box';
import type { PageSource } from './page-source';

/** A hint keeps so far from the window's edges, px. */
const EDGE = 8;
const NONE: Size = { width: 0, height: 0 };

/**
 * Where the frame of panel, strip and pill stands: on free ground of the page, at a place that the focus does not change. Where the panel that the
 * user has asked for has no room, the strip stands and says so (docs/adr/0020).
 */
export function placePanelView(
  { state, actions }: CardStore,
  frame: ViewFrame,
  { page, marks }: { page(): PageSource | null; marks(): MarkSpots },
  signal: AbortSignal,
) {
  /** What the view last told of itself: how wide the pill's words are, or how large a hint is. */
  let told = NONE;
  let stands: PlacedView | null = null;

  const keeper = keepPlace(document, {
    card() {
      const view = page()?.view() ?? null;
      const fields = view ? FIELD_IDS.flatMap((field) => [view.labelOf(field), view.anchorOf(field)].filter((one) => one !== null)) : [];
      return {
        card: view?.container ?? null,
        fields,
        marks: Object.values(marks()).map(boxOfMark),
        key: `${view?.snapshot.url} ${view?.snapshot.mode}`,
      };
    },
    isOurs,
    onPlace: show,
    signal,
  });

  function show(place: PlacedView | null): void {
    stands = place;
    const wish = wishNow();
    if (wish && !wish.fixed) tell(wish);
    // A hint is small: where no ground is free it stands in the corner. A card has its marks, and what is closed draws nothing: its frame would be
    // an empty box over the page.
    const box = place?.box ?? (wish?.fixed && boxAt(DEFAULT_PLACE, wish.fixed, windowSize()));
    frame.place(box ? sized(box) : null);
  }

  /** What is higher than the window scrolls inside itself. */
  const inWindow = (): Size => ({ width: told.width, height: Math.min(told.height, windowSize().height - 2 * EDGE) });

  /** The view draws what has room, and knows of what has none. */
  function tell(wish: PlaceWish): void {
    const form = stands?.form ?? 'pill';
    const squeezed = wish.form === 'panel' && form !== 'panel';
    const now = state.getState();
    // Once it has stood, a panel that gives way for a while says nothing of it.
    const asked = now.asked && form !== 'panel';
    if (now.form !== form || now.squeezed !== squeezed || now.asked !== asked) actions.setStanding({ form, squeezed, asked });
  }

  function wishNow(): PlaceWish | null {
    const now = state.getState();
    if (told.width === 0 || told.height === 0) return null;
    if (now.scene.kind !== 'card' || now.teaching !== null) return { form: 'pill', pillWidth: told.width, fixed: inWindow() };
    const form = wishedForm(now);
    return form && { form, pillWidth: told.width };
  }

  function place(asked = false): void {
    const wish = wishNow();
    if (wish === null) {
      keeper.rest();
      return;
    }
    keeper.wish(wish, asked);
    // Another wish may end at the same place; without one, a hint of another size stands otherwise in its corner.
    if (!wish.fixed) tell(wish);
    else if (!stands) show(null);
  }

  const look = (after: FrameState, before: FrameState) => {
    if (after.messages.some((message) => !before.messages.includes(message))) keeper.answered();
    if (
      before.toast !== after.toast ||
      wishedForm(after) !== wishedForm(before) ||
      after.teaching !== before.teaching ||
      after.scene !== before.scene
    )
      place();
    else if (after.card !== before.card) keeper.look();
  };
  followState(state, look, signal);

  return {
    resize(size: Size): void {
      told = size;
      place();
    },
    /** The user asks for the panel; it may have been wished all the time, and have had no room. */
    unfold: () => place(true),
    /** The user drags the view by its head, px from where it stood. Where it is let go it stays as long as it stands there. */
    drag(dx: number, dy: number, done: boolean): void {
      const from = stands?.box;
      if (!from) return;
      const size = { width: from.right - from.left, height: from.bottom - from.top };
      const all = windowSize();
      const box = boxAt({ right: all.width - from.right - dx, bottom: all.height - from.bottom - dy }, size, all);
      frame.place(sized(box));
      if (done) keeper.moveTo(box);
    },
  };
}

const boxOfMark = ({ left, top, size }: MarkSpot): Box => ({ left, top, right: left + size, bottom: top + size });

const windowSize = (): Size => {
  const { right, bottom } = windowBox(window);
  return { width: right, height: bottom };
};

const sized = ({ left, top, right, bottom }: PlacedView['box']) => ({ left, top, width: right - left, height: bottom - top });
