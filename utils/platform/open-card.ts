import { browser } from 'wxt/browser';
import type { PanelView } from '@/utils/app/panel-view';
import { askTab } from './messages';

/** The card at hand: in which tab it stands, and what the panel there says of it. */
export interface OpenCard {
  tabId: number;
  view: PanelView;
}

/**
 * The card that the user means: the one in the active tab of this window. Only where that tab is a page of ours (the popup opened as a tab, the desk)
 * the tab used last before it is asked, and so on. Null when no card is open there.
 */
export async function findOpenCard(): Promise<OpenCard | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? {} : { currentWindow: true, active: true });
  const candidates = tabs.filter(({ id }) => id !== own?.id).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of candidates) {
    const view = id === undefined ? null : await askTab(id, 'cardView');
    if (id !== undefined && view) return { tabId: id, view };
  }
  return null;
}

/** Tells the panel of a tab that something of it was changed elsewhere. */
export async function tellPanel(tabId: number): Promise<void> {
  await askTab(tabId, 'stateChanged');
}
