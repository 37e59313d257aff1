import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import type { Settings } from '@/utils/domain/settings';
import { hintText, type SupportPart } from '@/utils/text/ru/panel';
import { ticketText } from '@/utils/text/ru/tickets';
import styles from './SupportHint.module.css';

/** What has become of the form: parts that took their text, and parts that did not. */
export interface Filled {
  done: readonly SupportPart[];
  refused: readonly SupportPart[];
  /** The ticket is longer than the form takes, in characters: it was not written. */
  tooLong?: { length: number; limit: number };
}

interface SupportHintProps {
  hasTicket: boolean;
  /** Who writes, as the settings know it; what is missing is asked for here, once. */
  contact?: Settings['contact'];
  /** Called from a click only, with the contact as it was completed here. */
  fill(contact: Settings['contact']): Promise<Filled>;
}

const NOBODY: Settings['contact'] = { name: '', email: '' };

/** Beside the form «Написать в техподдержку»: fills it at a click. «Тип обращения» and the sending stay with the user. */
export function SupportHint({ hasTicket, contact, fill }: SupportHintProps) {
  const [typed, setTyped] = useState<Partial<Settings['contact']>>({});
  const who = { ...NOBODY, ...contact, ...typed };
  const asks = contact !== undefined && (contact.name.trim() === '' || contact.email.trim() === '');
  const [filled, setFilled] = useState<Filled | null>(null);
  return (
    <div className={styles.hint}>
      <p>{hasTicket ? hintText.form : hintText.formWithoutTicket}</p>
      {asks && (
        <>
          <TextInput label={ticketText.contactName} value={who.name} onValue={(name) => setTyped({ ...typed, name })} />
          <TextInput
            label={ticketText.contactEmail}
            inputMode="email"
            hint={ticketText.organizationOnce}
            value={who.email}
            onValue={(email) => setTyped({ ...typed, email })}
          />
        </>
      )}
      <Button
        kind="primary"
        size="small"
        icon="edit"
        onClick={() => void fill({ name: who.name.trim(), email: who.email.trim() }).then(setFilled)}
      >
        {hintText.fillForm}
      </Button>
      {filled && (
        <Notice tone={filled.done.length > 0 ? 'good' : 'neutral'} live>
          {filled.done.length > 0 && <p>{hintText.filled(filled.done)}</p>}
          {filled.tooLong && <p>{hintText.tooLong(filled.tooLong.length, filled.tooLong.limit)}</p>}
          {filled.refused.length > 0 && <p>{hintText.notFilled(filled.refused)}</p>}
          <p>{filled.done.length > 0 ? hintText.sendYourself : hintText.nothingToFill}</p>
        </Notice>
      )}
    </div>
  );
}
