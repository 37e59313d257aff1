import { browser } from 'wxt/browser';

/** The browser's own side panel, where there is one (Chromium): a function that opens it beside a tab, to be called in a click; else undefined. */
export function sidePanelOf(tabId: number): (() => Promise<boolean>) | undefined {
  if (typeof browser.sidePanel?.open !== 'function') return undefined;
  return () =>
    browser.sidePanel.open({ tabId }).then(
      () => true,
      () => false,
    );
}
