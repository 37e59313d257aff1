import { browser } from 'wxt/browser';
import { logFault } from './log';

/** Where a sentinel says that it runs in this frame: symbols of the isolated world are out of the page's reach. */
const SENTINEL = 'epos-sverka/sentinel';

/** To be called by the sentinel when it starts. */
export function markSentinel(): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for(SENTINEL)] = true;
}

/**
 * Runs the sentinel in the tabs that stood open when the extension was installed: Chromium gives content scripts only to pages loaded afterwards
 * (Firefox gives them to all), and an admin who has just installed it would see nothing on her open card. Not after an update: a panel that is
 * in use there may hold what was pasted, it says by itself that the page is to be loaded anew. Never rejects.
 */
export async function startInOpenTabs(): Promise<void> {
  const [sentinel] = browser.runtime.getManifest().content_scripts ?? [];
  if (!sentinel?.js?.length || import.meta.env.FIREFOX) return;
  const allFrames = sentinel.all_frames ?? false;
  // A page that is still loading gets the sentinel by the manifest.
  const tabs = await browser.tabs.query({ url: sentinel.matches ?? [], status: 'complete', discarded: false }).catch(() => []);
  for (const { id } of tabs) {
    // A tab that shows an error page of the browser, or is just going, takes no script.
    if (id !== undefined) await startIn(id, sentinel.js, allFrames).catch((error: unknown) => logFault('open-tabs', error));
  }
}

/** In the frames of a tab that have none yet. */
async function startIn(tabId: number, files: readonly string[], allFrames: boolean): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames },
    func: (key: string) => Symbol.for(key) in globalThis,
    args: [SENTINEL],
  });
  const frameIds = frames.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [...files] as never[] });
}
