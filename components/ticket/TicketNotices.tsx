import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { TicketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import { effectiveText } from '@/utils/text/ru/clock';
import { ticketText } from '@/utils/text/ru/tickets';
import type { LaidOutTicket } from '@/utils/tickets/types';

export interface TicketNoticesProps {
  /** null where there is no card. */
  atHand: TicketAtHand | null;
  ticket: LaidOutTicket;
  /** Organisations of people of a list that stand in the ticket instead of the settings'. */
  organizations: readonly string[];
  /** Epoch ms. */
  now: number;
  onMend(): void;
  onCopyAnyway(): void;
}

/** What has to be known before the text is copied: wait, mend, another organisation, a number that was taken out. */
export function TicketNotices({ atHand, ticket, organizations, now, onMend, onCopyAnyway }: TicketNoticesProps) {
  const named = ticket.missing.length > 0 && ticket.faulty;
  const faulty = named || (atHand?.faults.length ?? 0) > 0;
  return (
    <>
      {atHand?.waitUntil != null && <Notice tone="info">{ticketText.waitForUpdate(effectiveText(atHand.waitUntil, now))}</Notice>}
      {faulty && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button size="small" onClick={onMend}>
                {ticketText.mend}
              </Button>
              <Button kind="quiet" size="small" onClick={onCopyAnyway}>
                {ticketText.copyAnyway}
              </Button>
            </>
          }
        >
          {ticketText.faults}
        </Notice>
      )}
      {atHand?.otherOrganization && <Notice tone="info">{ticketText.otherOrganization(atHand.otherOrganization)}</Notice>}
      {organizations.length > 0 && <Notice tone="info">{ticketText.otherOrganizations(organizations)}</Notice>}
      {ticket.snilsTaken && <Notice tone="info">{ticketText.snilsTaken}</Notice>}
    </>
  );
}
