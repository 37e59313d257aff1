import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import type { Settings } from '@/utils/domain/settings';
import type { Filled } from '@/utils/domain/support-form';
import { hintText } from '@/utils/text/ru/panel';
import { ticketText } from '@/utils/text/ru/tickets';
import { useCard, useCardActions } from './card-context';
import styles from './SupportHint.module.css';

/** Beside the form «Написать в техподдержку»: fills it at a click. «Тип обращения» and the sending stay with the user. */
export function SupportHint() {
  const copiedKind = useCard((state) => state.copiedKind);
  const contact = useCard((state) => state.settings.contact);
  const { fillForm } = useCardActions();
  const [typed, setTyped] = useState<Partial<Settings['contact']>>({});
  const [filled, setFilled] = useState<Filled | null>(null);
  const who = { ...contact, ...typed };
  // What is missing is asked for here, once.
  const asks = contact.name.trim() === '' || contact.email.trim() === '';
  return (
    <div className={styles.hint}>
      <p>{copiedKind ? hintText.form : hintText.formWithoutTicket}</p>
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
        onClick={() => void fillForm({ name: who.name.trim(), email: who.email.trim() }).then(setFilled)}
      >
        {hintText.fillForm}
      </Button>
      {filled && (
        <Notice tone={filled.done.length > 0 ? 'good' : 'neutral'} live>
          {filled.done.length > 0 && <p>{hintText.filled(filled.done)}</p>}
          {filled.tooLong && <p>{hintText.tooLong(filled.tooLong.length, filled.tooLong.limit)}</p>}
          {filled.refused.length > 0 && <p>{hintText.notFilled(filled.refused)}</p>}
          <p>
            {filled.done.length > 0
              ? hintText.sendYourself(filled.done.includes('description') ? copiedKind : null)
              : hintText.nothingToFill}
          </p>
        </Notice>
      )}
    </div>
  );
}
