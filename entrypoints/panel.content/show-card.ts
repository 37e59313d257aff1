import { createMarkLayer } from '@/components/marks/mark-layer';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { WorkerPort } from '@/utils/app/ports';
import { guardClicks } from './guard-clicks';
import { type Mounted, mount } from './mount';
import type { PageSource } from './page-source';
import { type CardScene, loadPanelView } from './panel-view';
import { surroundingsOf } from './surroundings-of';

/** The panel may keep the page waiting for its idle moment no longer than this, ms. */
const PATIENCE = 300;

export interface ShownCard {
  readonly mounted: Mounted;
  close(): void;
}

/** Puts our element on the page: the marks at once, the panel when they stand (docs/adr/0005). `onGone` = the line about a lost extension was closed. */
export function showCard(page: PageSource, store: CardStore, worker: WorkerPort, onGone: () => void): ShownCard {
  const mounted = mount();
  const surroundings = surroundingsOf(page);
  const marks = createMarkLayer(store, surroundings);
  mounted.marks.append(marks.element);
  const unguard = guardClicks(mounted.root, mounted.host);
  const undraw = drawAfterMarks(mounted, { store, worker, surroundings, marks, onGone });
  return {
    mounted,
    close() {
      undraw();
      marks.stop();
      unguard();
      surroundings.stop();
      mounted.unmount();
    },
  };
}

/** Loads and draws the panel in an idle moment after the card was judged, or as soon as a mark's popover is asked for. Gives back what takes it away. */
function drawAfterMarks(mounted: Mounted, scene: CardScene): () => void {
  const { store, marks } = scene;
  let ended = false;
  let idle = 0;
  let undraw = () => {};

  const draw = async () => {
    unsubscribe();
    const view = await loadPanelView();
    if (view && !ended) undraw = view.drawCard(mounted, scene);
  };
  const look = () => {
    const { judged, gone } = store.state.getState();
    if (marks.state.getState().open) void draw();
    else if (judged || gone) idle ||= requestIdleCallback(draw, { timeout: PATIENCE });
  };
  const unlook = [store.state.subscribe(look), marks.state.subscribe(look)];
  const unsubscribe = () => {
    cancelIdleCallback(idle);
    for (const un of unlook) un();
  };
  look();

  return () => {
    ended = true;
    unsubscribe();
    undraw();
  };
}
