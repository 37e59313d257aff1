import { createMarkLayer, type MarkLayer } from '@/components/marks/mark-layer';
import marksCss from '@/components/marks/marks.css?inline';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import type { ViewRole } from '@/utils/app/card/carry-out-order';
import { followState } from '@/utils/app/card/follow-state';
import type { Size } from '@/utils/app/card/place-panel';
import { drawn } from '@/utils/page/drawn';
import { goWithExtension } from '@/utils/page/shell/go-with-extension';
import { isSeen } from '@/utils/page/shell/is-seen';
import { keepCaret } from '@/utils/page/shell/keep-caret';
import { type Mounted, mount } from '@/utils/page/shell/mount';
import { isOurs } from '@/utils/page/shell/ours';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { worker } from '@/utils/platform/messages/worker-client';
import { momentOf } from '@/utils/platform/pressed-at';
import { followPopover } from './follow-popover';
import { markRows } from './mark-rows';
import type { PageSource } from './page-source';
import { placePanelView } from './place-panel-view';
import { surroundingsOf } from './surroundings';
import { teachByClick } from './teach-by-click';
import { createViewFrames, type ViewFrames } from './view-frames';

/** The view may keep the page waiting for its idle moment no longer than this, ms. */
const PATIENCE = 300;
/** An app may put a card up anew within this time, between its view and its edit mode say, ms. */
const REST = 400;

/** All that is ours on the page: marks, the frames of the views, and what catches the mouse while a field is shown. */
export interface Stage {
  /** Something is to be shown: puts our element up, or on top again. */
  keep(): void;
  /** Out of sight until `keep`. */
  rest(): void;
  /** What can be seen of ours, to be hidden in pictures. */
  parts(): HTMLElement[];
  /** A view has come to this frame. */
  viewCame(role: ViewRole): void;
  /** A view has gone: it comes back by itself, or it is let in anew. */
  viewWent(role: ViewRole): void;
  point(element: Element): void;
  resize(role: ViewRole, size: Size): void;
  drag(dx: number, dy: number, done: boolean): void;
  unfold(folded: boolean): void;
  holdCaret(role: ViewRole, held: boolean): void;
  /** Gives the focus to the view of the card; where she is in the page already only if `fromPage`. */
  enter(fromPage: boolean): void;
  /**
   * To be called before an order of that view is carried out. What it gives back, called after it, fetches the focus back there when it has fallen on the
   * page's body: a field that was written to has been left, as a person leaves it.
   */
  keepFocus(role: ViewRole): () => void;
  /** Whether the user could see that view at the moment of her press, by the clock that documents share, and sees it now. */
  isFree(role: ViewRole, at: number): Promise<boolean>;
  /** The place that was clicked for the field that is being taught. */
  learn: ReturnType<typeof teachByClick>['learn'];
}

/** What stands now; all of it goes when `end` is aborted. */
interface Standing {
  end: AbortController;
  mounted: Mounted;
  frames: ViewFrames;
  panel: ReturnType<typeof placePanelView> | null;
  resizePopover(size: Size): void;
}

/** The stage of a frame; it stands while there is a card or something else to show, and is taken down without a trace. */
export function createStage(
  store: CardStore,
  page: () => PageSource | null,
  rowAt: (place: number) => Element | null,
  signal: AbortSignal,
): Stage {
  const { state, actions } = store;
  let standing: Standing | null = null;
  /** The page keeps our views out, or fights our element: marks lead to the toolbar then. */
  let kept = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  // Firefox loads a view anew that is moved: the caret would be lost with it, and what she types meanwhile would land in the page.
  const moveIn = () => !import.meta.env.FIREFOX && (standing?.mounted.enter() ?? false);
  const caret = keepCaret(window, { signal, moveIn, onLost: giveWay });
  const teaching = teachByClick(store, page, () => standing?.mounted ?? null, signal);

  function stand(): Standing {
    const end = new AbortController();
    const ended = AbortSignal.any([signal, end.signal]);
    const mounted = mount({
      css: `${tokensCss}\n${marksCss}`,
      signal: ended,
      card: () => page()?.view()?.container ?? null,
      onBehindDialog: (behindDialog) => actions.setStanding({ behindDialog }),
      onBeaten() {
        keepOut();
        takeDown();
      },
    });
    if (import.meta.env.FIREFOX) goWithExtension(mounted.host, mounted.root);
    const around = surroundingsOf(page, ended);
    const { card, scene } = state.getState();
    let marks: MarkLayer | null = null;
    if (card !== null) {
      // A press by the keyboard needs no sight: the focus is where it is.
      const isReal = (press: MouseEvent, mark: Element) =>
        press.isTrusted &&
        (press.detail === 0 || isSeen(mark, { ...mounted, stoodSince: mounted.stoodSince() }, press.timeStamp, closedRootOf));
      marks = createMarkLayer(store, { ...around, isReal }, ended);
      mounted.marks.append(marks.element);
    }
    if (scene.kind === 'register') void markRows(store, mounted.marks, { rowAt, watch: around.watch }, ended);
    const frames = createViewFrames(mounted, { invite: worker.invite, onKeptOut: keepOut }, ended);
    const resizePopover = followPopover(store, frames, { marks, isKept: () => kept }, ended);
    const now: Standing = { end, mounted, frames, panel: null, resizePopover };
    afterMarks(ended, () => {
      if (kept) return;
      const spots = () => marks?.state.getState().spots ?? {};
      now.panel = placePanelView(store, frames.summon('panel'), { page, marks: spots }, ended);
    });
    return now;
  }

  function keepOut(): void {
    kept = true;
    actions.setStanding({ keptOut: true });
  }

  /** The page lets nobody type in our view: the marks stay, the rest is offered where the page has no part in it. */
  function giveWay(): void {
    keepOut();
    takeDown();
    if (shows()) standing = stand();
    void worker.offerPopup().catch(() => undefined);
  }

  function takeDown(): void {
    clearTimeout(resting);
    standing?.end.abort();
    standing = null;
  }

  /** The view comes in an idle moment after the card was judged, or its names at least: the marks come first (docs/adr/0005). */
  function afterMarks(ended: AbortSignal, come: () => void): void {
    let idle = 0;
    const look = () => {
      const { judged, early, scene } = state.getState();
      if (idle !== 0 || (scene.kind === 'card' && !judged && early === null)) return;
      idle = requestIdleCallback(() => !ended.aborted && come(), { timeout: PATIENCE });
    };
    followState(state, look, ended);
    ended.addEventListener('abort', () => cancelIdleCallback(idle));
    look();
  }

  const shown = ({ scene, quiet }: FrameState) => (quiet ? 'nothing' : scene.kind);
  const shows = () => shown(state.getState()) !== 'nothing';
  const follow = (after: FrameState, before: FrameState) => {
    if (shown(after) === shown(before)) return;
    takeDown();
    if (shows() && !signal.aborted) standing = stand();
  };
  followState(state, follow, signal);
  signal.addEventListener('abort', takeDown);
  if (import.meta.env.FIREFOX) {
    // A page that is kept for «Назад» is told nothing at all: should the extension be switched off meanwhile, there is nothing of ours in it.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && shows()) standing ??= stand();
    };
    window.addEventListener('pagehide', takeDown, { signal });
    window.addEventListener('pageshow', comeBack, { signal });
  }

  return {
    keep() {
      clearTimeout(resting);
      if (standing) standing.mounted.keep();
      else if (shows() && !signal.aborted) standing = stand();
    },
    rest() {
      standing?.mounted.rest();
      clearTimeout(resting);
      resting = setTimeout(takeDown, REST);
    },
    parts: () => (standing ? [...standing.mounted.root.querySelectorAll<HTMLElement>('.sverka')] : []),
    viewCame(role) {
      if (!standing || role === 'outside') return;
      standing.frames.came(role);
      if (!kept) return;
      kept = false;
      actions.setStanding({ keptOut: false });
    },
    viewWent(role) {
      if (role !== 'outside') standing?.frames.went(role);
    },
    point: (element) => standing?.mounted.point(element),
    resize(role, size) {
      if (role === 'panel') standing?.panel?.resize(size);
      if (role === 'popover') standing?.resizePopover(size);
    },
    drag: (dx, dy, done) => standing?.panel?.drag(dx, dy, done),
    unfold(folded) {
      standing?.panel?.unfold();
      // There is room for nothing but the pill: the toolbar has some.
      if (folded && state.getState().form === 'pill') void worker.offerPopup().catch(() => undefined);
    },
    holdCaret(role, held) {
      if (role !== 'outside') caret.hold(held ? (standing?.frames.of(role)?.element ?? null) : null);
    },
    enter(fromPage) {
      const { activeElement: at, body } = document;
      if (fromPage || at === body || (at && isOurs(at))) standing?.frames.of('panel')?.element.focus({ preventScroll: true });
    },
    keepFocus(role) {
      const frame = role === 'outside' ? undefined : standing?.frames.of(role)?.element;
      if (!frame || standing?.mounted.root.activeElement !== frame) return () => {};
      return () => {
        if (document.activeElement === document.body) frame.focus({ preventScroll: true });
      };
    },
    async isFree(role, at) {
      if (role === 'outside') return true;
      const pressedAt = momentOf(at);
      const isFree = () => standing?.frames.isSeen(role, pressedAt) ?? false;
      // As it is at the press, and in the picture drawn after it.
      if (!isFree()) return false;
      await drawn(window);
      return isFree();
    },
    learn: teaching.learn,
  };
}
