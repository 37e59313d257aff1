import { NBSP } from '@/utils/domain/letters';
/** Words of a long work that can be stopped. */
export const stopText = 'Остановить';

/** A share of 0 to 1 as «42 %». */
export const percentText = (share: number): string => `${Math.floor(share * 100)}${NBSP}%`;

/** How long it will take yet: «осталось около 20 с», in steps that do not jump about. */
export function timeLeftText(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 5) return 'осталось несколько секунд';
  if (seconds < 60) return `осталось около ${Math.ceil(seconds / 5) * 5}${NBSP}с`;
  return `осталось около ${Math.ceil(seconds / 60)}${NBSP}мин`;
}
