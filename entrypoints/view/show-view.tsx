import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followShowMode } from '@/components/show-mode/follow-show-mode';
import { ViewContexts } from '@/components/view/ViewContexts';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { ViewPorts, ViewStore } from '@/utils/app/view/view-state';
import { createViewStore } from '@/utils/app/view/view-store';
import { permDay } from '@/utils/domain/perm-time';
import { copyLater, copyText } from '@/utils/platform/clipboard';
import { tellPageFaults } from '@/utils/platform/diagnosis/tell-faults';
import { worker } from '@/utils/platform/messages/worker-client';

/** The clock of a view moves this often, ms. */
const TICK = 30_000;

/**
 * Draws a view over the frame that `link` leads to: the same store, the same components, wherever the view stands. `showMode` = whether «Режим показа»
 * is on now: it has to be known before the first name is drawn.
 */
export function showView(
  ports: Pick<ViewPorts, 'link' | 'tab' | 'mayAct' | 'leadToPage'>,
  content: ReactNode,
  showMode: boolean,
): ViewStore {
  tellPageFaults('view');
  const store = createViewStore({
    ...ports,
    worker,
    clipboard: { write: copyText, writeLater: copyLater },
    teaches: true,
    now: () => Date.now(),
    today: () => permDay(Date.now()),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const { actions, state } = store;
  state.setState({ showMode });
  const mode = followShowMode(document, [state]);
  mode.show(showMode);
  state.subscribe((shown) => mode.show(shown.showMode));
  const pending = createPendingActions({
    worker,
    copy: actions.copy,
    onItems: actions.pendingChanged,
    onFailed: (item, progress) => actions.leadTo(item.url, progress),
  });
  store.start();
  void actions.reload();
  setInterval(actions.tick, TICK);
  addEventListener('pagehide', actions.flush);
  // Popup, desk or another tab have been in use meanwhile: drafts and the people collected may have changed there.
  addEventListener('focus', () => void actions.reload());
  document.addEventListener('visibilitychange', () => (document.hidden ? actions.flush() : void actions.reload()));
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <ViewContexts store={store} pending={pending}>
        {content}
      </ViewContexts>,
    );
  return store;
}
