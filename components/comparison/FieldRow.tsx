import { LetterRows } from '@/components/letters/LetterRows';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Sign } from '@/components/ui/Sign';
import type { Tone } from '@/components/ui/tone';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { type ComparedField, type FieldComparison, isOptional } from '@/utils/domain/compare-card';
import { comparisonSentence, differenceNameList } from '@/utils/text/ru/comparison';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';
import styles from './FieldRow.module.css';

const TONES: Record<FieldComparison['state'], Tone> = {
  equal: 'good',
  differs: 'error',
  'card-empty': 'error',
  'card-not-found': 'neutral',
  'source-missing': 'neutral',
};

export interface FieldRowProps {
  comparison: FieldComparison;
  /** Left out where the card cannot be edited. */
  onTake?: (field: ComparedField, text: string) => unknown;
  /** Its button is the one primary on the screen. */
  primary?: boolean;
}

/** One field that is not equal: the letters under each other, the differences by name, and the way to take the sent text over. */
export function FieldRow({ comparison, onTake, primary }: FieldRowProps) {
  const { field, state, card, source, parts } = comparison;
  const open = state === 'differs' || state === 'card-empty';
  return (
    <li className={styles.row} data-compared={field} data-state={state}>
      <VisuallyHidden>{comparisonSentence(comparison)}</VisuallyHidden>
      <div className={styles.head}>
        <Sign tone={isOptional(comparison) ? 'info' : TONES[state]} size={16} />
        <span className={styles.name} aria-hidden="true">
          {fieldNames[field].is}
        </span>
        {!open && (
          <span className={classNames(styles.value, state !== 'equal' && styles.unknown)} aria-hidden="true">
            {shortWords(state, card)}
          </span>
        )}
        {open && onTake && (
          <Button
            kind={primary ? 'primary' : 'secondary'}
            size="small"
            className={styles.take}
            aria-label={comparisonTabText.takeOf(field)}
            onClick={() => onTake(field, source)}
          >
            {comparisonTabText.take}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.body} aria-hidden="true">
          <LetterRows
            card={{ label: comparisonTabText.card, text: card, empty: comparisonTabText.empty, tone: 'wrong' }}
            source={{ label: comparisonTabText.source, text: source, empty: comparisonTabText.neither, tone: 'right' }}
            parts={parts}
          />
          {state === 'differs' && (
            <ul className={styles.differences}>
              {differenceNameList(parts).map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function shortWords(state: FieldComparison['state'], card: string): string {
  if (state === 'card-not-found') return comparisonTabText.notFound;
  if (state === 'source-missing') return comparisonTabText.notSent;
  return card === '' ? comparisonTabText.neither : card;
}
