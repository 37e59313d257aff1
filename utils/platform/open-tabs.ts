import { browser } from 'wxt/browser';
import { logFault } from './log';
import { grantedPatterns, registerSites } from './sites';

/** Where a sentinel says that it runs in this frame: symbols of the isolated world are out of the page's reach. */
const SENTINEL = Symbol.for('epos-sverka/sentinel');

/**
 * To be called by the sentinel before all else; false when it has no business here: another one of this life runs in the frame already, or the
 * frame has no address of its own (the manifest leaves those out, an injection does not, and the sentinel around it reads them).
 */
export function claimFrame(): boolean {
  const world = globalThis as Record<symbol, unknown>;
  if (world[SENTINEL] || location.protocol !== 'https:') return false;
  world[SENTINEL] = true;
  return true;
}

/**
 * Calls back when the scripts in open pages are none of ours any more, or there were none: after installing, an update, a reload, and in Chromium
 * after switching on again, of which no event of the extension tells. To be called synchronously at the worker's start.
 */
export function onNewLife(run: () => void): void {
  if (import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(run);
  else globalThis.addEventListener('install', run);
}

/** Takes up work on the added sites that are granted: in pages to come, and in those that stand open, for whoever has just added the site looks at one. */
export async function workOnSites(sites: readonly string[]): Promise<void> {
  await registerSites(sites);
  await startInOpenTabs(sites);
}

/**
 * Runs the sentinel in all open tabs of the region and of the added sites that are granted. Chromium gives content scripts only to pages loaded
 * afterwards; Firefox gives those of the manifest to all. Never rejects.
 */
export async function startInOpenTabs(sites: readonly string[]): Promise<void> {
  const [sentinel] = browser.runtime.getManifest().content_scripts ?? [];
  if (!sentinel?.js?.length) return;
  const url = [...(sentinel.matches ?? []), ...(await grantedPatterns(sites))];
  // A discarded tab loads its page anew when it is looked at.
  const tabs = await browser.tabs.query({ url, discarded: false }).catch(() => []);
  const injected = tabs.map(async ({ id: tabId }) => {
    if (tabId === undefined) return;
    // A tab that shows an error page of the browser, or is just going, takes no script.
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: sentinel.all_frames ?? false }, files: [...(sentinel.js ?? [])] as never[] })
      .catch((error: unknown) => logFault('open-tabs', error));
  });
  await Promise.all(injected);
}
