import type { CardSnapshot } from '@/utils/domain/card';
import type { SentRow } from '@/utils/domain/lists';
import type { Person } from '@/utils/domain/person';
import { matchWithRivals } from '@/utils/duplicates/match-lists';
import { personOf } from '../register/twin';

/** What the list holds of a person, by places in it: one row that is surely his, some to choose from, or nothing. */
export interface FoundSent {
  sure: number | null;
  choices: readonly number[];
}

const NOBODY: FoundSent = { sure: null, choices: [] };

export const asPerson = ({ lastName = '', firstName = '', middleName = '', ...more }: SentRow): Person => ({
  lastName,
  firstName,
  middleName,
  ...more,
});

/** Rows that say the same are one answer, sent twice. */
const saysSame = (a: SentRow | undefined, b: SentRow | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Looks for people among what was sent, each row of it given to one of them. Nothing is chosen for her that is not sure. */
export function findAllSent(people: readonly Person[], sent: readonly SentRow[]): FoundSent[] {
  const found: FoundSent[] = people.map(() => NOBODY);
  for (const { sent: at, register: best, sure, proven, rivals } of matchWithRivals(sent.map(asPerson), people)) {
    const others = rivals.filter((other) => !saysSame(sent[other], sent[best]));
    found[at] = sure || (proven && others.length === 0) ? { sure: best, choices: [] } : { sure: null, choices: [best, ...others] };
  }
  return found;
}

/** Looks for the person of a card. */
export const findSent = (card: CardSnapshot, sent: readonly SentRow[]): FoundSent => findAllSent([personOf(card)], sent)[0] ?? NOBODY;
