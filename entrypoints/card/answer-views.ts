import type { CardStore } from '@/utils/app/card/card-actions';
import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import type { FrameState } from '@/utils/app/card/card-state';
import { carryOut, type OrderedPage, type ViewRole } from '@/utils/app/card/carry-out-order';
import { followState } from '@/utils/app/card/follow-state';
import { changeOf } from '@/utils/app/card/shown-card';
import { FIELD_IDS } from '@/utils/domain/card';
import { outline } from '@/utils/page/teach/outline';
import { isCovered } from '@/utils/page/write/write-control';
import { clipText } from '@/utils/platform/clipboard';
import { listenForViews } from '@/utils/platform/messages/view-port';
import type { PageHints } from './page-hints';
import type { PageSource } from './page-source';
import type { Stage } from './stage';

/** Tells every view how this frame stands, whenever that changes, and gives back what carries out their orders. */
export function answerViews(
  store: CardStore,
  page: () => PageSource | null,
  stage: Stage,
  hints: PageHints,
  signal: AbortSignal,
): (message: { role: ViewRole; order: CardOrder }) => Promise<OrderReply> {
  const { state, actions } = store;
  let rev = 0;

  const views = new Set<(now: FrameState, before: FrameState) => void>();
  const look = (now: FrameState, before: FrameState) => {
    rev += 1;
    for (const tell of views) tell(now, before);
  };
  followState(state, look, signal);

  listenForViews(({ role, send }) => {
    stage.viewCame(role);
    const tell = (now: FrameState, before: FrameState | null) => {
      const change = changeOf(now, before);
      if (change) send({ rev, whole: before === null, change });
    };
    tell(state.getState(), null);
    views.add(tell);
    return () => {
      views.delete(tell);
      stage.viewWent(role);
    };
  }, signal);

  const ordered: OrderedPage = {
    look: () => void page()?.read(),
    show(field) {
      const anchor = page()?.anchorOf(field);
      if (!anchor) return 'not-seen';
      actions.focusField(field);
      if (isCovered(anchor)) return 'covered';
      stage.point(anchor);
      return 'done';
    },
    learn: stage.learn,
    outline() {
      const view = page()?.view();
      return view ? outline(view.container) : '';
    },
    ways() {
      const view = page()?.view();
      const found = FIELD_IDS.flatMap((field) => {
        const way = view?.wayOf(field);
        return way ? [[field, way]] : [];
      });
      return Object.fromEntries(found);
    },
    showRow(row) {
      const element = hints.rowAt(row);
      if (element) stage.point(element);
      return element !== null;
    },
    fill: hints.fill,
    checkRows: hints.checkRows,
    clip: clipText,
    closeHint: hints.dismiss,
    resize: stage.resize,
    drag: stage.drag,
    unfold: stage.unfold,
    holdCaret: stage.holdCaret,
    enter: stage.enter,
    isFree: stage.isFree,
  };
  return async ({ role, order }) => {
    const fetchFocus = stage.keepFocus(role);
    const result = await carryOut(order, role, store, ordered);
    fetchFocus();
    return { ...result, rev };
  };
}
