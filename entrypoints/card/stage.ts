import { createMarkLayer, type MarkLayer } from '@/components/marks/mark-layer';
import marksCss from '@/components/marks/marks.css?inline';
import { placeBeside } from '@/components/marks/place-popover';
import tokensCss from '@/components/ui/tokens.css?inline';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import type { ViewRole } from '@/utils/app/card/carry-out-order';
import type { Size } from '@/utils/app/card/place-panel';
import { drawn } from '@/utils/page/drawn';
import { isSeen } from '@/utils/page/shell/is-seen';
import { keepCaret } from '@/utils/page/shell/keep-caret';
import { type Mounted, mount } from '@/utils/page/shell/mount';
import { createViewFrame, type ViewFrame } from '@/utils/page/shell/view-frame';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { loadScript } from '@/utils/platform/load-script';
import { worker } from '@/utils/platform/messages/worker-client';
import { viewAddress } from '@/utils/platform/view-address';
import { panelText } from '@/utils/text/ru/panel';
import type { RegisterOffer } from '../register';
import type { PageSource } from './page-source';
import { placePanelView } from './place-panel-view';
import { surroundingsOf } from './surroundings';
import { teachByClick } from './teach-by-click';

/** The view may keep the page waiting for its idle moment no longer than this, ms. */
const PATIENCE = 300;
/** An app may put a card up anew within this time, between its view and its edit mode say, ms. */
const REST = 400;
/** A view that has not come by then is taken to be kept out by the page's own rules, until it comes after all: the machine may be busy. ms. */
const COMES = 1500;

/** A view whose port was cut comes back within this time, unless the page has moved our element, and so loads its frames anew. ms. */
const BACK = 1000;
/** So often a view is let in anew; a page that keeps moving our element has the marks alone. */
const AGAIN = 10;

type FrameRole = Exclude<ViewRole, 'outside'>;

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
  isFree(role: ViewRole): Promise<boolean>;
  /** The place that was clicked for the field that is being taught. */
  learn: ReturnType<typeof teachByClick>['learn'];
}

interface Standing {
  end: AbortController;
  mounted: Mounted;
  marks: MarkLayer | null;
  frames: Partial<Record<FrameRole, ViewFrame>>;
  panel: ReturnType<typeof placePanelView> | null;
  popover: { size: Size; again(): void } | null;
  /** A view has come at least once: the page lets it stand. */
  came: boolean;
  /** How many views of each kind are connected now. */
  here: Record<FrameRole, number>;
  /** How often a view was let in anew. */
  again: number;
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
  const caret = keepCaret(window, { signal, onLost: giveWay });
  const teaching = teachByClick(store, page, () => standing?.mounted ?? null, signal);

  function stand(): Standing {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const mounted = mount({
      css: `${tokensCss}\n${marksCss}`,
      signal: end.signal,
      onBehindDialog: (behindDialog) => actions.setStanding({ behindDialog }),
      onBeaten() {
        keepOut();
        takeDown();
      },
    });
    const now: Standing = {
      end,
      mounted,
      marks: null,
      frames: {},
      panel: null,
      popover: null,
      came: false,
      here: { panel: 0, popover: 0 },
      again: 0,
    };
    const around = surroundingsOf(page, end.signal);
    if (state.getState().card !== null) {
      // A press by the keyboard needs no sight: the focus is where it is.
      const isReal = (press: MouseEvent, mark: Element) =>
        press.isTrusted && (press.detail === 0 || isSeen(mark, { ...mounted, stoodSince: mounted.stoodSince() }, closedRootOf));
      now.marks = createMarkLayer(store, { ...around, isReal }, end.signal);
      mounted.marks.append(now.marks.element);
    }
    const { scene } = state.getState();
    if (scene.kind === 'register') void markRows(mounted, around.watch, end.signal);
    followPopover(now);
    afterMarks(end.signal, () => {
      if (kept) return;
      const frame = summon(now, 'panel');
      now.panel = placePanelView(store, frame, { page, marks: () => now.marks?.state.getState().spots ?? {} }, end.signal);
    });
    return now;
  }

  /** What is known of the register's rows, in our own layer. */
  async function markRows(mounted: Mounted, watch: (listener: () => void) => () => void, ended: AbortSignal): Promise<void> {
    const script = await loadScript<RegisterOffer>('register');
    if (script === null || ended.aborted) return;
    const rows = script.markRows({ rowAt, watch }, ended);
    mounted.marks.append(rows.element);
    const show = ({ scene, standings }: FrameState) => rows.show({ faults: scene.kind === 'register' ? scene.faults : [], standings });
    const unlook = state.subscribe((after, before) => {
      if (after.scene !== before.scene || after.standings !== before.standings) show(after);
    });
    ended.addEventListener('abort', unlook);
    show(state.getState());
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

  /** The view comes in an idle moment after the card was judged: the marks come first (docs/adr/0005). */
  function afterMarks(ended: AbortSignal, come: () => void): void {
    let idle = 0;
    const look = () => {
      const { judged, scene } = state.getState();
      if (idle !== 0 || (scene.kind === 'card' && !judged)) return;
      idle = requestIdleCallback(() => !ended.aborted && come(), { timeout: PATIENCE });
    };
    const unlook = state.subscribe(look);
    ended.addEventListener('abort', () => {
      unlook();
      cancelIdleCallback(idle);
    });
    look();
  }

  /** Puts a frame up and lets its view come, by a token that only we and the worker know. */
  function summon(now: Standing, role: FrameRole): ViewFrame {
    const frame = createViewFrame(panelText.product, now.mounted.views);
    now.frames[role] = frame;
    letIn(now, role, frame);
    return frame;
  }

  /** A token serves one view once: a frame that was loaded anew needs another. */
  function letIn(now: Standing, role: FrameRole, frame: ViewFrame): void {
    void worker.invite().then(
      (token) => {
        if (now.end.signal.aborted) return;
        frame.element.src = viewAddress(role, token);
        setTimeout(() => {
          if (now.came || now.end.signal.aborted) return;
          keepOut();
        }, COMES);
      },
      () => undefined,
    );
  }

  /** Lets a view that has gone in anew, and once more where the page has moved our element while it came: its token is used up then. */
  function letBack(now: Standing, role: FrameRole, within: number): void {
    setTimeout(() => {
      const frame = now.frames[role];
      if (now.end.signal.aborted || now.here[role] > 0 || !frame || now.again >= AGAIN) return;
      now.again += 1;
      letIn(now, role, frame);
      letBack(now, role, COMES);
    }, within);
  }

  /** The popover beside the mark that is open: one frame, moved from mark to mark. */
  function followPopover(now: Standing): void {
    let stop = () => {};
    let shown = '';
    const look = () => {
      const { popover } = state.getState();
      const mark = popover && now.marks?.markOf(popover.field);
      const spot = popover && now.marks?.state.getState().spots[popover.field];
      const next = mark && spot ? popover.field : '';
      if (next === shown) return;
      shown = next;
      stop();
      stop = () => {};
      if (!mark || !spot || !popover) {
        now.frames.popover?.place(null);
        now.popover = null;
        return;
      }
      if (kept) {
        actions.setPopover(null);
        if (popover.mode !== 'look') void worker.offerPopup().catch(() => undefined);
        return;
      }
      const frame = now.frames.popover ?? summonPopover(now);
      const size: Size = { width: 320, height: 0 };
      const placing = placeBeside(
        frame.element,
        mark,
        spot.field,
        () => size,
        (box) => frame.place(size.height > 0 ? box : null),
      );
      now.popover = { size, again: placing.again };
      stop = placing.stop;
      if (popover.mode === 'keys') frame.element.focus();
    };
    const unlook = state.subscribe((after, before) => after.popover !== before.popover && look());
    now.end.signal.addEventListener('abort', () => {
      unlook();
      stop();
    });
  }

  function summonPopover(now: Standing): ViewFrame {
    const frame = summon(now, 'popover');
    // The way from the mark to its popover closes nothing.
    frame.element.addEventListener('pointerenter', () => {
      const { popover } = state.getState();
      if (popover) now.marks?.enter(popover.field);
    });
    frame.element.addEventListener('pointerleave', () => now.marks?.leave());
    return frame;
  }

  const shown = ({ scene, quiet }: FrameState) => (quiet ? 'nothing' : scene.kind);
  const shows = () => shown(state.getState()) !== 'nothing';
  const unlook = state.subscribe((after, before) => {
    if (shown(after) === shown(before)) return;
    takeDown();
    if (shows() && !signal.aborted) standing = stand();
  });
  signal.addEventListener('abort', () => {
    unlook();
    takeDown();
  });

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
      standing.came = true;
      standing.here[role] += 1;
      if (!kept) return;
      kept = false;
      actions.setStanding({ keptOut: false });
    },
    viewWent(role) {
      const now = standing;
      if (!now || role === 'outside') return;
      now.here[role] = Math.max(0, now.here[role] - 1);
      letBack(now, role, BACK);
    },
    point: (element) => standing?.mounted.point(element),
    resize(role, size) {
      if (role === 'panel') standing?.panel?.resize(size);
      if (role === 'popover' && standing?.popover) {
        Object.assign(standing.popover.size, size);
        standing.popover.again();
      }
    },
    drag: (dx, dy, done) => standing?.panel?.drag(dx, dy, done),
    unfold(folded) {
      standing?.panel?.unfold();
      // There is room for nothing but the pill: the toolbar has some.
      if (folded && state.getState().form === 'pill') void worker.offerPopup().catch(() => undefined);
    },
    holdCaret(role, held) {
      if (role !== 'outside') caret.hold(held ? (standing?.frames[role]?.element ?? null) : null);
    },
    async isFree(role) {
      if (role === 'outside') return true;
      const isFree = () => {
        const frame = standing?.frames[role];
        if (!standing || !frame) return false;
        const { host, root, stoodSince } = standing.mounted;
        return isSeen(frame.element, { host, root, stoodSince: Math.max(frame.movedAt(), stoodSince()) }, closedRootOf);
      };
      // As it is at the press, and in the picture drawn after it.
      if (!isFree()) return false;
      await drawn(window);
      return isFree();
    },
    learn: teaching.learn,
  };
}
