import '@/components/ui/tokens.css';
import '@/components/ui/pages.css';
import './page.css';
import { PopoverView } from '@/components/view/PopoverView';
import { View } from '@/components/view/View';
import { ViewPlaceContext } from '@/components/view/view-place';
import { browserWords } from '@/utils/app/ticket/browser-words';
import { oneAtATime } from '@/utils/app/worker/one-at-a-time';
import { linkToFrame } from '@/utils/platform/frame-links';
import { onStateChanged } from '@/utils/platform/messages/frame-calls';
import { worker } from '@/utils/platform/messages/worker-client';
import { sharedMoment, watchPresses } from '@/utils/platform/pressed-at';
import { watchSight } from '@/utils/platform/seen';
import { sidePanelOf } from '@/utils/platform/side-panel';
import { readViewAddress } from '@/utils/platform/view-address';
import { panelText } from '@/utils/text/ru/panel';
import { showView } from './show-view';
import { tellCaret } from './tell-caret';

/**
 * The view inside a page. It shows nothing until the worker has accepted its token: it was made by the content script of this tab, for one view, and
 * all pages around are of our sites. Whoever embeds this page by himself gets an empty page.
 */
async function come(): Promise<void> {
  const address = readViewAddress(location.hash);
  const ancestors = [...(location.ancestorOrigins ?? [])];
  const frame = address && window !== window.top && (await worker.accept(address.token, ancestors));
  if (!address || !frame) {
    // The page may have moved our element, which loads its frames anew with a token that has been used: another one comes behind the `#`.
    addEventListener('hashchange', () => void come(), { once: true });
    return;
  }
  const { role } = address;
  const reload = oneAtATime(async () => actions.reload());
  const link = linkToFrame(frame, role, reload);
  const sight = watchSight(document);
  const pressedAt = watchPresses(document);
  const aside = sidePanelOf(frame.tabId);
  const place = {
    ...(aside ? { aside } : {}),
    resize: (size: { width: number; height: number }) => void link.order({ act: 'size', ...size }),
    drag: (dx: number, dy: number, done: boolean) => void link.order({ act: 'drag', dx, dy, done }),
  };
  const { actions } = showView(
    {
      link,
      tab: () => frame.tabId,
      // The browser's own word where it has one, for the time before the press; the frame's, which looks at what lies over us when the page has been
      // drawn after it; and then the browser's once more, for what it has found out with that picture.
      mayAct: async () => {
        const at = pressedAt();
        return (
          (sight?.lasts(at) ?? true) &&
          (await link.order({ act: 'is-free', at: sharedMoment(at) }))?.outcome === 'done' &&
          (sight === null || (sight.lasts(at) && (await sight.looksNow())))
        );
      },
    },
    <ViewPlaceContext value={place}>
      <main>
        <h1 className="view-name">{panelText.product}</h1>
        {role === 'panel' ? <View browser={browserWords(navigator.userAgent)} /> : <PopoverView />}
      </main>
    </ViewPlaceContext>,
    frame.showMode,
  );
  tellCaret(document, (held) => void link.order({ act: 'caret', held }));
  onStateChanged(reload);
}

void come();
