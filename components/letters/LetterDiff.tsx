import { Icon } from '@/components/ui/Icon';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { compareLetters, graphemes, type LetterPart } from '@/utils/domain/compare-letters';
import { panelText } from '@/utils/text/ru/panel';
import styles from './LetterDiff.module.css';
import { LetterMark, visibleLetters } from './LetterMark';

/** Boxing every second letter helps nobody: beyond this share of changed parts the two texts simply stand side by side. */
const MOSTLY_OTHER = 0.6;

/** So many equal letters beside a change are shown where there is no room for all of them. */
const NEAR = 2;

/** Equal letters; those far from a change can be left out by the style of a narrow place. */
function Same({ text, first, last }: { text: string; first: boolean; last: boolean }) {
  const letters = graphemes(text);
  const head = first ? 0 : NEAR;
  const tail = last ? 0 : NEAR;
  // A sign for two letters gains nothing.
  if (letters.length < head + tail + 3) return text;
  return (
    <>
      {letters.slice(0, head).join('')}
      <span className={styles.far}>{letters.slice(head, letters.length - tail).join('')}</span>
      {letters.slice(letters.length - tail).join('')}
    </>
  );
}

function Side({ parts, side }: { parts: readonly LetterPart[]; side: 'card' | 'source' }) {
  let at = 0;
  return parts.map((part, index) => {
    const text = part[side];
    const key = at;
    at += part.card.length + part.source.length;
    if (text === '') return null;
    if (part.kind === 'same')
      return (
        <span key={key}>
          <Same text={text} first={index === 0} last={index === parts.length - 1} />
        </span>
      );
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
