import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { Notice } from '@/components/ui/Notice';
import { editedDraft, suggestedKind, type TicketSources } from '@/utils/app/ticket/draft-ticket';
import type { TicketEdits } from '@/utils/app/ticket/ticket-edits';
import { popupText } from '@/utils/text/ru/popup';
import { ticketKindText, ticketText } from '@/utils/text/ru/tickets';
import { clipboardText, layOutTicket } from '@/utils/tickets/registry';
import styles from './Popup.module.css';

export interface CopyTicketProps {
  sources: TicketSources;
  edits: TicketEdits;
  /** Nothing else on the screen is the next step. */
  leads: boolean;
  copy(text: string): Promise<boolean>;
  /** Address of the support form, '' while it is not known. */
  formUrl: string;
  onShow(): void;
}

/** The ticket as it stands, one click away from the clipboard; what it lacks is named beforehand. */
export function CopyTicket({ sources, edits, leads, copy, formUrl, onShow }: CopyTicketProps) {
  const [done, setDone] = useState<{ of: string; copied: boolean } | null>(null);
  const kind = edits.kind ?? suggestedKind(sources.plan);
  const ticket = useMemo(() => layOutTicket(kind, editedDraft(kind, sources, edits)), [kind, sources, edits]);
  const text = clipboardText(ticket);
  const complete = ticket.missing.length === 0;
  const now = done?.of === text ? done : null;
  return (
    <section className={styles.copy} aria-label={popupText.ticket}>
      {complete ? (
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
          onClick={() => void copy(text).then((copied) => setDone({ of: text, copied }))}
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
