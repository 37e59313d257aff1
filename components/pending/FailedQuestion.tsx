import { Button } from '@/components/ui/Button';
import type { FailedAnswer } from '@/utils/app/pending/pending-actions';
import { pendingText } from '@/utils/text/ru/pending';
import { FAILED_ANSWERS } from './failed-answers';
import styles from './PendingList.module.css';

interface FailedQuestionProps {
  onAnswer(answer: FailedAnswer): void;
  onCancel(): void;
}

/** After «Не работает»: what the picture of the error page shows decides which checklist goes on. */
export function FailedQuestion({ onAnswer, onCancel }: FailedQuestionProps) {
  return (
    <fieldset className={styles.question}>
      <legend>{pendingText.failedQuestion}</legend>
      <p className={styles.hint}>{pendingText.failedHint}</p>
      <div className={styles.actions}>
        {FAILED_ANSWERS.map(([answer, words]) => (
          <Button key={answer} size="small" onClick={() => onAnswer(answer)}>
            {words}
          </Button>
        ))}
        <Button size="small" kind="quiet" onClick={onCancel}>
          {pendingText.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
