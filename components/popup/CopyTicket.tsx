import { useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useTicketAtHand } from '@/components/ticket/use-ticket-at-hand';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { Notice } from '@/components/ui/Notice';
import { popupText } from '@/utils/text/ru/popup';
import { NAMED_AT_ONCE, ticketStanding } from '@/utils/text/ru/ticket-standing';
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
  const atHand = useTicketAtHand();
  const now = useCard((state) => state.now);
  const { kind, text, complete } = atHand;
  const formUrl = useCard((state) => state.settings.supportFormUrl);
  const { copyTicket } = useCardActions();
  const said = done?.of === text ? done : null;
  // What has been copied is a ticket she means to send: then it is said what it lacks.
  const asked = atHand.asked || said !== null;
  const standing = ticketStanding({ ...atHand, asked }, now);
  return (
    <section className={styles.copy} aria-label={popupText.ticket}>
      {standing === '' ? (
        <p className={styles.quiet}>{asked ? `${popupText.ticket}: ${ticketKindText[kind].title}` : ticketText.notAsked}</p>
      ) : (
        <p className={styles.missing} title={standing}>
          {ticketStanding({ ...atHand, asked }, now, NAMED_AT_ONCE)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          kind={complete && leads ? 'primary' : 'secondary'}
          icon="copy"
          onClick={() => void copyTicket(text, kind).then((copied) => setDone({ of: text, copied }))}
        >
          {complete ? ticketText.copy : ticketText.copyIncomplete}
        </Button>
        <Button kind="quiet" onClick={onShow}>
          {popupText.showTicket}
        </Button>
      </div>
      <pre data-ticket-text="" hidden>
        {text}
      </pre>
      <div role="status">
        {said && (
          <Notice tone={said.copied ? 'good' : 'warning'}>
            {said.copied ? (
              <>
                <p>{popupText.copied}</p>
                <p>{ticketText.requestType(ticketKindText[kind].type)}</p>
              </>
            ) : (
              ticketText.copyFailed
            )}
          </Notice>
        )}
        {said && !said.copied && <ByHand text={text} label={ticketText.preview} />}
        {said?.copied && formUrl !== '' && (
          <a className={styles.form} href={formUrl} target="_blank" rel="noreferrer">
            {ticketText.openForm}
          </a>
        )}
      </div>
    </section>
  );
}
