import { layOutTicket } from '@/utils/tickets/registry';
import { ticketDate } from '@/utils/tickets/ticket-date';
import type { MissingItem, TicketClaim, TicketDraft, TicketKind, TicketPerson } from '@/utils/tickets/types';
import { TICKET_CLAIMS } from '@/utils/tickets/types';
import { applyEdits, type TicketEdits } from './ticket-edits';

/** One person collected for a ticket. Session memory only. */
export interface BasketItem {
  /** The card's address, or a made-up one. */
  id: string;
  person: TicketPerson;
  /** What the admin had ticked for this person when he was added. */
  claims: readonly TicketClaim[];
}

/**
 * Adds a person, or renews one that is there already, in its place. One who came from a file and has no link yet is the same person: he takes the
 * card's link, for a third entry would be a third person.
 */
export function addToBasket(items: readonly BasketItem[], item: BasketItem): BasketItem[] {
  const place = items.findIndex(({ id }) => id === item.id);
  if (place >= 0) return items.with(place, item);
  const waiting = waitsForLink(items, item.person);
  return waiting === null ? [...items, item] : items.with(waiting, item);
}

/** Which entry without a link a card's person is, by ФИО and day of birth; null when none, or when the card is in the list already. */
export function waitsForLink(items: readonly BasketItem[], person: TicketPerson): number | null {
  if (!person.link || items.some(({ person: { link } }) => link === person.link)) return null;
  const name = folded(person.fullName);
  const born = ticketDate(person.birthDate ?? '');
  const place = items.findIndex(
    ({ person: one }) =>
      !one.link && name !== '' && born !== null && folded(one.fullName) === name && ticketDate(one.birthDate ?? '') === born,
  );
  return place < 0 ? null : place;
}

/** A file and a card may write the same name with other blanks; the letters are those of the record. */
const folded = (text = '') => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

export function removeFromBasket(items: readonly BasketItem[], id: string): BasketItem[] {
  return items.filter((item) => item.id !== id);
}

/** Moves a person up (-1) or down (1); at the edge nothing happens. */
export function moveInBasket(items: readonly BasketItem[], id: string, by: -1 | 1): BasketItem[] {
  const from = items.findIndex((item) => item.id === id);
  const [moved, neighbour] = [items[from], items[from + by]];
  return moved && neighbour ? items.with(from, neighbour).with(from + by, moved) : [...items];
}

/** Claims that hold for everybody: one person who was not checked takes the claim from all. */
export function commonClaims(items: readonly BasketItem[]): TicketClaim[] {
  return items.length === 0 ? [] : TICKET_CLAIMS.filter((claim) => items.every(({ claims }) => claims.includes(claim)));
}

/** What each person lacks for this kind of ticket, in the basket's order; an empty list = complete. The common parts are not counted. */
export function basketGaps(kind: TicketKind, draft: TicketDraft): MissingItem[][] {
  const people = draft.people ?? [];
  return people.map((person, index) =>
    layOutTicket(kind, { ...draft, people: [person] })
      .missingItems.filter(({ path }) => path.startsWith('people.0.'))
      .map(({ path, label }) => ({ path: path.replace('.0.', `.${index}.`), label })),
  );
}

/**
 * Edits of people belong to the people, not to their place in the list: they go into the basket, so that order and removal cannot mix them up.
 * Gives back the basket with them and the edits without them.
 */
export function takePersonEdits(items: readonly BasketItem[], edits: TicketEdits): { items: BasketItem[]; edits: TicketEdits } {
  const ofPeople = Object.entries(edits.values).filter(([path]) => path.startsWith('people.'));
  const rest = Object.fromEntries(Object.entries(edits.values).filter(([path]) => !path.startsWith('people.')));
  const { people = [] } = applyEdits({ people: items.map(({ person }) => person) }, { ...edits, values: Object.fromEntries(ofPeople) });
  return { items: items.map((item, index) => ({ ...item, person: people[index] ?? item.person })), edits: { ...edits, values: rest } };
}

/** A stored basket, whatever it has become: what is no person is left out. */
export function parseBasket(value: unknown): BasketItem[] {
  return Array.isArray(value) ? value.filter(isBasketItem) : [];
}

function isBasketItem(value: unknown): value is BasketItem {
  if (typeof value !== 'object' || value === null) return false;
  const { id, person, claims } = value as { id?: unknown; person?: unknown; claims?: unknown };
  return (
    typeof id === 'string' &&
    typeof person === 'object' &&
    person !== null &&
    !Array.isArray(person) &&
    Object.values(person).every((part) => typeof part === 'string' || (typeof part === 'object' && part !== null)) &&
    Array.isArray(claims) &&
    claims.every((claim) => TICKET_CLAIMS.some((known) => known === claim))
  );
}
