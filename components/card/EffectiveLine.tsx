import { APPROXIMATE_NOTE, IF_SAVED_NOW } from '@/utils/text/ru/clock';
import { panelText } from '@/utils/text/ru/panel';
import { useCard } from './card-context';
import styles from './EffectiveLine.module.css';
import { EffectiveTime } from './EffectiveTime';

/** The last line of the panel: from when the sign-in can be tried, for a record that waits or for one saved this minute. */
export function EffectiveLine() {
  const now = useCard((state) => state.now);
  const effective = useCard((state) => state.effective);
  const waiting = useCard((state) => (state.card?.mode === 'view' ? state.own : null));
  const approximate = waiting ? waiting.approximate : effective.approximate;
  return (
    <p className={styles.line}>
      {waiting ? panelText.saved : IF_SAVED_NOW} <EffectiveTime at={waiting ? waiting.checkAfter : effective.at} now={now} />
      {approximate && <span title={APPROXIMATE_NOTE}> {panelText.about}</span>}
    </p>
  );
}
