import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { Notice } from '@/components/ui/Notice';
import type { LongTicket } from '@/utils/app/ticket/long-text';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath } from '@/utils/tickets/types';
import styles from './TicketShorten.module.css';

interface TicketShortenProps {
  long: Extract<LongTicket, { way: 'shorten' }>;
  copy(text: string): Promise<boolean>;
  onGo(path: DraftPath): void;
}

/** A ticket that grew long by its words: which of them, what to leave in them, and a way to keep the whole of them in a file. */
export function TicketShorten({ long: { length, by, texts }, copy, onGo }: TicketShortenProps) {
  const [done, setDone] = useState<{ of: string; copied: boolean } | null>(null);
  // What was said of an older text is true no longer.
  const now = done && texts.some(({ text }) => text === done.of) ? done : null;
  return (
    <Notice tone="info">
      <p>{ticketText.tooLong(length, by)}</p>
      {texts.length > 0 && <p>{ticketText.howToShorten}</p>}
      <ul className={styles.texts}>
        {texts.map(({ path, text }) => (
          <li key={path} className={styles.text}>
            <span>{ticketText.lengthOf(ticketText[path], text.length)}</span>
            <Button size="small" icon="edit" onClick={() => onGo(path)}>
              {ticketText.shorten}
            </Button>
            <Button kind="quiet" size="small" icon="copy" onClick={async () => setDone({ of: text, copied: await copy(text) })}>
              {ticketText.copyForFile}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{now && (now.copied ? ticketText.copiedForFile : ticketText.copyFailed)}</p>
      {now && !now.copied && <ByHand text={now.of} label={ticketText.copyForFile} />}
    </Notice>
  );
}
