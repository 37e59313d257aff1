import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';

const FORMAT = 'sverka-settings';

/** What travels from computer to computer: everything but where panels stand. */
const PARTS = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter((key) => key !== 'panelPlaces');

/** The text of a settings file. */
export function settingsFile(own: Settings): string {
  const parts = Object.fromEntries(PARTS.map((key) => [key, own[key]]));
  return `${JSON.stringify({ format: FORMAT, ...parts }, null, 2)}\n`;
}

/** Reads a settings file: the known parts, still to be checked by the worker; null when the text is no such file. */
export function readSettingsFile(text: string): Partial<Settings> | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || (file as { format?: unknown }).format !== FORMAT) return null;
    return Object.fromEntries(
      PARTS.filter((key) => Object.hasOwn(file, key)).map((key) => [key, (file as Settings)[key]]),
    ) as Partial<Settings>;
  } catch {
    return null;
  }
}

/** The parts of a settings file that differ from what is set now. */
export function changedParts(own: Settings, patch: Partial<Settings>): (keyof Settings)[] {
  return PARTS.filter((key) => key in patch && JSON.stringify(patch[key]) !== JSON.stringify(own[key]));
}
