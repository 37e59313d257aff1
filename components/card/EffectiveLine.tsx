import { APPROXIMATE_NOTE, IF_MENDED_NOW, IF_SAVED_NOW } from '@/utils/text/ru/clock';
import { panelText } from '@/utils/text/ru/panel';
import { useCard } from './card-context';
import styles from './EffectiveLine.module.css';
import { EffectiveTime } from './EffectiveTime';

/** The record that waits for its update. A reminder that was set without a save promises nothing. */
const useWaiting = () => useCard((state) => (state.card?.mode === 'view' && !state.own?.unsaved ? state.own : null));

/** What the line says before the time. A card with faults is to be mended first. */
export function useEffectiveWords(): string {
  const faulty = useCard((state) => state.issues.some(({ severity }) => severity === 'error'));
  return useWaiting() ? panelText.saved : faulty ? IF_MENDED_NOW : IF_SAVED_NOW;
}

/** From when the sign-in can be tried, in one line: of a record that waits, or of one saved today. */
export function EffectiveLine() {
  const now = useCard((state) => state.now);
  const effective = useCard((state) => state.effective);
  const waiting = useWaiting();
  const approximate = waiting ? waiting.approximate : effective.approximate;
  const words = useEffectiveWords();
  return (
    <p className={styles.line} title={approximate ? APPROXIMATE_NOTE : undefined}>
      <span className={styles.words} data-label="">
        {words}
      </span>{' '}
      <EffectiveTime at={waiting ? waiting.checkAfter : effective.at} now={now} />
      {approximate && <span>{panelText.about}</span>}
    </p>
  );
}
