import { checklistText } from '@/utils/text/ru/situations';
import styles from './Progress.module.css';

/** «3 из 7» with a bar. */
export function Progress({ done, total }: { done: number; total: number }) {
  const words = checklistText.progress(done, total);
  return (
    <div className={styles.progress}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={checklistText.progressLabel}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div className={styles.done} style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <span className={styles.words}>{words}</span>
    </div>
  );
}
