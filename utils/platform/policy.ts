import { browser } from 'wxt/browser';
import type { PolicySettings } from '@/utils/domain/settings';
import { policyShape } from './schemas';

/**
 * What the organisation has laid down (`storage.managed`, public/managed-schema.json); {} where there is no policy. Parts that cannot be read
 * are left out: a mistake in a policy must not stop the work.
 */
export async function readPolicy(): Promise<PolicySettings> {
  const raw = await readManaged();
  const policy: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(policyShape)) {
    if (!Object.hasOwn(raw, key)) continue;
    const result = schema.safeParse(raw[key]);
    if (result.success) policy[key] = result.data;
  }
  return policy as PolicySettings;
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is set.
    return {};
  }
}
