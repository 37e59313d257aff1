import type { RefusedPart } from '@/utils/domain/settings';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';

const FORMAT = 'sverka-settings';

/** What travels from computer to computer: everything but where panels stand. */
const PARTS = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter((key) => key !== 'panelPlaces');

/** Looks at one part from outside: its value if it fits, else the place within it that does not. */
export type PartCheck<T> = <K extends keyof T>(part: K, value: unknown) => { value: T[K] } | { at: string[] };

/** What a settings file holds that can be taken over, and what not. Nothing in it has been stored. */
export interface SettingsReading {
  patch: Partial<Settings>;
  refused: RefusedPart[];
}

/** The text of a settings file. */
export function settingsFile(own: Settings): string {
  const parts = Object.fromEntries(PARTS.map((key) => [key, own[key]]));
  return `${JSON.stringify({ format: FORMAT, ...parts }, null, 2)}\n`;
}

/** Reads a settings file part by part; null when the text is no such file. A part of another shape and a part that nobody knows are refused. */
export function readSettingsFile(text: string, check: PartCheck<Settings>): SettingsReading | null {
  const file = parseObject(text);
  if (file?.format !== FORMAT) return null;
  return readParts(file, PARTS, check, ['format', 'panelPlaces']);
}

/** The known parts of something from outside that fit, and the names of the others. `aside` are keys that mean something else. */
export function readParts<T extends object>(
  source: Record<string, unknown>,
  parts: readonly (keyof T & string)[],
  check: PartCheck<T>,
  aside: readonly string[] = [],
): { patch: Partial<T>; refused: RefusedPart[] } {
  const patch: Partial<T> = {};
  const refused: RefusedPart[] = [];
  for (const part of parts.filter((name) => Object.hasOwn(source, name))) {
    const result = check(part, source[part]);
    if ('value' in result) patch[part] = result.value;
    else refused.push({ part, at: result.at });
  }
  const unknown = Object.keys(source).filter((name) => !parts.some((part) => part === name) && !aside.includes(name));
  return { patch, refused: [...refused, ...unknown.map((part) => ({ part, at: [] }))] };
}

/** The parts of a settings file that differ from what is set now. */
export function changedParts(own: Settings, patch: Partial<Settings>): (keyof Settings)[] {
  return PARTS.filter((key) => key in patch && JSON.stringify(patch[key]) !== JSON.stringify(own[key]));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
