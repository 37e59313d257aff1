import { browser } from 'wxt/browser';
import type { PageMessages, PanelView } from '@/utils/app/card/panel-view';
import { askTab } from './messages/messages';

/** The card at hand: in which tab it stands, and what the panel there says of it. */
export interface OpenCard {
  tabId: number;
  view: PanelView;
}

/** A page without a card that shows a known message of ЭПОС. */
export interface OpenMessages {
  tabId: number;
  said: PageMessages;
}

export type OpenPage = OpenCard | OpenMessages;

/** Tells one card or page from another, whatever stands in it. */
export const placeOf = (open: OpenPage): string =>
  'view' in open ? `${open.tabId} ${open.view.live?.key} ${open.view.card.url}` : `${open.tabId} ${open.said.url}`;

/** The tab that the user means: the active one of this window. Only where that is a page of ours (the popup opened as a tab, the desk), the others, the one used last first. */
async function candidates(): Promise<number[]> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? {} : { currentWindow: true, active: true });
  return tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The card that the user means, or the message on the page where there is no card; null when the tab shows neither. */
export async function findOpenPage(): Promise<OpenPage | null> {
  for (const tabId of await candidates()) {
    const view = await askTab(tabId, 'cardView');
    if (view) return { tabId, view };
    const said = await askTab(tabId, 'pageMessages');
    if (said) return { tabId, said };
  }
  return null;
}

/** What the panels of all tabs but one say of the cards that stand there. */
export async function openCardViews(butTab: number | undefined): Promise<PanelView[]> {
  const tabs = await browser.tabs.query({});
  const views = await Promise.all(tabs.map(({ id }) => (id === undefined || id === butTab ? null : askTab(id, 'cardView'))));
  return views.filter((view) => view !== null);
}

/** Brings a tab and its window to the front: the popup may stand in a window of its own. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Tells the panel of a tab that something of it was changed elsewhere. */
export async function tellPanel(tabId: number): Promise<void> {
  await askTab(tabId, 'stateChanged');
}
