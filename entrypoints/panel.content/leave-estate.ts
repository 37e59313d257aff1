import type { CardStore } from '@/utils/app/card/card-actions';
import { isSameKept, keptPanelText } from '@/utils/app/card/kept-panel';
import type { WorkerPort } from '@/utils/app/ports';
import { holdIn } from '@/utils/platform/estate';

/** The copy of the session is renewed so long after the last change; the draft itself is stored a little earlier, ms. */
const PAUSE = 700;
/** What the panel alone knows is written down so long after the last change, ms: Firefox leaves no time for a last word. */
const SOON = 200;

/**
 * Holds in the panel's root what the next life of the extension needs: a copy of the session's drafts and people, for the browser empties session
 * storage at an update, and what the panel alone knows. `session` is the copy that this life has found. Gives back what ends it; what was held is
 * then up to date once more.
 */
export function leaveEstate(root: ShadowRoot, { state }: CardStore, worker: Pick<WorkerPort, 'keepsake'>, session: string): () => void {
  const copy = holdIn(root, 'session', session);
  const panel = holdIn(root, 'panel', '');
  const write = () => {
    panel.textContent = keptPanelText(state.getState());
  };
  const renew = () =>
    worker.keepsake().then(
      (text) => {
        copy.textContent = text;
      },
      () => {},
    );
  write();
  // The marks come first.
  let timer = setTimeout(renew, PAUSE);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = state.subscribe((now, before) => {
    if (!isSameKept(now, before)) {
      clearTimeout(soon);
      soon = setTimeout(write, SOON);
    }
    if (now.draft === before.draft && now.basket === before.basket) return;
    clearTimeout(timer);
    timer = setTimeout(renew, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    clearTimeout(soon);
    unsubscribe();
    write();
    copy.remove();
    panel.remove();
  };
}
