import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { partOf } from '@/utils/app/ticket/long-text';
import { ticketText } from '@/utils/text/ru/tickets';
import { clipboardText, renderTicket } from '@/utils/tickets/registry';
import type { TicketDraft, TicketKind } from '@/utils/tickets/types';
import { CopyBar } from './CopyBar';
import { TicketPreview } from './TicketPreview';
import styles from './TicketSplit.module.css';

interface TicketSplitProps {
  kind: TicketKind;
  draft: TicketDraft;
  /** Characters of the whole text. */
  length: number;
  /** People of each part, indexes into `draft.people`. */
  groups: readonly (readonly number[])[];
  copy(text: string, kind?: TicketKind): Promise<boolean>;
}

/** A ticket that grew long by its people: proposed in parts, each with its own text and button. */
export function TicketSplit({ kind, draft, length, groups, copy }: TicketSplitProps) {
  const [apart, setApart] = useState(false);
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
              <CopyBar kind={kind} ticket={ticket} complete={ticket.missing.length === 0} attached={draft} copy={copy} />
            </section>
          );
        })}
    </div>
  );
}
