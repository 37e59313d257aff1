import { browser } from 'wxt/browser';
import { sitePattern } from './hosts';

/** Asks the user to let Сверка run on a site (`https://host/`). To be called in a click: browsers ask only then. */
export function askForSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(site)] });
}

/** Gives the permission for a site back. */
export function dropSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [sitePattern(site)] });
}
