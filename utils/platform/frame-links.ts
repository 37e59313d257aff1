import { browser } from 'wxt/browser';
import type { ViewRole } from '@/utils/app/card/carry-out-order';
import type { FramePlace } from '@/utils/app/ports';
import type { FrameLink } from '@/utils/app/view/view-state';
import { askFrame, onFramesChanged, onStateChanged } from './messages/frame-calls';
import { followFrame, mayAskFrames } from './messages/view-port';
import { worker } from './messages/worker-client';

/** After a port was cut (the page came back from the cache, the extension's parts were restarted) the view comes again so soon, ms. */
const AGAIN = 100;

const orderTo =
  (place: () => FramePlace | null, role: ViewRole): FrameLink['order'] =>
  async (order) => {
    const at = place();
    if (at === null) return null;
    return mayAskFrames() ? askFrame(at, 'order', { role, order }) : worker.relayOrder(at.frameId, { role, order });
  };

/**
 * The way of a view in a page to its frame. A port that is cut is laid anew as long as the view stands. `onTold` = the worker says by it that settings,
 * the waiting list or «Режим показа» have changed: in Firefox, where no message of the worker reaches a page of ours inside another page.
 */
export function linkToFrame(place: FramePlace, role: ViewRole, onTold: () => void): FrameLink {
  return {
    follow(onNews) {
      let ended = false;
      let stop = () => {};
      const come = () => {
        stop = followFrame(
          place,
          role,
          onNews,
          () => {
            onNews(null);
            if (!ended) setTimeout(come, AGAIN);
          },
          onTold,
        );
      };
      come();
      return () => {
        ended = true;
        stop();
      };
    },
    order: orderTo(() => place, role),
  };
}

/** The tabs that the user may mean: the active one of this window; where that is a page of ours (a view opened as a tab, the desk), the others, the one used last first. */
export async function tabsAtHand(): Promise<{ id: number; url: string }[]> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? {} : { currentWindow: true, active: true });
  return tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url = '' }) => (id === undefined ? [] : [{ id, url }]));
}

/**
 * Calls back with the address of the page that the user means, '' where the browser does not tell it (a site that is not ours, unless the toolbar's
 * button was pressed there): at once and whenever he goes elsewhere. Gives back what ends it.
 */
export function watchAddress(onAddress: (address: string) => void): () => void {
  let looks = 0;
  const look = async () => {
    const asked = ++looks;
    const [tab] = await tabsAtHand();
    if (asked === looks) onAddress(tab?.url ?? '');
  };
  const onMoved = () => void look();
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(onMoved);
  onUpdated.addListener(onMoved);
  void look();
  return () => {
    looks = -1;
    onActivated.removeListener(onMoved);
    onUpdated.removeListener(onMoved);
  };
}

/** The tab that the user looks at, though nothing of ours speaks in it; null where the browser does not tell. */
export async function tabAtHand(): Promise<number | null> {
  const [tab] = await tabsAtHand();
  return tab?.id ?? null;
}

/** The frame that the user means: in the tab used last, the one with a card before one with anything else. */
export async function frameAtHand(): Promise<FramePlace | null> {
  const [open, frames] = await Promise.all([tabsAtHand(), worker.frames().catch(() => [])]);
  const tabs = open.map(({ id }) => id);
  const rank = ({ shows }: (typeof frames)[number]) => ['card', 'message', 'form', 'register', 'nothing'].indexOf(shows.kind);
  const known = frames.toSorted((a, b) => tabs.indexOf(a.tabId) - tabs.indexOf(b.tabId) || rank(a) - rank(b));
  return known.find(({ tabId, shows }) => tabs.includes(tabId) && shows.kind !== 'nothing') ?? null;
}

/** The way of a view outside the page to the frame that the user looks at; follows him from tab to tab and from card to card. */
export function linkToPageAtHand(onChange: () => void): FrameLink & { tab(): number | null } {
  let at: FramePlace | null = null;
  return {
    tab: () => at?.tabId ?? null,
    follow(onNews) {
      let stop = () => {};
      let looks = 0;
      const look = async () => {
        const asked = ++looks;
        const next = await frameAtHand();
        if (asked !== looks) return;
        if (next?.tabId === at?.tabId && next?.frameId === at?.frameId) return onChange();
        stop();
        stop = () => {};
        at = next;
        if (next === null) onNews(null);
        else {
          stop = followFrame(next, 'outside', onNews, () => {
            at = null;
            onNews(null);
            setTimeout(() => void look(), AGAIN);
          });
        }
        onChange();
      };
      void look();
      const unlisten = [onStateChanged(look), onFramesChanged(() => void look())];
      const onActivated = () => void look();
      browser.tabs.onActivated.addListener(onActivated);
      return () => {
        stop();
        for (const end of unlisten) end();
        browser.tabs.onActivated.removeListener(onActivated);
      };
    },
    order: orderTo(() => at, 'outside'),
  };
}

/** Brings a tab and its window to the front: the popup may stand in a window of its own. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
