import { type CardSnapshot, textOf } from '@/utils/domain/card';
import { foldYo } from '@/utils/domain/fold-yo';
import type { OrganizationKind, Settings } from '@/utils/domain/settings';
import type { TicketDraft, TicketOrganization, TicketPerson } from '@/utils/tickets/types';

type Known = Pick<Settings, 'organization'>;

/** Letters and figures only: quotation marks, dashes and capitals make no other organisation. */
const folded = (name: string) => foldYo(name.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');

const isOther = (name: string, { organization }: Known) => name !== '' && folded(name) !== folded(organization.name);

/** The organisation of a card; '' while the card shows none. */
const shownIn = (card: CardSnapshot | null) => (card ? (textOf(card, 'organization')?.trim() ?? '') : '');

/** What the name of an organisation says of its kind, the first that fits: a sports school is no school, a «школа — детский сад» is one. */
const KINDS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [
    /(?:спортивн|музыкальн|художественн)\p{L}*\s+школ|школ\p{L}*\s+искусств|дополнительн|дворец|дом\s+(?:детск\p{L}*\s+)?творчеств|дюсш|(?<!\p{L})удо(?!\p{L})/iu,
    'УДО',
  ],
  [/школ|гимнази|лице[йя]|(?<!\p{L})(?:[монс]?ош|шк)(?!\p{L})/iu, 'Школа'],
  [/колледж|техникум|училищ|(?<!\p{L})поо(?!\p{L})/iu, 'ПОО'],
  [/детск\p{L}*\s+сад|(?<!\p{L})(?:д\/с|доу|црр)(?!\p{L})|ясли/iu, 'ДОУ'],
];

/** The kind of an organisation by its name. */
const kindOf = (name: string): TicketOrganization['kind'] => KINDS.find(([words]) => words.test(name))?.[1] ?? 'other';

/** The organisation of a ticket: the settings', whose name and kind give way to the card's where the names differ. The territory is the settings'. */
export function organizationOf(settings: Known, card: CardSnapshot | null): Partial<TicketOrganization> {
  const { kind, territory, name } = settings.organization;
  const shown = shownIn(card);
  if (name.trim() !== '' && isOther(shown, settings)) return { kind: kindOf(shown), territory: territory.trim(), name: shown };
  return { kind, territory: territory.trim(), name: name.trim() || shown };
}

/** The card's organisation where it is another one than the settings', which has to be said; else null. */
export function otherOrganization(settings: Known, card: CardSnapshot | null): string | null {
  const shown = shownIn(card);
  return settings.organization.name.trim() !== '' && isOther(shown, settings) ? shown : null;
}

/** The organisations that stand in a draft instead of the settings', each once: the ticket's own and those of its people. */
export function otherOrganizations({ people = [], organization }: TicketDraft, settings: Known): string[] {
  const names = [organization, ...people.map((person) => person.organization)].map((one) => one?.name?.trim() ?? '');
  return settings.organization.name.trim() === '' ? [] : [...new Set(names.filter((name) => isOther(name, settings)))];
}

/** The people with the organisation of their card or their row of a file, where it is another one than the settings'; else without. */
export function withOwnOrganization(people: readonly TicketPerson[], settings: Known): TicketPerson[] {
  return people.map(({ organization, ...person }) => {
    const name = organization?.name?.trim() ?? '';
    return isOther(name, settings) ? { ...person, organization: { kind: kindOf(name), ...organization, name } } : person;
  });
}
