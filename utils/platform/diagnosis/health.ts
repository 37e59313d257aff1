import { browser } from 'wxt/browser';
import type { Health } from '@/utils/domain/diagnosis';
import { REGION_PATTERN } from '@/utils/domain/region';
import { grantedSites } from '@/utils/platform/sites';
import { faultsItem } from '@/utils/platform/storage/storage';
import { requestsOf } from './requests';

/** How the extension itself is, without a value of anything that is stored. */
export async function readHealth(sites: readonly string[]): Promise<Health> {
  const [local, session, faults, permissions, region, granted, commands] = await Promise.all([
    sizesOf('local'),
    sizesOf('session'),
    faultsItem.read(),
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: [REGION_PATTERN] }),
    grantedSites(sites),
    browser.commands.getAll(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    local,
    session,
    faults,
    permissions: [...(permissions.permissions ?? [])].sort(),
    region,
    sites: sites.map((site) => ({ site, granted: granted.includes(site) })),
    keys: Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    requests: requestsOf(performance),
  };
}

/** Bytes by item: as JSON, for Firefox does not count them itself. Names of items hold no data; the rest of a longer name is left out. */
async function sizesOf(area: 'local' | 'session'): Promise<Record<string, number>> {
  const items = await browser.storage[area].get(null);
  const sizes: Record<string, number> = {};
  for (const [key, value] of Object.entries(items)) {
    const name = /^[a-z:-]+/.exec(key)?.[0] ?? 'other';
    sizes[name] = (sizes[name] ?? 0) + new TextEncoder().encode(JSON.stringify(value)).length;
  }
  return sizes;
}
