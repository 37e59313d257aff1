import { type CardSnapshot, textOf } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { searchVariants } from '@/utils/duplicates/search-variants';
import type { IdentifiersInUse } from './panel-view';

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
  const shown = (field: 'lastName' | 'firstName' | 'middleName' | 'birthDate' | 'snils' | 'email') => textOf(card, field) ?? '';
  if (tool === 'search-duplicates') {
    const person = { lastName: shown('lastName'), firstName: shown('firstName'), middleName: shown('middleName') };
    return searchVariants({ ...person, birthDate: shown('birthDate'), snils: shown('snils'), email: shown('email') });
  }
  const email = identifier === 'snils' ? '' : inUse.email || shown('email');
  const snils = identifier === 'email' ? '' : inUse.snils || shown('snils');
  return searchVariants({ ...NOBODY, email, snils });
}
