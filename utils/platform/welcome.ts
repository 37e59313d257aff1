import type { Browser } from 'wxt/browser';
import { openPageTab } from './windows';

/** The options page in its form for the first contact. */
export const WELCOME = '?welcome';

/** Opens the welcome page, once: when Сверка is installed, not when it is updated, nor when it is loaded for a while by a developer's browser. */
export async function welcome({ reason, temporary }: Browser.runtime.InstalledDetails & { temporary?: boolean }): Promise<void> {
  if (reason !== 'install' || temporary === true) return;
  await openPageTab('options', WELCOME).catch(() => undefined);
}
