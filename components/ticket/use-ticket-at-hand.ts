import { useMemo } from 'react';
import { useCard } from '@/components/card/card-context';
import { type TicketAtHand, ticketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import type { TicketState } from '@/utils/app/ticket/ticket-sources';

/** The parts of the card's state that a ticket is made from; the object is a new one only when one of them has changed. */
export function useTicketState(): TicketState {
  const card = useCard((state) => state.card);
  const record = useCard((state) => state.record);
  const settings = useCard((state) => state.settings);
  const checklist = useCard((state) => state.checklist);
  const evidence = useCard((state) => state.evidence);
  const compared = useCard((state) => state.compared);
  const messages = useCard((state) => state.messages);
  const inUse = useCard((state) => state.inUse);
  const issues = useCard((state) => state.issues);
  const own = useCard((state) => state.own);
  const savedAt = useCard((state) => state.savedAt);
  const effective = useCard((state) => state.effective);
  const now = useCard((state) => state.now);
  const basket = useCard((state) => state.basket);
  const openCards = useCard((state) => state.openCards);
  const draft = useCard((state) => state.draft);
  return useMemo(
    () => ({
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
    }),
    [
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
    ],
  );
}

/** The ticket at hand for a button that is always in sight: `text` is what its click copies. */
export function useTicketAtHand(): TicketAtHand {
  const state = useTicketState();
  return useMemo(() => ticketAtHand(state), [state]);
}
