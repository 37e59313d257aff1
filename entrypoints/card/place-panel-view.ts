import type { CardStore } from '@/utils/app/card/card-actions';
import { boxAt, type Corner, DEFAULT_PLACE, keptInside, type Size } from '@/utils/app/card/place-panel';
import { placeOf } from '@/utils/app/card/place-view';
import type { ViewFrame } from '@/utils/page/shell/view-frame';
import type { Surroundings } from './surroundings';

const NONE: Size = { width: 0, height: 0 };

/**
 * Where the frame of panel and pill stands: the wanted corner, or beside it when the field in use or «Сохранить» would be covered; the pill where the
 * open panel has no room. The view says how large it would be; it is placed anew when that changes, and when something on the page moves.
 */
export function placePanelView({ state, actions }: CardStore, frame: ViewFrame, around: Surroundings, signal: AbortSignal) {
  /** What the view shows now, and the open panel's size as last told. */
  let now = NONE;
  let panel: Size | null = null;
  let dragged: { from: Corner; to: Corner } | null = null;
  let stands: Corner = DEFAULT_PLACE;

  const windowSize = (): Size => ({ width: innerWidth, height: innerHeight });

  function place(): void {
    if (now.width === 0 || now.height === 0) {
      frame.place(null);
      return;
    }
    const { open, closed, tab, settings, teaching, scene } = state.getState();
    const wanted = settings.place ?? DEFAULT_PLACE;
    // The user has chosen the place, or has gone to a tab that needs room: then only what is in use is kept free.
    const free = tab === 'comparison' || tab === 'ticket' || settings.place?.moved === true;
    const unfolded = scene.kind === 'card' && open === true && !closed && teaching === null ? panel : null;
    const room = windowSize();
    const { corner, maxHeight, squeezed } = placeOf(wanted, unfolded, now, room, around.obstacles(), free ? [] : around.content());
    actions.setStanding({ squeezed });
    const size = unfolded && !squeezed ? { width: unfolded.width, height: Math.min(unfolded.height, maxHeight) } : now;
    stands = dragged?.to ?? corner;
    const held = { width: size.width, height: Math.min(size.height, room.height - 16) };
    const box = boxAt(stands, held, room);
    frame.place({ left: box.left, top: box.top, ...held });
  }

  const unwatch = around.watch(place);
  const unlook = state.subscribe((after, before) => {
    if (after.open !== before.open || after.closed !== before.closed || after.tab !== before.tab || after.settings !== before.settings)
      place();
  });
  signal.addEventListener('abort', () => {
    unwatch();
    unlook();
  });

  return {
    resize({ width, height, open }: Size & { open: boolean }): void {
      now = { width, height };
      if (open) panel = now;
      place();
    },
    drag(dx: number, dy: number, done: boolean): void {
      const from = dragged?.from ?? stands;
      const to = { right: from.right - dx, bottom: from.bottom - dy };
      dragged = done ? null : { from, to };
      if (done) actions.rememberPlace({ ...keptInside(to, panel ?? now, windowSize()), moved: true });
      place();
    },
  };
}
