import type { ReactNode } from 'react';
import { percentText, stopText, timeLeftText } from '@/utils/text/ru/work';
import { Button } from './Button';
import styles from './WorkProgress.module.css';

export interface WorkProgressProps {
  title: ReactNode;
  /** «Проверяем…»: read out when the work begins, not at every step. */
  doing: string;
  /** 0 to 1; null = not known yet. */
  share: number | null;
  /** Milliseconds, null = too early to tell. */
  left: number | null;
  note?: string;
  onCancel(): void;
}

/** A long work: how far it is, how long it will take yet, and the way to stop it. */
export function WorkProgress({ title, doing, share, left, note, onCancel }: WorkProgressProps) {
  return (
    <div className={styles.progress}>
      <h2>{title}</h2>
      <p role="status">{doing}</p>
      <progress className={styles.bar} aria-label={doing} {...(share === null ? {} : { value: share, max: 1 })} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{stopText}</Button>
        {share !== null && (
          <span className={styles.muted}>{[percentText(share), left === null ? '' : timeLeftText(left)].filter(Boolean).join(' · ')}</span>
        )}
      </div>
      {note && <p className={styles.muted}>{note}</p>}
    </div>
  );
}
