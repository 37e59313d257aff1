import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import type { FailedAnswer } from '@/utils/app/pending/pending-actions';
import type { PendingItem } from '@/utils/domain/pending';
import { permIso } from '@/utils/domain/perm-time';
import { APPROXIMATE_NOTE, countdownText, momentPill } from '@/utils/text/ru/clock';
import { pendingText } from '@/utils/text/ru/pending';
import { FailedQuestion } from './FailedQuestion';
import styles from './PendingList.module.css';
import { RowHead } from './RowHead';

interface PendingRowProps {
  item: PendingItem;
  now: number;
  primary: boolean;
  /** A notification has led here: the row is shown and marked, at its question if the answer was «Не работает». */
  called: 'person' | 'failed' | null;
  onWorks(): void;
  onFails(answer: FailedAnswer): void;
  onMessage(): void;
  onRemove(): void;
}

/** One who waits: who, saved when, from when; when the time has come, did it work? */
export function PendingRow({ item, now, primary, called, onWorks, onFails, onMessage, onRemove }: PendingRowProps) {
  const [asking, setAsking] = useState(called === 'failed');
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (called) row.current?.scrollIntoView({ block: 'nearest' });
  }, [called]);
  const ready = now >= item.checkAfter;
  const who = item.label || pendingText.noLabel;

  return (
    <li ref={row} className={classNames(styles.row, called && styles.called)} data-pending={item.id}>
      <RowHead
        title={who}
        unnamed={!item.label}
        ready={ready ? pendingText.ready : ''}
        url={item.url}
        openLabel={pendingText.openCardOf(who)}
        removeLabel={pendingText.removeOf(who)}
        onRemove={onRemove}
      />
      <p className={styles.when}>
        {item.unsaved ? pendingText.unsaved : `${pendingText.savedAt} ${momentPill(item.savedAt, now)}`}
        {!ready && (
          <>
            {' · '}
            <time dateTime={permIso(item.checkAfter)}>{countdownText(item.checkAfter, now)}</time>
          </>
        )}
        {item.approximate && <span title={APPROXIMATE_NOTE}> {pendingText.about}</span>}
      </p>
      {asking ? (
        <FailedQuestion onAnswer={onFails} onCancel={() => setAsking(false)} />
      ) : (
        <div className={styles.actions}>
          {ready && (
            <>
              <Button kind={primary ? 'primary' : 'secondary'} size="small" icon="check" onClick={onWorks}>
                {pendingText.works}
              </Button>
              <Button size="small" onClick={() => setAsking(true)}>
                {pendingText.fails}
              </Button>
            </>
          )}
          <Button size="small" kind="quiet" icon="copy" className={ready ? undefined : styles.lead} onClick={onMessage}>
            {pendingText.message(item.register)}
          </Button>
        </div>
      )}
    </li>
  );
}
