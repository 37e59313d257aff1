import { foldYo } from '@/utils/domain/fold-yo';
import { nameWords } from '@/utils/domain/person-name';
import { oneLine } from './sheet';
import { ticketDate } from './ticket-date';
import type { MergeSide } from './types';

const folded = (word: string) => foldYo(word.normalize('NFC')).replaceAll('й', 'и');

/** Two spellings of one word: equal but for one letter, or the one begins as the other does («Иванов» and «Иванова», «И.» and «Иван»). */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.replace(/\.$/u, ''), b] : [b.replace(/\.$/u, ''), a];
  if (short !== '' && long.startsWith(short)) return true;
  if (short.length < 4 || long.length - short.length > 1) return false;
  let same = 0;
  while (short.charAt(same) === long.charAt(same)) same += 1;
  return short.length === long.length ? short.slice(same + 1) === long.slice(same + 1) : short.slice(same) === long.slice(same + 1);
}

/**
 * Whether two records differ in everything, so that support would delete a stranger: another day of birth, and no part of the name that is alike.
 * While a name or a day is not known nothing is said.
 */
export function haveNothingInCommon(a: MergeSide, b: MergeSide): boolean {
  const [days, names] = [
    [a, b].map(({ birthDate }) => ticketDate(oneLine(birthDate))),
    [a, b].map(({ fullName }) => nameWords(oneLine(fullName)).map(folded)),
  ];
  const [one = [], other = []] = names;
  if (days.includes(null) || one.length === 0 || other.length === 0) return false;
  return days[0] !== days[1] && !one.some((word) => other.some((second) => alike(word, second)));
}
