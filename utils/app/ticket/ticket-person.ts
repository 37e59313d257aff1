import { fullLabel } from '@/utils/app/card/person-label';
import { type CardSnapshot, type RecordKind, textOf } from '@/utils/domain/card';
import type { MergeSide, TicketPerson } from '@/utils/tickets/types';

/** A key only when there is something to say: an absent part is asked for, an empty one would hide what comes from elsewhere. */
function given<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  const trimmed = text?.trim() ?? '';
  return (trimmed === '' ? {} : { [key]: trimmed }) as { [K in Key]?: string };
}

/** The person of a card for a ticket: ФИО, birth date and e-mail as the card shows them, profile by register, the page's address. No СНИЛС. */
export function personOfCard(card: CardSnapshot, recordKind: RecordKind | null = null): TicketPerson {
  return {
    ...given('fullName', fullLabel(card)),
    ...(card.register === 'unknown' ? {} : { profile: card.register }),
    ...given('birthDate', textOf(card, 'birthDate')),
    ...given('email', textOf(card, 'email')),
    ...given('link', card.url),
    ...(textOf(card, 'organization')?.trim() ? { organization: { name: textOf(card, 'organization')?.trim() ?? '' } } : {}),
    ...(recordKind === null ? {} : { recordKind }),
  };
}

/** The same person as one of the two records of a merge. */
export function mergeSideOf({ fullName, birthDate, link }: TicketPerson): MergeSide {
  return { ...given('fullName', fullName), ...given('birthDate', birthDate), ...given('link', link) };
}

/** Which card a link leads to, as far as one of these people's pages has shown it; null = not shown, or a link of nobody known. */
export function recordOfLink(link: string | undefined, people: readonly TicketPerson[]): RecordKind | null {
  return (link && people.find((person) => person.link === link)?.recordKind) || null;
}
