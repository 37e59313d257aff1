import { APPROXIMATE_NOTE, IF_MENDED_NOW, IF_SAVED_NOW } from '@/utils/text/ru/clock';
import { panelText } from '@/utils/text/ru/panel';
import { useCard } from './card-context';
import styles from './EffectiveLine.module.css';
import { EffectiveTime } from './EffectiveTime';

/** From when the sign-in can be tried, in one line: of a record that waits, or of one saved today. A card with faults is to be mended first. */
export function EffectiveLine() {
  const now = useCard((state) => state.now);
  const effective = useCard((state) => state.effective);
  const faulty = useCard((state) => state.issues.some(({ severity }) => severity === 'error'));
  const waiting = useCard((state) => (state.card?.mode === 'view' ? state.own : null));
  const approximate = waiting ? waiting.approximate : effective.approximate;
  const words = waiting ? panelText.saved : faulty ? IF_MENDED_NOW : IF_SAVED_NOW;
  return (
    <p className={styles.line} title={approximate ? APPROXIMATE_NOTE : undefined}>
      <span className={styles.words}>{words}</span> <EffectiveTime at={waiting ? waiting.checkAfter : effective.at} now={now} />
      {approximate && <span>{panelText.about}</span>}
    </p>
  );
}
