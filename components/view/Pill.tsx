import type { Ref } from 'react';
import { useCard } from '@/components/card/card-context';
import { EffectiveTime } from '@/components/card/EffectiveTime';
import { Sign } from '@/components/ui/Sign';
import type { Tone } from '@/components/ui/tone';
import { panelText, pillText } from '@/utils/text/ru/panel';
import { shortMessageText } from '@/utils/text/ru/situations';
import styles from './Pill.module.css';

/**
 * All that the folded panel says: what the app refuses, how many issues, from when the sign-in can be tried. Never a green tick for what was not
 * checked, nor beside a refusal.
 */
export function Pill({ onOpen, ref }: { onOpen(): void; ref?: Ref<HTMLButtonElement> }) {
  const issues = useCard((state) => state.issues);
  const unseen = useCard((state) => state.missing.length);
  const compared = useCard((state) => state.compared);
  const own = useCard((state) => (state.card?.mode === 'view' ? state.own : null));
  const at = useCard((state) => (state.card?.mode === 'view' && state.own ? state.own.checkAfter : state.effective.at));
  const now = useCard((state) => state.now);
  const refusal = useCard((state) => state.messages.map((id) => shortMessageText[id]).find((words) => words !== ''));
  const [worst] = issues;

  const tone: Tone = worst ? worst.severity : refusal ? 'warning' : unseen > 0 ? 'info' : 'good';
  const showTime = worst !== undefined || own !== null || compared;
  const state = worst ? pillText.issues(issues.length) : unseen > 0 ? pillText.partly : own ? pillText.saved : pillText.well;
  const head = refusal ?? state;
  const tail = refusal ? (worst ? state : pillText.whatToDo) : unseen > 0 && !worst ? pillText.unseen(unseen) : null;

  return (
    <button ref={ref} type="button" className={styles.pill} aria-expanded={false} title={panelText.open} onClick={onOpen}>
      <Sign tone={tone} size={16} />
      <span className={styles.words}>
        {head}
        {tail && ` · ${tail}`}
        {!tail && showTime && (
          <>
            {' · '}
            {pillText.from}
            {'\u00a0'}
            <EffectiveTime at={at} now={now} />
          </>
        )}
        {!tail && !showTime && ` · ${pillText.toCompare}`}
      </span>
    </button>
  );
}
