import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { registerText } from '@/utils/text/ru/register';
import styles from './RegisterSection.module.css';

/** How far reading or checking has come, and the way to stop it. */
export function RegisterProgress({ store }: { store: RegisterStore }) {
  const phase = useStore(store.state, (state) => state.phase);
  const share = useStore(store.state, (state) => state.share);
  const name = useStore(store.state, (state) => state.name);
  const reading = phase === 'reading';
  return (
    <div className={styles.progress}>
      <h2>{name || registerText.pastedTable}</h2>
      {/* Read out when the work begins, not at every step. */}
      <p role="status">{reading ? registerText.reading : registerText.checking}</p>
      <progress
        className={styles.bar}
        aria-label={reading ? registerText.reading : registerText.checking}
        {...(reading ? {} : { value: share, max: 1 })}
      />
      <div className={styles.buttons}>
        <Button onClick={store.actions.cancel}>{registerText.cancel}</Button>
        {!reading && <span className={styles.muted}>{registerText.percent(share)}</span>}
      </div>
      <p className={styles.muted}>{registerText.stillWorks}</p>
    </div>
  );
}
