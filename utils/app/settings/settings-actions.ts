import type { FieldId } from '@/utils/domain/card';
import type { Settings } from '@/utils/domain/settings';
import type { SettingsReading } from './settings-file';

/** What the options page can do. Each answers false when it could not be done; none rejects. */
export interface SettingsActions {
  save(patch: Partial<Settings>): Promise<boolean>;
  forget(host: string, field: FieldId): Promise<boolean>;
  /** Asks the browser for permission; call it in the click itself, for the browser asks only then. `site` is `https://host/`. */
  allowSite(site: string): Promise<boolean>;
  removeSite(site: string): Promise<boolean>;
  deleteAll(): Promise<boolean>;
  /** Reads the text of a settings file, part by part; null when it is none. Stores nothing. */
  readFile(text: string): SettingsReading | null;
  /** Hands a text file to the user. */
  saveFile(name: string, text: string): void;
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
