import { useEffect, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { stripText } from '@/utils/text/ru/strip';
import { copiedTicket, NAMED_AT_ONCE, ticketStanding } from '@/utils/text/ru/ticket-standing';
import { ticketText } from '@/utils/text/ru/tickets';
import { Word } from './Word';

interface TicketCopyProps {
  className?: string | undefined;
  /** There is no room for what is said after the copy: it is for the ear, and for who points at the button. */
  quiet?: boolean;
  /** Shows the ticket itself: what could not be copied stands there, selected. */
  onShow(): void;
}

/** What has been said stays so long, ms; a pointer on it or the focus keeps it. */
const STAYS = 8000;

/** The ticket at hand, one click away from the clipboard; its gaps are named. Quiet: it is never the next step by itself. */
export function TicketCopy({ className, quiet = false, onShow }: TicketCopyProps) {
  const atHand = useTicketAtHand();
  const now = useCard((state) => state.now);
  const { kind, text, complete } = atHand;
  const { copyTicket } = useCardActions();
  const [copied, setCopied] = useState('');
  const [held, setHeld] = useState(false);
  const done = copied !== '' && copied === text;
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(() => setCopied(''), STAYS);
    return () => clearTimeout(timer);
  }, [done, held]);

  const label = complete ? ticketText.copy : ticketText.copyIncomplete;
  // What has been copied is a ticket she means to send: then it is said what it lacks.
  const standing = ticketStanding({ ...atHand, asked: atHand.asked || done }, now);
  const said = copiedTicket(kind, standing);
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        icon={done ? 'check' : 'copy'}
        className={className}
        aria-label={label}
        title={done ? said : [label, standing].filter(Boolean).join('. ')}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onClick={() =>
          void copyTicket(text, kind, quiet ? undefined : ticketStanding({ ...atHand, asked: true }, now, NAMED_AT_ONCE)).then(
            (written) => {
              if (written) setCopied(text);
              else onShow();
            },
          )
        }
      >
        <Word early>{done ? stripText.copied : stripText.ticket}</Word>
      </Button>
      {quiet && (
        <VisuallyHidden>
          <span role="status">{done ? said : ''}</span>
        </VisuallyHidden>
      )}
    </>
  );
}
