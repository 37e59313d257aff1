import type { CardWorker } from '@/utils/app/card/card-actions';
import { PAINTED } from '@/utils/app/card/painted';

/**
 * The worker as the card's store asks it: what the first marks have no need of is told and asked when they have been painted (two messages take the
 * page's thread 0.8 ms). Nothing is told any more when the signal is aborted.
 */
export function workerOfStore(worker: CardWorker, signal: AbortSignal): CardWorker {
  const painted = () => new Promise((resolve) => setTimeout(resolve, PAINTED));
  return {
    frameState: worker.frameState,
    ignored: worker.ignored,
    cardSaved: worker.cardSaved,
    saveOwnChecklist: worker.saveOwnChecklist,
    savePlace: worker.savePlace,
    async ownChecklist(url) {
      await painted();
      return worker.ownChecklist(url);
    },
    async frameShows(shows) {
      await painted();
      if (!signal.aborted) await worker.frameShows(shows);
    },
  };
}
