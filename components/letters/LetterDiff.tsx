import { Icon } from '@/components/ui/Icon';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { compareLetters, type LetterPart } from '@/utils/domain/compare-letters';
import { panelText } from '@/utils/text/ru/panel';
import styles from './LetterDiff.module.css';
import { LetterMark, visibleLetters } from './LetterMark';

/** Boxing every second letter helps nobody: beyond this share of changed parts the two texts simply stand side by side. */
const MOSTLY_OTHER = 0.6;

function Side({ parts, side }: { parts: readonly LetterPart[]; side: 'card' | 'source' }) {
  let at = 0;
  return parts.map((part) => {
    const text = part[side];
    const key = at;
    at += part.card.length + part.source.length;
    if (text === '') return null;
    if (part.kind === 'same') return <span key={key}>{text}</span>;
    return <LetterMark key={key} text={text} tone={side === 'card' ? 'wrong' : 'right'} className={styles.mark} />;
  });
}

/** «Алекс[a]ндр → Александр»: the field's text with the wrong letters boxed, then the proposed text with the right ones. */
export function LetterDiff({ before, after }: { before: string; after: string }) {
  const { parts } = compareLetters(before, after);
  const same = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.card.length : 0), 0);
  const boxed = same >= (1 - MOSTLY_OTHER) * Math.max(before.length, after.length);
  return (
    <p className={styles.diff} data-personal="">
      <VisuallyHidden>{`${panelText.now}: ${before}. ${panelText.proposed}: ${after}.`}</VisuallyHidden>
      <span className={styles.text} aria-hidden="true">
        {boxed ? <Side parts={parts} side="card" /> : visibleLetters(before)}
      </span>
      <span className={styles.arrow}>
        <Icon name="arrow" size={14} />
      </span>
      <span className={styles.text} aria-hidden="true">
        {boxed ? <Side parts={parts} side="source" /> : after}
      </span>
    </p>
  );
}
