import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { PendingItem } from '@/utils/domain/pending';
import { tryAgainText } from '@/utils/text/ru/try-again';
import styles from './PendingList.module.css';

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
      <div className={styles.head}>
        <span className={styles.who}>{tryAgainText.title}</span>
        {ready && <Badge tone="good">{tryAgainText.ready}</Badge>}
        {item.url && (
          <a
            className={styles.link}
            href={item.url}
            target="_blank"
            rel="noreferrer"
            title={tryAgainText.open}
            aria-label={tryAgainText.open}
          >
            <Icon name="out" />
          </a>
        )}
        <IconButton icon="trash" label={tryAgainText.removeLabel} onClick={onRemove} />
      </div>
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
