import type { CardSnapshot } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { matchWithRivals } from '@/utils/duplicates/match-lists';
import { personOf } from '../register/twin';
import type { SentRow } from './sent-list';

/** What the list holds of the person of a card: one row that is surely his, some to choose from, or nothing. */
export interface FoundSent {
  sure: SentRow | null;
  choices: readonly SentRow[];
}

const asPerson = ({ lastName = '', firstName = '', middleName = '', ...more }: SentRow): Person => ({
  lastName,
  firstName,
  middleName,
  ...more,
});

/** Rows that say the same are one answer, sent twice. */
const saysSame = (a: SentRow | undefined, b: SentRow | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Looks for the person of a card among what was sent. Nothing is chosen for her that is not sure. */
export function findSent(card: CardSnapshot, sent: readonly SentRow[]): FoundSent {
  const [match] = matchWithRivals(sent.map(asPerson), [personOf(card)]);
  const best = match && sent[match.register];
  if (match === undefined || best === undefined) return { sure: null, choices: [] };
  const rivals = match.rivals.flatMap((at) => sent[at] ?? []).filter((row) => !saysSame(row, best));
  if (match.sure || (match.proven && rivals.length === 0)) return { sure: best, choices: [] };
  return { sure: null, choices: [best, ...rivals] };
}
