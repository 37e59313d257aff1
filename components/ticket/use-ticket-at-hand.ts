import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useCard } from '@/components/card/card-context';
import { type TicketAtHand, ticketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import type { TicketState } from '@/utils/app/ticket/ticket-sources';
import type { ViewState } from '@/utils/app/view/view-state';

/** What a ticket is made from; a part that is forgotten here is a compile error. */
const PARTS: Record<keyof TicketState, true> = {
  card: true,
  recordKind: true,
  settings: true,
  checklist: true,
  evidence: true,
  compared: true,
  messages: true,
  inUse: true,
  issues: true,
  own: true,
  savedAt: true,
  effective: true,
  now: true,
  basket: true,
  openCards: true,
  draft: true,
};
const NAMES = Object.keys(PARTS) as (keyof TicketState)[];

const partsOfTicket = (state: ViewState): TicketState => Object.fromEntries(NAMES.map((name) => [name, state[name]])) as TicketState;

/** The parts of the card's state that a ticket is made from; the object is a new one only when one of them has changed. */
export const useTicketState = (): TicketState => useCard(useShallow(partsOfTicket));

/** The ticket at hand for a button that is always in sight: `text` is what its click copies. */
export function useTicketAtHand(): TicketAtHand {
  const state = useTicketState();
  return useMemo(() => ticketAtHand(state), [state]);
}
