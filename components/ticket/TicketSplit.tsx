import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { partOf, splitPeople } from '@/utils/app/ticket/basket';
import { ticketText } from '@/utils/text/ru/tickets';
import { clipboardText, renderTicket } from '@/utils/tickets/registry';
import type { TicketDraft, TicketKind } from '@/utils/tickets/types';
import { CopyBar } from './CopyBar';
import { TicketPreview } from './TicketPreview';
import styles from './TicketSplit.module.css';

/** A ticket that grew long: proposed in parts, each with its own text and button; nothing is shown while it fits. */
export function TicketSplit({ kind, draft, copy }: { kind: TicketKind; draft: TicketDraft; copy(text: string): Promise<boolean> }) {
  const [apart, setApart] = useState(false);
  const groups = splitPeople(kind, draft);
  if (groups.length < 2) return null;
  const { length } = clipboardText(renderTicket(kind, draft));
  return (
    <div className={styles.split}>
      <Notice
        tone="info"
        actions={
          <Button size="small" onClick={() => setApart(!apart)}>
            {apart ? ticketText.whole : ticketText.splitUp}
          </Button>
        }
      >
        {ticketText.long(length, groups.length)}
      </Notice>
      {apart &&
        groups.map((group, index) => {
          const ticket = renderTicket(kind, partOf(draft, group));
          return (
            <section key={group.join()} className={styles.part} aria-label={ticketText.part(index, groups.length)}>
              <h3>{ticketText.part(index, groups.length)}</h3>
              <TicketPreview text={clipboardText(ticket)} />
              <CopyBar ticket={ticket} copy={copy} />
            </section>
          );
        })}
    </div>
  );
}
