import type { ViewRole } from '@/utils/app/card/carry-out-order';
import { isSeen } from '@/utils/page/shell/is-seen';
import type { Mounted } from '@/utils/page/shell/mount';
import { createViewFrame, type ViewFrame } from '@/utils/page/shell/view-frame';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { viewAddress } from '@/utils/platform/view-address';
import { PRODUCT } from '@/utils/text/ru/marks';

/** A view that has not come by then is taken to be kept out by the page's own rules, until it comes after all: the machine may be busy. ms. */
const COMES = 1500;
/** A view whose port was cut comes back within this time, unless the page has moved our element, and so loads its frames anew. ms. */
const BACK = 1000;
/** A view that was let in anew is given up for lost only then: a look that comes too early would load away one that is still coming. ms. */
const LOST = 5000;
/** So often a view is let in anew; a page that keeps moving our element has the marks alone. */
const AGAIN = 10;

export type FrameRole = Exclude<ViewRole, 'outside'>;

export interface ViewFrames {
  /** Puts a frame up and lets its view come, by a token that only we and the worker know. */
  summon(role: FrameRole): ViewFrame;
  of(role: FrameRole): ViewFrame | undefined;
  /** A view has come to its frame. */
  came(role: FrameRole): void;
  /** A view has gone: it comes back by itself, or it is let in anew. */
  went(role: FrameRole): void;
  /** The frame is seen by the user as it is: nothing lies over it, and it had not been moved just before that moment, `performance.now()`. */
  isSeen(role: FrameRole, pressedAt: number): boolean;
}

/** The frames of our views in the page. `invite` asks the worker for a token; `onKeptOut`: the page lets no view of ours stand. Ends with the signal. */
export function createViewFrames(
  mounted: Pick<Mounted, 'host' | 'root' | 'views' | 'stoodSince' | 'isBeneath'>,
  { invite, onKeptOut }: { invite(): Promise<string>; onKeptOut(): void },
  signal: AbortSignal,
): ViewFrames {
  const frames: Partial<Record<FrameRole, ViewFrame>> = {};
  /** How many views of each kind are connected now. */
  const here: Record<FrameRole, number> = { panel: 0, popover: 0 };
  /** A view has come at least once: the page lets it stand. */
  let stood = false;
  /** How often a view was let in anew. */
  let again = 0;

  const later = (run: () => void, ms: number) => {
    setTimeout(() => !signal.aborted && run(), ms);
  };

  /** A token serves one view once: a frame that was loaded anew needs another. */
  function letIn(role: FrameRole, frame: ViewFrame): void {
    void invite().then(
      (token) => {
        if (signal.aborted) return;
        frame.element.src = viewAddress(role, token);
        later(() => !stood && onKeptOut(), COMES);
      },
      () => undefined,
    );
  }

  /** Lets a view that has gone in anew, and once more where the page has moved our element while it came: its token is used up then. */
  function letBack(role: FrameRole, within: number): void {
    later(() => {
      const frame = frames[role];
      if (here[role] > 0 || !frame || again >= AGAIN) return;
      again += 1;
      letIn(role, frame);
      letBack(role, LOST);
    }, within);
  }

  return {
    summon(role) {
      const frame = createViewFrame(PRODUCT, mounted.views);
      frames[role] = frame;
      letIn(role, frame);
      return frame;
    },
    of: (role) => frames[role],
    came(role) {
      stood = true;
      here[role] += 1;
    },
    went(role) {
      here[role] = Math.max(0, here[role] - 1);
      letBack(role, BACK);
    },
    isSeen(role, pressedAt) {
      const frame = frames[role];
      if (!frame) return false;
      return isSeen(frame.element, { ...mounted, stoodSince: Math.max(frame.movedAt(), mounted.stoodSince()) }, pressedAt, closedRootOf);
    },
  };
}
