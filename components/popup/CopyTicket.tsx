import { useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { Notice } from '@/components/ui/Notice';
import { popupText } from '@/utils/text/ru/popup';
import { ticketKindText, ticketText } from '@/utils/text/ru/tickets';
import styles from './Popup.module.css';

export interface CopyTicketProps {
  /** Nothing else on the screen is the next step. */
  leads: boolean;
  onShow(): void;
}

/** The ticket as it stands, one click away from the clipboard; what it lacks is named beforehand. */
export function CopyTicket({ leads, onShow }: CopyTicketProps) {
  const [done, setDone] = useState<{ of: string; copied: boolean } | null>(null);
  const { kind, ticket, text, complete } = useTicketAtHand();
  const formUrl = useCard((state) => state.settings.supportFormUrl);
  const { copyTicket } = useCardActions();
  const whole = ticket.missing.length === 0;
  const now = done?.of === text ? done : null;
  return (
    <section className={styles.copy} aria-label={popupText.ticket}>
      {whole ? (
        <p className={styles.quiet}>
          {popupText.ticket}: {ticketKindText[kind].title}
        </p>
      ) : (
        <p className={styles.missing} title={ticket.missing.join(', ')}>
          {popupText.missing(ticket.missing)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          kind={complete && leads ? 'primary' : 'secondary'}
          icon="copy"
          onClick={() => void copyTicket(text).then((copied) => setDone({ of: text, copied }))}
        >
          {whole ? ticketText.copy : ticketText.copyIncomplete}
        </Button>
        <Button kind="quiet" onClick={onShow}>
          {popupText.showTicket}
        </Button>
      </div>
      <pre data-ticket-text="" hidden>
        {text}
      </pre>
      <div role="status">
        {now && <Notice tone={now.copied ? 'good' : 'warning'}>{now.copied ? popupText.copied : ticketText.copyFailed}</Notice>}
        {now && !now.copied && <ByHand text={text} label={ticketText.preview} />}
        {now?.copied && formUrl !== '' && (
          <a className={styles.form} href={formUrl} target="_blank" rel="noreferrer">
            {ticketText.openForm}
          </a>
        )}
      </div>
    </section>
  );
}
