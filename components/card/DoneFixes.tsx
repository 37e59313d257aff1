import styles from '@/components/issues/FactRows.module.css';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import type { FieldId } from '@/utils/domain/card';
import { stripText } from '@/utils/text/ru/strip';
import { useCard, useCardActions } from './card-context';

/** What was written to the card and is not saved yet, with the way back: it stays where the issues are when the message of the act has gone. */
export function DoneFixes() {
  const undo = useCard((state) => state.undo);
  // The message itself has the way back, and nothing is said twice.
  const told = useCard(({ toast }) => (toast?.kind === 'fixed' || toast?.kind === 'changed-by-page' ? toast.field : null));
  const { undoFix } = useCardActions();
  const fields = (Object.keys(undo) as FieldId[]).filter((field) => field !== told);
  if (fields.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {fields.map((field) => (
        <li key={field} className={classNames(styles.row, styles.done)}>
          <Icon name="check" />
          <span className={styles.fact}>{stripText.done(field)}</span>
          <Button kind="quiet" size="small" icon="undo" aria-label={stripText.undoOf(field)} onClick={() => void undoFix(field)}>
            {stripText.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
