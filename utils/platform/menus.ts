import { type Browser, browser } from 'wxt/browser';
import { inTurn } from '@/utils/app/worker/in-turn';
import { REGION_PATTERN } from '@/utils/domain/region';

/** Entries of a menu by their ids, with their words. */
export type MenuEntries = Readonly<Record<string, string>>;

/** What stands under the toolbar's button (sections of the desk), and what in a page's own context menu. */
export interface Menus {
  toolbar: MenuEntries;
  page: MenuEntries;
}

/**
 * Puts the entries into both menus; to be called when the extension is installed or updated and when the granted sites (as match patterns) change, for
 * the browser keeps them.
 */
export function layMenus(menus: Menus, granted: readonly string[]): Promise<void> {
  // Two at once would lay each entry twice, which the browser refuses.
  return layingInTurn(() => lay(menus, granted));
}

const layingInTurn = inTurn();

async function lay({ toolbar, page }: Menus, granted: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(toolbar)) browser.contextMenus.create({ id, title, contexts: ['action'] });
  const documentUrlPatterns = [REGION_PATTERN, ...granted];
  for (const [id, title] of Object.entries(page))
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection', 'editable', 'frame'], documentUrlPatterns });
}

/** `onChosen` gets the entry that was chosen and the tab whose page it was chosen in. To be called before the worker's first `await`. */
export function onMenu(onChosen: (entry: string, tabId: number | null) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) =>
    onChosen(String(menuItemId), tab?.id ?? null),
  );
}
