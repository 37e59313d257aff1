import { Fragment } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { mergeDifferences } from '@/utils/app/merge-cards';
import type { LetterComparison } from '@/utils/domain/compare-letters';
import { ticketText } from '@/utils/text/ru/tickets';
import type { TicketPerson } from '@/utils/tickets/types';
import styles from './MergeDifferences.module.css';

/** One row of letters with those that differ boxed; the screen reader gets the text whole. */
function Letters({ text, letters, side }: { text: string; letters: LetterComparison; side: 'card' | 'source' }) {
  let at = 0;
  return (
    <>
      <VisuallyHidden>{text === '' ? ticketText.empty : text}</VisuallyHidden>
      <span aria-hidden="true" className={styles.letters}>
        {text === '' ? <span className={styles.empty}>{ticketText.empty}</span> : null}
        {letters.parts.map((part) => {
          const key = `${at}`;
          at += part.card.length + part.source.length;
          const shown = part[side];
          if (shown === '') return null;
          return part.kind === 'same' ? (
            <Fragment key={key}>{shown}</Fragment>
          ) : (
            <mark key={key} className={styles.differs}>
              {shown.replace(/\s/gu, '␣')}
            </mark>
          );
        })}
      </span>
    </>
  );
}

/** What differs between the two records, letter by letter; nothing while one of them is empty. */
export function MergeDifferences({ from, onto }: { from: TicketPerson; onto: TicketPerson }) {
  if (!from.fullName || !onto.fullName) return null;
  const differences = mergeDifferences(from, onto);
  return (
    <section className={styles.box} aria-label={ticketText.differences}>
      <h3 className={styles.title}>{ticketText.differences}</h3>
      {differences.length === 0 ? (
        <p className={styles.none}>{ticketText.noDifferences}</p>
      ) : (
        <dl className={styles.list}>
          {differences.map((difference) => (
            <div key={difference.part}>
              <dt className={styles.name}>{ticketText[difference.part]}</dt>
              <dd className={styles.row}>
                <span className={styles.who}>{ticketText.duplicate}</span>
                <Letters text={difference.from} letters={difference.letters} side="card" />
              </dd>
              <dd className={styles.row}>
                <span className={styles.who}>{ticketText.stays}</span>
                <Letters text={difference.onto} letters={difference.letters} side="source" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
