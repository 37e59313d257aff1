import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useCard } from '@/components/card/card-context';
import { type TicketAtHand, ticketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import type { TicketState } from '@/utils/app/ticket/ticket-sources';
import type { ViewState } from '@/utils/app/view/view-state';

const partsOfTicket = ({
  card,
  record,
  settings,
  checklist,
  evidence,
  compared,
  messages,
  inUse,
  issues,
  own,
  savedAt,
  effective,
  now,
  basket,
  openCards,
  draft,
}: ViewState): TicketState => ({
  card,
  record,
  settings,
  checklist,
  evidence,
  compared,
  messages,
  inUse,
  issues,
  own,
  savedAt,
  effective,
  now,
  basket,
  openCards,
  draft,
});

/** The parts of the card's state that a ticket is made from; the object is a new one only when one of them has changed. */
export const useTicketState = (): TicketState => useCard(useShallow(partsOfTicket));

/** The ticket at hand for a button that is always in sight: `text` is what its click copies. */
export function useTicketAtHand(): TicketAtHand {
  const state = useTicketState();
  return useMemo(() => ticketAtHand(state), [state]);
}
