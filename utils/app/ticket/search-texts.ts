import type { IdentifiersInUse } from '@/utils/app/card/card-state';
import { personOf } from '@/utils/app/register/twin';
import type { CardSnapshot } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { searchVariants } from '@/utils/duplicates/search-variants';

const NOBODY: Person = { lastName: '', firstName: '', middleName: '' };

/**
 * What to type into the register's search, one after the other.
 * `search-duplicates`: spellings of the card's person (letter of 24.10.2024, problem 3, step 2).
 * `search-value`: the value that the app has refused, `identifier` = the answer to «Что уже используется?»; without an answer e-mail and СНИЛС (problem 1).
 * Empty when the card shows nothing of it.
 */
export function searchTexts(
  tool: 'search-duplicates' | 'search-value',
  card: CardSnapshot,
  { identifier, inUse = {} }: { identifier?: string | null | undefined; inUse?: IdentifiersInUse | undefined } = {},
): string[] {
  const person = personOf(card);
  if (tool === 'search-duplicates') return searchVariants(person);
  const email = identifier === 'snils' ? '' : inUse.email || person.email;
  const snils = identifier === 'email' ? '' : inUse.snils || person.snils;
  return searchVariants({ ...NOBODY, email, snils });
}
