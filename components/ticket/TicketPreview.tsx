import { Fragment } from 'react';
import { ticketText } from '@/utils/text/ru/tickets';
import styles from './TicketPreview.module.css';

const GAP = /(\[укажите: [^\]]*\])/u;

/** The text exactly as it is copied; its gaps stand out. */
export function TicketPreview({ text }: { text: string }) {
  let at = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section className={styles.preview} aria-label={ticketText.preview} tabIndex={0}>
      <div data-ticket-text="">
        {text.split(GAP).map((part) => {
          const key = at;
          at += part.length;
          return GAP.test(part) ? (
            <mark key={key} className={styles.gap}>
              {part}
            </mark>
          ) : (
            <Fragment key={key}>{part}</Fragment>
          );
        })}
      </div>
    </section>
  );
}
