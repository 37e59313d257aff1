import { useEffect, useRef } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';
import { NAMED_AT_ONCE, ticketStanding } from '@/utils/text/ru/ticket-standing';

/** Copies the ticket at hand whenever the page's context menu asks for it: the view alone knows the ticket. */
export function useCopyCalls(): void {
  const calls = useCard((state) => state.copyCalls);
  const atHand = useTicketAtHand();
  const now = useCard((state) => state.now);
  const { kind, text } = atHand;
  const standing = ticketStanding({ ...atHand, asked: true }, now, NAMED_AT_ONCE);
  const { copyTicketForPage } = useCardActions();
  const answered = useRef(calls);
  useEffect(() => {
    if (calls === answered.current) return;
    // A view that has come later than the call answers none of before.
    const isNew = calls > answered.current;
    answered.current = calls;
    if (isNew) void copyTicketForPage(text, kind, standing);
  }, [calls, kind, text, standing, copyTicketForPage]);
}
