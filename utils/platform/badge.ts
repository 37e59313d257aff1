import { browser } from 'wxt/browser';
import type { BadgePort } from '@/utils/app/worker/worker-ports';

/** Grounds of the badge: the `good`, `error` and `warning` colours of the tokens, readable under white figures in both themes. */
const GOOD = '#1c6b3a';
const ERROR = '#b3261e';
const WARNING = '#8a5200';

const SIZES = [16, 32, 48];
const iconOf = (folder: 'icon' | 'icon-off') => Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));

/** On all tabs: how many can be checked now. A tab with a card shows its own number instead. */
export const badge: BadgePort = {
  async showCheckable(count, title) {
    await browser.action.setTitle({ title });
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ color: GOOD });
    await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  },
};

/** On one tab: the number of errors and warnings of its card, the toolbar title, and a coloured icon; null = no card there. */
export async function showTabCount(tabId: number, count: { errors: number; warnings: number } | null, title: string): Promise<void> {
  const total = count ? count.errors + count.warnings : 0;
  // Null gives the tab back to the number that holds for all tabs.
  const text = total > 0 ? String(total) : (null as unknown as string);
  await browser.action.setBadgeText({ tabId, text });
  if (total > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: count?.errors ? ERROR : WARNING });
  await browser.action.setTitle({ tabId, title });
  await browser.action.setIcon({ tabId, path: iconOf(count ? 'icon' : 'icon-off') });
}

/** Opens the popup over the tab; where the browser does not let us, the button says `title` and bears an arrow. */
export async function offerPopup(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '←' });
    await browser.action.setTitle({ tabId, title });
  }
}
