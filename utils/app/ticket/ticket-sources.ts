import type { CardState } from '@/utils/app/card/card-state';
import { planOfProgress } from '@/utils/situations/progress';
import type { TicketPerson } from '@/utils/tickets/types';
import type { TicketSources } from './draft-ticket';
import { mergePartners } from './merge-cards';
import { personOfCard } from './ticket-person';

/** What of the card's state a ticket is made from. */
export type TicketState = Pick<
  CardState,
  | 'card'
  | 'record'
  | 'settings'
  | 'checklist'
  | 'evidence'
  | 'compared'
  | 'messages'
  | 'inUse'
  | 'issues'
  | 'own'
  | 'savedAt'
  | 'effective'
  | 'now'
  | 'basket'
  | 'openCards'
  | 'draft'
>;

/** What the ticket of the card at hand is made from, and the other people one of whom may be the second record of a merge. */
export function ticketSources(state: TicketState): { sources: TicketSources; others: readonly TicketPerson[] } {
  const { card, record, settings, checklist, evidence, compared, messages, inUse, now, basket, openCards } = state;
  const plan = checklist && planOfProgress(checklist, evidence);
  // Another card that was collected, or stands open in another tab, may be the second record of a merge.
  const { others, other } = mergePartners(
    card && personOfCard(card, record),
    basket.map(({ person }) => person),
    openCards,
  );
  // Without a checklist only what has been compared letter by letter may be claimed.
  const claims = plan === null && compared ? { claims: ['data-verified' as const] } : {};
  return { sources: { card, record, settings, plan, messages, inUse, now, other, ...claims }, others };
}
