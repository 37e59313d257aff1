import { browser } from 'wxt/browser';
import { readParts } from '@/utils/app/settings/settings-file';
import type { PolicySettings, RefusedPart } from '@/utils/domain/settings';
import { checkPolicy, POLICY_PARTS } from './storage/check-part';

/**
 * How long a call waits for the policy, ms. Right after the browser's start Chromium answers only when all policies have been loaded, which takes
 * seconds: until then the user's own settings hold.
 */
const PATIENCE = 150;

let known: PolicySettings = {};
let reading: Promise<PolicySettings> | null = null;

/**
 * What the organisation has laid down (`storage.managed`, public/managed-schema.json); {} where there is no policy, or none yet.
 * Parts that cannot be read are left out: a mistake in a policy must not stop the work.
 */
export function readPolicy(): Promise<PolicySettings> {
  reading ??= readManaged().then((raw) => {
    known = readParts(raw, POLICY_PARTS, checkPolicy).patch;
    reading = null;
    return known;
  });
  return Promise.race([reading, new Promise<PolicySettings>((resolve) => setTimeout(() => resolve(known), PATIENCE))]);
}

/** Calls back once a policy has been read, however long that takes, and whenever it changes. To be called at the worker's start. */
export function onPolicy(run: () => void): void {
  void readPolicy();
  void reading?.then((policy) => {
    if (Object.keys(policy).length > 0) run();
  });
  browser.storage.managed.onChanged?.addListener(() => run());
}

/** Parts of the policy that were left out, for the settings page: whoever laid them down has to hear of it. */
export async function policyFaults(): Promise<RefusedPart[]> {
  return readParts(await readManaged(), POLICY_PARTS, checkPolicy).refused;
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is set.
    return {};
  }
}
