import type { MarkLayer } from '@/components/marks/mark-layer';
import { placeBeside } from '@/components/marks/place-popover';
import type { CardStore } from '@/utils/app/card/card-actions';
import { followState } from '@/utils/app/card/follow-state';
import type { Size } from '@/utils/app/card/place-panel';
import { windowBox } from '@/utils/page/window-box';
import { worker } from '@/utils/platform/messages/worker-client';
import type { ViewFrames } from './view-frames';

/** As wide as a popover wants to be, px. */
const WIDTH = 320;

/**
 * The popover beside the mark that is open: one frame, moved from mark to mark. Where the page keeps our views out (`isKept`) the toolbar is offered
 * instead. Gives back what is told when the view has another size. Ends with the signal.
 */
export function followPopover(
  { state, actions }: CardStore,
  frames: ViewFrames,
  { marks, isKept }: { marks: MarkLayer | null; isKept(): boolean },
  signal: AbortSignal,
): (size: Size) => void {
  let shown = '';
  /** Ends the placing beside the mark that is open. */
  let end = new AbortController();
  let resized: (size: Size) => void = () => {};

  const look = () => {
    const { popover } = state.getState();
    const mark = popover && marks?.markOf(popover.field);
    const spot = popover && marks?.state.getState().spots[popover.field];
    const next = mark && spot ? popover.field : '';
    if (next === shown) return;
    shown = next;
    end.abort();
    end = new AbortController();
    resized = () => {};
    if (!mark || !spot || !popover) {
      frames.of('popover')?.place(null);
      return;
    }
    if (isKept()) {
      actions.setPopover(null);
      if (popover.mode !== 'look') void worker.offerPopup().catch(() => undefined);
      return;
    }
    const frame = frames.of('popover') ?? summonPopover();
    const size: Size = { width: WIDTH, height: 0 };
    let keys = popover.mode === 'keys';
    const again = placeBeside(
      frame.element,
      mark,
      spot.field,
      () => size,
      () => windowBox(window),
      (box) => {
        frame.place(size.height > 0 ? box : null);
        // Firefox gives no focus to a frame that is not drawn.
        if (keys && size.height > 0) frame.element.focus();
        keys &&= size.height === 0;
      },
      AbortSignal.any([signal, end.signal]),
    );
    resized = (now) => {
      Object.assign(size, now);
      again();
    };
    if (keys) frame.element.focus();
  };

  function summonPopover() {
    const frame = frames.summon('popover');
    // The way from the mark to its popover closes nothing.
    frame.element.addEventListener('pointerenter', () => {
      const { popover } = state.getState();
      if (popover) marks?.enter(popover.field);
    });
    frame.element.addEventListener('pointerleave', () => marks?.leave());
    return frame;
  }

  followState(state, (now, before) => now.popover !== before.popover && look(), signal);
  return (size) => resized(size);
}
