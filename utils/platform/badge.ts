import { browser } from 'wxt/browser';
import type { CardCount } from '@/utils/app/ports';
import type { BadgePort } from '@/utils/app/worker/worker-ports';

/** Grounds of the badge: the colours of the tokens, readable under white figures in both themes. */
const GOOD = '#1c6b3a';
const GROUNDS: Record<NonNullable<CardCount['worst']>, string> = { error: '#b3261e', warning: '#8a5200', info: '#235a8c' };

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

/** On one tab: the number of its card's issues, the toolbar title, and a coloured icon; null = no card there. */
export async function showTabCount(tabId: number, count: CardCount | null, title: string): Promise<void> {
  // Null gives the tab back to the number that holds for all tabs.
  const text = count?.worst ? String(count.issues) : (null as unknown as string);
  await browser.action.setBadgeText({ tabId, text });
  if (count?.worst) await browser.action.setBadgeBackgroundColor({ tabId, color: GROUNDS[count.worst] });
  await browser.action.setTitle({ tabId, title });
  await setIcon({ tabId, path: iconOf(count ? 'icon' : 'icon-off') });
}

/**
 * In Chromium the promise of `setIcon` holds even for a tab that has been closed meanwhile, and its fault goes unread into the extension's list of errors:
 * only a callback can read it (tried in 156). Firefox rejects, and knows no callback here.
 */
async function setIcon(details: Parameters<typeof browser.action.setIcon>[0]): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return browser.action.setIcon(details);
  await new Promise<void>((resolve) => {
    browser.action.setIcon(details, () => {
      void browser.runtime.lastError;
      resolve();
    });
  });
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
