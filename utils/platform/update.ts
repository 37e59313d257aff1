import { browser } from 'wxt/browser';
import { holdsUpdate } from '@/utils/app/worker/hold-update';
import { basketItem, draftsItem, framesItem } from './storage/storage';

/** Stands in session storage while a new version waits; so the worker may sleep meanwhile. */
const WAITS = 'update-waits';

/**
 * A new version waits as long as an update would cost somebody something (docs/adr/0014); the browser puts it in at its next start in any case,
 * when session memory ends anyhow. To be called synchronously at the worker's start.
 */
export function holdUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    void browser.storage.session.set({ [WAITS]: true }).then(lookAtUpdate);
  });
}

/** Lets a waiting version in if nothing holds it any more. Never rejects. */
export async function lookAtUpdate(): Promise<void> {
  try {
    if ((await browser.storage.session.get(WAITS))[WAITS] !== true) return;
    const [drafts, basket, frames] = await Promise.all([draftsItem.read(), basketItem.read(), framesItem.read()]);
    if (!holdsUpdate({ drafts, basket, frames })) browser.runtime.reload();
  } catch {
    // The browser puts it in at its next start.
  }
}
