import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { ticketKindText, ticketText } from '@/utils/text/ru/tickets';
import { PLAIN_MAILTO, ticketMailto } from '@/utils/tickets/mailto';
import { clipboardText } from '@/utils/tickets/registry';
import type { RenderedTicket, TicketDraft, TicketKind } from '@/utils/tickets/types';
import styles from './CopyBar.module.css';

export interface CopyBarProps {
  kind: TicketKind;
  ticket: RenderedTicket;
  /** It may be copied as complete. */
  complete: boolean;
  /** What the ticket says is attached. */
  attached: Pick<TicketDraft, 'files' | 'attachments'>;
  /** false when the page or the browser refused. */
  copy(text: string, kind?: TicketKind): Promise<boolean>;
  /** Address of the support form, '' while it is not known. */
  formUrl?: string;
  /** Called after the text has been copied. */
  onCopied?: () => void;
}

type Done = { kind: 'text' | 'subject' | 'mail'; of: string } | { kind: 'refused'; of: string; text: string };

/** Ways out of the editor: clipboard, the subject alone, a letter. */
export function CopyBar({ kind: ticketKind, ticket, complete, attached, copy, formUrl = '', onCopied }: CopyBarProps) {
  const [done, setDone] = useState<Done | null>(null);
  const text = clipboardText(ticket);
  // What was said of an older text is true no longer.
  const now = done?.of === text ? done : null;
  const said = useRef<HTMLDivElement>(null);
  // In a low panel it would be said below the button that is glued to the panel's edge, out of sight.
  useEffect(() => {
    if (now) said.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);

  const run = async (kind: 'text' | 'subject' | 'mail', what: string) => {
    // The subject alone is nothing for the support form; a letter's body is pasted into the letter.
    const copied = await (kind === 'text' ? copy(what, ticketKind) : copy(what));
    setDone(copied ? { kind, of: text } : { kind: 'refused', of: text, text: what });
    if (copied && kind !== 'subject') onCopied?.();
  };

  return (
    <div className={styles.bar}>
      <div className={styles.copy}>
        <Button kind={complete ? 'primary' : 'secondary'} icon="copy" wide onClick={() => void run('text', text)}>
          {complete ? ticketText.copy : ticketText.copyIncomplete}
        </Button>
      </div>
      <div ref={said} role="status" className={styles.status}>
        {now?.kind === 'text' && (
          <Notice tone="good">
            <p>{ticketText.copied}</p>
            <p>{ticketText.requestType(ticketKindText[ticketKind].type)}</p>
            <Attach {...attached} />
          </Notice>
        )}
        {now?.kind === 'subject' && <Notice tone="good">{ticketText.subjectCopied}</Notice>}
        {now?.kind === 'mail' && (
          <Notice tone="good">
            <p>{ticketText.mailOpened}</p>
            <Attach {...attached} />
          </Notice>
        )}
        {now?.kind === 'refused' && <Notice tone="warning">{ticketText.copyFailed}</Notice>}
      </div>
      {now?.kind === 'text' && formUrl !== '' && (
        <a className={styles.mail} href={formUrl} target="_blank" rel="noreferrer">
          <Icon name="arrow" />
          {ticketText.openForm}
        </a>
      )}
      {now?.kind === 'refused' && <ByHand key={now.text} text={now.text} label={ticketText.preview} />}
      <div className={styles.more}>
        <Button kind="quiet" size="small" icon="copy" onClick={() => void run('subject', ticket.subject)}>
          {ticketText.copySubject}
        </Button>
        <a
          className={styles.mail}
          href={PLAIN_MAILTO}
          onClick={({ currentTarget }) => {
            leadTo(currentTarget, ticketMailto(ticket.subject, ticketText.mailBody));
            void run('mail', ticket.body);
          }}
        >
          <Icon name="mail" />
          {ticketText.mail}
        </a>
      </div>
    </div>
  );
}

/** Browsers show a link's whole address under the mouse, and a subject may name people: the link has it only while it is followed. */
function leadTo(link: HTMLAnchorElement, address: string): void {
  const shown = link.href;
  link.href = address;
  setTimeout(() => {
    link.href = shown;
  });
}

/** What does not travel by the clipboard. */
function Attach({ files = [], attachments = [] }: CopyBarProps['attached']) {
  if (files.length > 0) return <p>{ticketText.attachFiles(files)}</p>;
  return attachments.length > 0 ? <p>{ticketText.attachPictures}</p> : null;
}
