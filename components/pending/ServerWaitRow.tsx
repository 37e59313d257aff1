import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import type { PendingItem } from '@/utils/domain/pending';
import { tryAgainText } from '@/utils/text/ru/try-again';
import styles from './PendingList.module.css';
import { RowHead } from './RowHead';

interface ServerWaitRowProps {
  item: PendingItem;
  now: number;
  /** A notification has led here. */
  called: boolean;
  onAnswers(): void;
  onStillFails(): void;
  onRemove(): void;
}

/** A server that did not answer: since when, how long yet; when the time has come, does it answer? */
export function ServerWaitRow({ item, now, called, onAnswers, onStillFails, onRemove }: ServerWaitRowProps) {
  const ready = now >= item.checkAfter;
  return (
    <li className={classNames(styles.row, called && styles.called)} data-server-wait="">
      <RowHead
        title={tryAgainText.title}
        ready={ready ? tryAgainText.ready : ''}
        url={item.url}
        openLabel={tryAgainText.open}
        removeLabel={tryAgainText.removeLabel}
        onRemove={onRemove}
      />
      <p className={styles.when}>{tryAgainText.since(item.savedAt, item.checkAfter, now)}</p>
      {ready && (
        <div className={styles.actions}>
          <Button size="small" icon="check" onClick={onAnswers}>
            {tryAgainText.works}
          </Button>
          <Button size="small" onClick={onStillFails}>
            {tryAgainText.fails}
          </Button>
        </div>
      )}
    </li>
  );
}
