import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { registerText, timeLeftText } from '@/utils/text/ru/register';
import styles from './RegisterSection.module.css';

/** How far reading or checking has come, and the way to stop it. */
export function RegisterProgress({ store }: { store: RegisterStore }) {
  const phase = useStore(store.state, (state) => state.phase);
  const share = useStore(store.state, (state) => state.share);
  const name = useStore(store.state, (state) => state.name);
  const left = useStore(store.state, (state) => state.left);
  const reading = phase === 'reading';
  // A small file is read before a share of it can be told.
  const begun = !reading || share > 0;
  return (
    <div className={styles.progress}>
      <h2>{name || registerText.pastedTable}</h2>
      {/* Read out when the work begins, not at every step. */}
      <p role="status">{reading ? registerText.reading : registerText.checking}</p>
      <progress
        className={styles.bar}
        aria-label={reading ? registerText.reading : registerText.checking}
        {...(begun ? { value: share, max: 1 } : {})}
      />
      <div className={styles.buttons}>
        <Button onClick={store.actions.cancel}>{registerText.cancel}</Button>
        {begun && (
          <span className={styles.muted}>
            {[registerText.percent(share), left === null ? '' : timeLeftText(left)].filter(Boolean).join(' · ')}
          </span>
        )}
      </div>
      <p className={styles.muted}>{registerText.stillWorks}</p>
    </div>
  );
}
