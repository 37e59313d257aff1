import { Fragment } from 'react';
import { ticketText } from '@/utils/text/ru/tickets';
import { piecesOf } from '@/utils/tickets/gaps';
import styles from './TicketPreview.module.css';

/** The text exactly as it is copied; its gaps stand out. */
export function TicketPreview({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section className={styles.preview} aria-label={ticketText.preview} tabIndex={0}>
      <div data-ticket-text="">
        {piecesOf(text).map(({ text: piece, gap, at }) =>
          gap ? (
            <mark key={at} className={styles.gap}>
              {piece}
            </mark>
          ) : (
            <Fragment key={at}>{piece}</Fragment>
          ),
        )}
      </div>
    </section>
  );
}
