import { DAY } from '@/utils/domain/perm-time';

/** Expiries of docs/design.md 5. */
export const CHECKLIST_KEPT = 30 * DAY;
export const IGNORED_KEPT = 180 * DAY;
/** So many are kept at most; the ones that expire first go first. */
const AT_MOST = 2000;

/** A dictionary without what has expired and without what is too much. */
export function withoutExpired<T>(entries: Readonly<Record<string, T>>, expiresOf: (entry: T) => number, now: number): Record<string, T> {
  const living = Object.entries(entries).filter(([, entry]) => expiresOf(entry) > now);
  living.sort(([, a], [, b]) => expiresOf(b) - expiresOf(a));
  return Object.fromEntries(living.slice(0, AT_MOST));
}
