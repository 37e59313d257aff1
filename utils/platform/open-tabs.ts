import { browser } from 'wxt/browser';
import { logFault } from './log';

/**
 * Runs the sentinel in the tabs that stood open when the extension was installed: Chromium gives content scripts only to pages loaded afterwards
 * (Firefox gives them to all), and an admin who has just installed it would see nothing on her open card. Not after an update: a panel that is
 * in use there may hold what was pasted, it says by itself that the page is to be loaded anew. Never rejects.
 */
export async function startInOpenTabs(): Promise<void> {
  const [sentinel] = browser.runtime.getManifest().content_scripts ?? [];
  const files = sentinel?.js;
  if (!files?.length || import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: sentinel?.matches ?? [], discarded: false }).catch(() => []);
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // A tab that shows an error page of the browser, or is just going, takes no script.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: sentinel?.all_frames ?? false }, files: files as never[] })
      .catch((error: unknown) => logFault('open-tabs', error));
  }
}
