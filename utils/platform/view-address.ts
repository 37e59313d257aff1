import { browser } from 'wxt/browser';
import type { ViewRole } from '@/utils/app/card/carry-out-order';

type FrameRole = Exclude<ViewRole, 'outside'>;
const ROLES: readonly FrameRole[] = ['panel', 'popover'];

/** Address of a view in a page. The token stands behind the `#`: it is not part of what any server or resource list sees. */
export const viewAddress = (role: FrameRole, token: string): string => `${browser.runtime.getURL('/view.html')}#${role}.${token}`;

/** What an address of a view says, or null when it says nothing that we know. */
export function readViewAddress(hash: string): { role: FrameRole; token: string } | null {
  const [role, token] = hash.slice(1).split('.');
  const known = ROLES.find((one) => one === role);
  return known && token ? { role: known, token } : null;
}
