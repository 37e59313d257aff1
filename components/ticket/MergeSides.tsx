import { Button } from '@/components/ui/Button';
import { swapSides } from '@/utils/app/ticket/ticket-edits';
import { recordOfLink } from '@/utils/app/ticket/ticket-person';
import type { RecordKind } from '@/utils/domain/card';
import { linkKindText, ticketText } from '@/utils/text/ru/tickets';
import type { MergeSide, TicketPerson } from '@/utils/tickets/types';
import type { Editor } from './editor';
import { MergeDifferences } from './MergeDifferences';
import styles from './MergeSides.module.css';

export interface MergeSidesProps {
  editor: Editor;
  /** Everybody who may be one of the two, with all that is known of them. */
  known: readonly TicketPerson[];
}

/** The two records of a merge: which one stays, which one goes, and every letter in which they differ. Nothing until both are known. */
export function MergeSides({ editor, known }: MergeSidesProps) {
  const { draft, edits } = editor;
  const { from, onto } = draft;
  if (!from?.fullName || !onto?.fullName) return null;
  const whole = (side: MergeSide): TicketPerson => ({ ...known.find(({ link }) => link !== undefined && link === side.link), ...side });
  return (
    <section className={styles.sides} aria-label={ticketText.sides}>
      <Side title={ticketText.onto} side={onto} recordKind={recordOfLink(onto.link, known)} />
      <Side title={ticketText.from} side={from} recordKind={recordOfLink(from.link, known)} />
      <Button size="small" icon="swap" onClick={() => editor.change(swapSides(draft, edits))}>
        {ticketText.swap}
      </Button>
      <MergeDifferences from={whole(from)} onto={whole(onto)} />
    </section>
  );
}

function Side({ title, side, recordKind }: { title: string; side: MergeSide; recordKind: RecordKind | null }) {
  return (
    <div className={styles.side}>
      <p className={styles.title}>{title}</p>
      <p>{[side.fullName, side.birthDate].filter(Boolean).join(', ')}</p>
      {side.link && (
        <div className={styles.link}>
          <p>{side.link}</p>
          <p>{linkKindText(recordKind)}</p>
        </div>
      )}
    </div>
  );
}
