import type { FieldId } from '@/utils/domain/card';
import type { Settings } from '@/utils/domain/settings';
import type { SettingsReading } from './settings-file';

/** What the options page can do. Each answers false when it could not be done; none rejects. */
export interface SettingsActions {
  save(patch: Partial<Settings>): Promise<boolean>;
  forget(host: string, field: FieldId): Promise<boolean>;
  /** Asks the browser for permission; call it in the click itself, for the browser asks only then. `site` is `https://host/`. */
  allowSite(site: string): Promise<boolean>;
  /** All that was silenced as «Не ошибка» is shown again. */
  forgetIgnored(): Promise<boolean>;
  removeSite(site: string): Promise<boolean>;
  deleteAll(): Promise<boolean>;
  /** Reads the text of a settings file, part by part; null when it is none. Stores nothing. */
  readFile(text: string): SettingsReading | null;
  /** Hands a text file to the user. */
  saveFile(name: string, text: string): void;
}

/** A time of day that a user has typed, as HH:MM: «8», «8:00», «20.30», «0800»; null when it is none. Twenty-four hours, whatever the browser's language. */
export function clockOf(typed: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:\s*[:.\-\s]?\s*(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The host of an address that a user has typed or pasted, or null. */
export function hostOf(address: string): string | null {
  const site = siteOf(address.replace(/^http:/i, 'https:'));
  return site === null ? null : new URL(site).host;
}

/** The site of an address that a user has typed or pasted: `https://host/`, or null. Only https: data of people must not travel in the open. */
export function siteOf(address: string): string | null {
  const text = address.trim();
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return url.protocol === 'https:' && url.hostname.includes('.') ? `https://${url.host}/` : null;
  } catch {
    return null;
  }
}
