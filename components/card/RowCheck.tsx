import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { twinsText } from '@/utils/text/ru/register-twins';
import { useCardActions } from './card-context';
import styles from './RegisterHint.module.css';

export interface RowCheckProps {
  rows: number;
  checked: boolean;
  /** Nothing was found. */
  clean: boolean;
}

/** «Проверить список»: asked for once, it is done by itself on this site until it is switched off. */
export function RowCheck({ rows, checked, clean }: RowCheckProps) {
  const { checkRows } = useCardActions();
  if (!checked)
    return (
      <div className={styles.check}>
        <Button size="small" icon="list" onClick={() => checkRows(true)}>
          {twinsText.check}
        </Button>
        <p className={styles.quiet}>{twinsText.checkHow}</p>
      </div>
    );
  return (
    <div className={styles.check}>
      {clean && <p role="status">{twinsText.noFaults(rows)}</p>}
      <Checkbox label={twinsText.byItself} checked onChecked={checkRows} />
    </div>
  );
}
