import { type CardSnapshot, textOf } from '@/utils/domain/card';
import { foldYo } from '@/utils/domain/fold-yo';
import type { Settings } from '@/utils/domain/settings';
import type { TicketOrganization, TicketPerson } from '@/utils/tickets/types';

type Known = Pick<Settings, 'organization'>;

/** Letters and figures only: quotation marks, dashes and capitals make no other organisation. */
const folded = (name: string) => foldYo(name.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');

const isOther = (name: string, { organization }: Known) => name !== '' && folded(name) !== folded(organization.name);

/** The organisation of a card; '' while the card shows none. */
const shownIn = (card: CardSnapshot | null) => (card ? (textOf(card, 'organization')?.trim() ?? '') : '');

/** The organisation of a ticket: the settings', whose name gives way to the card's where the two differ. */
export function organizationOf(settings: Known, card: CardSnapshot | null): Partial<TicketOrganization> {
  const { kind, territory, name } = settings.organization;
  const shown = shownIn(card);
  return { kind, territory: territory.trim(), name: isOther(shown, settings) ? shown : name.trim() || shown };
}

/** The card's organisation where it is another one than the settings', which has to be said; else null. */
export function otherOrganization(settings: Known, card: CardSnapshot | null): string | null {
  const shown = shownIn(card);
  return settings.organization.name.trim() !== '' && isOther(shown, settings) ? shown : null;
}

/** The people with the organisation of their card or their row of a file, where it is another one than the settings'; else without. */
export function withOwnOrganization(people: readonly TicketPerson[], settings: Known): TicketPerson[] {
  return people.map(({ organization, ...person }) => {
    const name = organization?.name?.trim() ?? '';
    return isOther(name, settings) ? { ...person, organization: { ...organization, name } } : person;
  });
}
