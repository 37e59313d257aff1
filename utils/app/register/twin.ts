import { type CardSnapshot, textOf } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { Person } from '@/utils/domain/person';
import type { DuplicateReason } from '@/utils/duplicates/reasons';

/** Two records that may be one person. */
export interface Twin {
  a: Person;
  b: Person;
  /** Places of their rows in the register as it is shown; null = the card that was left for the search. */
  rowA: number | null;
  rowB: number;
  /** 0.5 to 1 as `findDuplicates` gives it. */
  score: number;
  reasons: readonly DuplicateReason[];
}

/** The person of a card as a row of the register would show it. */
export function personOf(card: CardSnapshot): Required<Person> {
  const shown = (field: 'lastName' | 'firstName' | 'middleName' | 'birthDate' | 'snils' | 'email' | 'organization') =>
    textOf(card, field) ?? '';
  return {
    lastName: shown('lastName'),
    firstName: shown('firstName'),
    middleName: shown('middleName'),
    birthDate: shown('birthDate'),
    snils: shown('snils'),
    email: shown('email'),
    organization: shown('organization'),
  };
}

export const fullNameOf = ({ lastName, firstName, middleName }: Person): string =>
  [lastName, firstName, middleName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** By what a pair is remembered that the admin has called two people; the worker keeps an HMAC of it. */
export function twinKey({ a, b }: Pick<Twin, 'a' | 'b'>): IgnoreKey {
  const sides = [a, b].map((person) => `${fullNameOf(person)}, ${person.birthDate ?? ''}`);
  return { rule: 'register-twin', code: 'pair', value: sides.sort().join(' | ') };
}
