import { LetterRows } from '@/components/letters/LetterRows';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { mergeDifferences } from '@/utils/app/ticket/merge-cards';
import { ticketText } from '@/utils/text/ru/tickets';
import type { TicketPerson } from '@/utils/tickets/types';
import styles from './MergeDifferences.module.css';

/** What differs between the two records, letter by letter; nothing while one of them is empty. */
export function MergeDifferences({ from, onto }: { from: TicketPerson; onto: TicketPerson }) {
  if (!from.fullName || !onto.fullName) return null;
  const differences = mergeDifferences(from, onto);
  return (
    <section className={styles.box} aria-label={ticketText.differences}>
      <h2 className={styles.title}>{ticketText.differences}</h2>
      {differences.length === 0 ? (
        <p className={styles.none}>{ticketText.noDifferences}</p>
      ) : (
        <dl className={styles.list}>
          {differences.map(({ part, from: gone, onto: kept, letters }) => (
            <div key={part}>
              <dt className={styles.name}>{ticketText[part]}</dt>
              <dd>
                <VisuallyHidden>
                  {`${ticketText.duplicate}: ${gone || ticketText.empty}; ${ticketText.stays}: ${kept || ticketText.empty}`}
                </VisuallyHidden>
                <LetterRows
                  card={{ label: ticketText.duplicate, text: gone, empty: ticketText.empty, tone: 'other' }}
                  source={{ label: ticketText.stays, text: kept, empty: ticketText.empty, tone: 'other' }}
                  parts={letters.parts}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
