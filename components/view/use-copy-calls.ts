import { useEffect, useRef } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';

/** Copies the ticket at hand whenever the page's context menu asks for it: the view alone knows the ticket. */
export function useCopyCalls(): void {
  const calls = useCard((state) => state.copyCalls);
  const { kind, text } = useTicketAtHand();
  const { copyTicketForPage } = useCardActions();
  const answered = useRef(calls);
  useEffect(() => {
    if (calls === answered.current) return;
    // A view that has come later than the call answers none of before.
    const isNew = calls > answered.current;
    answered.current = calls;
    if (isNew) void copyTicketForPage(text, kind);
  }, [calls, kind, text, copyTicketForPage]);
}
