import { type Browser, browser } from 'wxt/browser';

/** Sections of the desk that the toolbar button's menu leads to, with their words. */
export type MenuEntries = Readonly<Record<string, string>>;

/** Puts the entries under the toolbar button; to be called when the extension is installed or updated, for the browser keeps them. */
export async function layToolbarMenu(entries: MenuEntries): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(entries)) browser.contextMenus.create({ id, title, contexts: ['action'] });
}

/** `onChosen` gets the section that was chosen. To be called before the worker's first `await`. */
export function onToolbarMenu(onChosen: (section: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }: Browser.contextMenus.OnClickData) => onChosen(String(menuItemId)));
}
