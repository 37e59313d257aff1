import { browser } from 'wxt/browser';
import { sitePattern } from './hosts';

const ID = 'added-sites';

/**
 * Registers the sentinel for those added sites that the user has granted, and for no others. The sentinel is taken from the manifest: same file,
 * same moment as on the region's sites.
 */
export async function registerSites(sites: readonly string[]): Promise<void> {
  const granted = await grantedPatterns(sites);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const [sentinel] = browser.runtime.getManifest().content_scripts ?? [];
  if (granted.length === 0 || !sentinel?.js) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: granted,
    js: sentinel.js,
    allFrames: sentinel.all_frames ?? false,
    runAt: sentinel.run_at ?? 'document_idle',
    persistAcrossSessions: true,
  } as const;
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Gives all permissions for added sites back and forgets the scripts. */
export async function forgetSites(sites: readonly string[]): Promise<void> {
  const granted = await grantedPatterns(sites);
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
  await registerSites([]);
}

/** Those of the added sites that the browser lets us into now. */
export async function grantedSites(sites: readonly string[]): Promise<string[]> {
  const patterns = await grantedPatterns(sites);
  return sites.filter((site) => patterns.includes(sitePattern(site)));
}

/** Match patterns of the added sites that the browser lets us into now. */
export async function grantedPatterns(sites: readonly string[]): Promise<string[]> {
  const patterns = [...new Set(sites.map(sitePattern))];
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, i) => granted[i]);
}
