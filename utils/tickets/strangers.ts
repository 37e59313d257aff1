import { foldYo } from '@/utils/domain/fold-yo';
import { nameWords } from '@/utils/domain/person-name';
import { oneLine } from './sheet';
import { ticketDate } from './ticket-date';
import type { MergeSide } from './types';

const folded = (word: string) => foldYo(word.normalize('NFC')).replaceAll('й', 'и');

/** Two spellings of one word: equal but for one letter, an ending of one or two («Иванов» and «Иванова»), or an initial and its word («И.» and «Иван»). */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.replace(/\.$/u, ''), b] : [b.replace(/\.$/u, ''), a];
  if (short !== '' && long.startsWith(short)) return short.length === 1 || long.length - short.length <= 2;
  if (short.length < 4 || long.length - short.length > 1) return false;
  let same = 0;
  while (short.charAt(same) === long.charAt(same)) same += 1;
  return short.length === long.length ? short.slice(same + 1) === long.slice(same + 1) : short.slice(same) === long.slice(same + 1);
}

/** How many words of two names are alike, each counted once, equal ones first: the father's name in the son's patronymic is no name of his. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const take = (word: string, fits: (second: string) => boolean): boolean => {
    const place = left.findIndex(fits);
    if (place >= 0) left.splice(place, 1);
    return place >= 0 && word !== '';
  };
  const unequal = one.filter((word) => !take(word, (second) => second === word));
  return one.length - unequal.filter((word) => !take(word, (second) => alike(word, second))).length;
}

/**
 * Whether two records are so unlike that support might delete a stranger: born on different days with at most one part of the name in common, or on
 * one day with none. While a name or a day is not known nothing is said.
 */
export function seemStrangers(a: MergeSide, b: MergeSide): boolean {
  const [day, otherDay] = [a, b].map(({ birthDate }) => ticketDate(oneLine(birthDate)));
  const [one = [], other = []] = [a, b].map(({ fullName }) => nameWords(oneLine(fullName)).map(folded));
  if (!day || !otherDay || one.length === 0 || other.length === 0) return false;
  return inCommon(one, other) < (day === otherDay ? 1 : 2);
}
