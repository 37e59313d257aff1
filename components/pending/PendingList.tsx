import { useState } from 'react';
import { Toast } from '@/components/ui/Toast';
import type { FailedAnswer, PendingActions } from '@/utils/app/pending/pending-actions';
import { reminderId } from '@/utils/app/pending/reminders';
import type { PendingItem } from '@/utils/domain/pending';
import { signInMessage } from '@/utils/text/ru/clock';
import { pendingText } from '@/utils/text/ru/pending';
import { tryAgainText } from '@/utils/text/ru/try-again';
import styles from './PendingList.module.css';
import { PendingRow } from './PendingRow';
import { ServerWaitRow } from './ServerWaitRow';

export interface PendingListProps {
  items: readonly PendingItem[];
  /** Epoch ms; the parent moves it. */
  now: number;
  actions: PendingActions;
  /** The entry that a notification has led to, by the notification's id. */
  called?: { id: string; as: 'person' | 'failed' } | null;
  /** Says nothing when the list is empty. */
  silent?: boolean;
  /** «Вход работает» is the one primary button on the screen. */
  primary?: boolean;
}

interface Said {
  message: string;
  /** What «Вернуть» brings back. */
  undo: PendingItem | null;
  /** What could not be copied. */
  byHand?: string;
}

/** Those who wait for the update, those who can be checked first; each removal can be taken back. */
export function PendingList({ items, now, actions, called = null, silent = false, primary = false }: PendingListProps) {
  const [said, setSaid] = useState<Said | null>(null);

  const close = async (item: PendingItem, done: Promise<boolean>, words: (label: string) => string) => {
    const stored = await done;
    setSaid(stored ? { message: words(item.label || pendingText.noLabel), undo: item } : { message: pendingText.notStored, undo: null });
  };
  const undo = async (item: PendingItem) => {
    setSaid((await actions.restore(item)) ? null : { message: pendingText.notStored, undo: null });
  };
  const copyMessage = async (item: PendingItem) => {
    const text = signInMessage(item.checkAfter, item.register, now);
    const copied = await actions.copy(text);
    setSaid(copied ? { message: pendingText.copied, undo: null } : { message: pendingText.copyFailed, undo: null, byHand: text });
  };
  const waitAgain = async (item: PendingItem) => {
    const stored = await actions.stillFails(item, now);
    setSaid({ message: stored ? tryAgainText.failsSaid : pendingText.notStored, undo: null });
  };
  const before = said?.undo;

  return (
    <div className={styles.list}>
      {said && (
        <Toast
          message={said.message}
          closeLabel={pendingText.closeToast}
          onClose={() => setSaid(null)}
          {...(said.byHand ? { byHand: said.byHand } : {})}
          {...(before ? { action: { label: pendingText.undo, run: () => void undo(before) } } : {})}
        />
      )}
      {items.length === 0 ? (
        !silent && <p className={styles.hint}>{pendingText.nobody}</p>
      ) : (
        <ul aria-label={items.every(({ waitsFor }) => waitsFor === 'server') ? tryAgainText.title : pendingText.heading}>
          {items.map((item) =>
            item.waitsFor === 'server' ? (
              <ServerWaitRow
                key={item.id}
                item={item}
                now={now}
                called={called?.id === reminderId(item)}
                onAnswers={() => void close(item, actions.answers(item), () => tryAgainText.worksSaid)}
                onStillFails={() => void waitAgain(item)}
                onRemove={() => void close(item, actions.remove(item), () => tryAgainText.removed)}
              />
            ) : (
              <PendingRow
                key={item.id}
                item={item}
                now={now}
                primary={primary}
                called={called?.id === reminderId(item) ? called.as : null}
                onWorks={() => void close(item, actions.works(item), pendingText.closedWorks)}
                onFails={(answer: FailedAnswer) => void close(item, actions.fails(item, answer, now), pendingText.closedFails)}
                onMessage={() => void copyMessage(item)}
                onRemove={() => void close(item, actions.remove(item), pendingText.removed)}
              />
            ),
          )}
        </ul>
      )}
    </div>
  );
}
