import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hintText, type SupportPart } from '@/utils/text/ru/panel';
import styles from './SupportHint.module.css';

/** What has become of the form: parts that took their text, and parts that did not. */
export interface Filled {
  done: readonly SupportPart[];
  refused: readonly SupportPart[];
}

/** Beside the form «Написать в техподдержку»: fills it at a click. «Тип обращения» and the sending stay with the user. */
export function SupportHint({ hasTicket, fill }: { hasTicket: boolean; fill(): Promise<Filled> }) {
  const [filled, setFilled] = useState<Filled | null>(null);
  return (
    <div className={styles.hint}>
      <p>{hasTicket ? hintText.form : hintText.formWithoutTicket}</p>
      <Button kind="primary" size="small" icon="edit" onClick={() => void fill().then(setFilled)}>
        {hintText.fillForm}
      </Button>
      {filled && (
        <Notice tone={filled.done.length > 0 ? 'good' : 'neutral'} live>
          {filled.done.length > 0 && <p>{hintText.filled(filled.done)}</p>}
          {filled.refused.length > 0 && <p>{hintText.notFilled(filled.refused)}</p>}
          <p>{filled.done.length > 0 ? hintText.sendYourself : hintText.nothingToFill}</p>
        </Notice>
      )}
    </div>
  );
}
