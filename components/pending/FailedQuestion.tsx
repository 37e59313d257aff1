import { Button } from '@/components/ui/Button';
import type { FailedSituation } from '@/utils/app/pending/pending-actions';
import { pendingText } from '@/utils/text/ru/pending';
import styles from './PendingList.module.css';

interface FailedQuestionProps {
  onAnswer(situation: FailedSituation): void;
  onCancel(): void;
}

/** After «Не работает»: what the error page shows decides which checklist goes on. */
export function FailedQuestion({ onAnswer, onCancel }: FailedQuestionProps) {
  return (
    <fieldset className={styles.question}>
      <legend>{pendingText.failedQuestion}</legend>
      <p className={styles.hint}>{pendingText.failedHint}</p>
      <div className={styles.actions}>
        <Button size="small" data-situation="login-confirmed" onClick={() => onAnswer('login-confirmed')}>
          {pendingText.withData}
        </Button>
        <Button size="small" data-situation="login-unconfirmed" onClick={() => onAnswer('login-unconfirmed')}>
          {pendingText.withoutData}
        </Button>
        <Button size="small" kind="quiet" onClick={onCancel}>
          {pendingText.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
