import { Popup } from '@/components/popup/Popup';
import { browserWords } from '@/utils/app/ticket/browser-words';
import type { ViewStore } from '@/utils/app/view/view-state';
import { cardInClosedRoot } from '@/utils/page/card-in-closed-root';
import { listWithoutHeads } from '@/utils/page/rows/list-without-heads';
import { askPage } from '@/utils/platform/ask-page';
import { linkToPageAtHand, showTab, tabAtHand, watchAddress } from '@/utils/platform/frame-links';
import { worker } from '@/utils/platform/messages/worker-client';
import { showView } from './show-view';

/** The entry that a notification has led to. */
function calledBy(query: URLSearchParams): { id: string; as: 'person' | 'failed' } | null {
  const [person, failed] = [query.get('person'), query.get('failed')];
  if (failed) return { id: failed, as: 'failed' };
  return person ? { id: person, as: 'person' } : null;
}

/** The view in popup and side panel, over the page that the user looks at. `closes` = it goes when it has led to the page. */
export async function showOutside({ closes }: { closes: boolean }): Promise<void> {
  const known = await worker.loadState().catch(() => null);
  let store: ViewStore | null = null;
  const link = linkToPageAtHand(() => void store?.actions.reload());
  const leadToPage = () => {
    const tab = link.tab();
    if (tab !== null) void showTab(tab).finally(() => closes && close());
  };
  store = showView(
    // Nothing of a page can lie over a page of the browser's own.
    { link, tab: link.tab, mayAct: async () => true, leadToPage },
    <Popup
      called={calledBy(new URLSearchParams(location.search))}
      browser={browserWords(navigator.userAgent)}
      watchAddress={watchAddress}
      lookAgain={async () => {
        // No script of ours is awake there.
        const tab = await tabAtHand();
        if (tab === null) return null;
        if (await askPage(tab, cardInClosedRoot)) return 'card';
        return (await askPage(tab, listWithoutHeads)) ? 'list' : null;
      }}
    />,
    known?.showMode ?? false,
  );
}
