import type { CardStore } from '@/utils/app/card/card-actions';
import type { WorkerPort } from '@/utils/app/ports';
import { KEEPSAKE } from '@/utils/app/ticket/keepsake';

/** The copy is renewed so long after the last change; the draft itself is stored a little earlier, ms. */
const PAUSE = 700;

/**
 * Holds a copy of the session's drafts and people in the panel's root, for the browser empties session storage when the extension is updated.
 * A lost extension leaves the last copy where it is. Gives back what ends it.
 */
export function keepSession(root: ShadowRoot, { state }: CardStore, worker: Pick<WorkerPort, 'keepsake'>): () => void {
  // Data, of a type that no browser runs or shows.
  const text = document.createElement('script');
  text.type = 'application/json';
  text.setAttribute(KEEPSAKE, '');
  root.append(text);

  const renew = () =>
    worker.keepsake().then(
      (copy) => {
        text.textContent = copy;
      },
      () => {},
    );
  // The marks come first.
  let timer = setTimeout(renew, PAUSE);
  const stop = state.subscribe((now, before) => {
    if (now.draft === before.draft && now.basket === before.basket) return;
    clearTimeout(timer);
    timer = setTimeout(renew, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
    text.remove();
  };
}
