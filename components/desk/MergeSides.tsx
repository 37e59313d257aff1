import { MergeDifferences } from '@/components/ticket/MergeDifferences';
import { Button } from '@/components/ui/Button';
import { prefillTicket, type TicketSources } from '@/utils/app/draft-ticket';
import { applyEdits, swapSides, type TicketEdits } from '@/utils/app/ticket-edits';
import { recordOfLink } from '@/utils/app/ticket-person';
import type { RecordKind } from '@/utils/domain/card';
import { deskText } from '@/utils/text/ru/desk';
import { linkKindText, ticketText } from '@/utils/text/ru/tickets';
import type { MergeSide, TicketPerson } from '@/utils/tickets/types';
import styles from './Desk.module.css';

export interface MergeSidesProps {
  people: readonly TicketPerson[];
  sources: TicketSources;
  edits: TicketEdits;
  onEdits(edits: TicketEdits): void;
}

/** Two collected records side by side: which one stays, which one goes, and every letter in which they differ. */
export function MergeSides({ people, sources, edits, onEdits }: MergeSidesProps) {
  const draft = applyEdits(prefillTicket('merge', { ...sources, people, other: people[1] ?? null }), edits);
  const { from, onto } = draft;
  if (!from?.fullName || !onto?.fullName) return null;
  const whole = (side: MergeSide): TicketPerson => ({ ...people.find(({ link }) => link !== undefined && link === side.link), ...side });
  return (
    <section className={styles.sides} aria-label={deskText.sides}>
      <Side title={deskText.stays} side={onto} record={recordOfLink(onto.link, people)} />
      <Side title={deskText.goes} side={from} record={recordOfLink(from.link, people)} />
      <Button size="small" icon="swap" onClick={() => onEdits(swapSides(draft, edits))}>
        {ticketText.swap}
      </Button>
      <MergeDifferences from={whole(from)} onto={whole(onto)} />
    </section>
  );
}

function Side({ title, side, record }: { title: string; side: MergeSide; record: RecordKind | null }) {
  return (
    <div className={styles.side}>
      <h2 className={styles.sideTitle}>{title}</h2>
      <p>{[side.fullName, side.birthDate].filter(Boolean).join(', ')}</p>
      {side.link && (
        <div className={styles.link}>
          <p>{side.link}</p>
          <p>{linkKindText(record)}</p>
        </div>
      )}
    </div>
  );
}
