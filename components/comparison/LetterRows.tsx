import { classNames } from '@/components/ui/class-names';
import { graphemes, type LetterPart } from '@/utils/domain/compare-letters';
import { isInvisible, isSpace } from '@/utils/domain/letter-kinds';
import { isMostlyOther } from '@/utils/text/ru/comparison';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import styles from './LetterRows.module.css';

interface Column {
  key: number;
  card: string;
  source: string;
  kind: LetterPart['kind'];
}

export interface LetterRowsProps {
  card: string;
  source: string;
  parts: readonly LetterPart[];
  /** Names of two records of which neither is known to be the right one; left out: a card and what was sent for it. */
  records?: readonly [string, string];
}

/**
 * Two rows of letters standing under each other, those that differ boxed: solid where both sides have a letter, dashed where one has none.
 * A long value breaks both rows at the same place. For the eye only; `comparisonSentence` says the same in words.
 */
export function LetterRows({ card, source, parts, records }: LetterRowsProps) {
  const whole = card === '' || source === '' || isMostlyOther(parts);
  return (
    <div className={classNames(styles.box, records && styles.records)}>
      <div className={styles.labels}>
        <span>{records?.[0] ?? comparisonTabText.card}</span>
        <span>{records?.[1] ?? comparisonTabText.source}</span>
      </div>
      <div className={styles.columns}>
        {whole ? (
          <Whole
            card={card || comparisonTabText.empty}
            source={source || (records ? comparisonTabText.empty : comparisonTabText.neither)}
          />
        ) : (
          columnsOf(parts).map((column) => (
            <span key={column.key} className={styles.column}>
              <Letter text={column.card} kind={column.kind} side="card" />
              <Letter text={column.source} kind={column.kind} side="source" />
            </span>
          ))
        )}
      </div>
    </div>
  );
}

/** One side has nothing, or nearly every letter differs: boxing them all would help nobody. */
function Whole({ card, source }: { card: string; source: string }) {
  return (
    <span className={styles.whole}>
      <span>{card}</span>
      <span>{source}</span>
    </span>
  );
}

function Letter({ text, kind, side }: { text: string; kind: LetterPart['kind']; side: 'card' | 'source' }) {
  if (kind === 'same') return <span className={styles.letter}>{text}</span>;
  return <span className={classNames(styles.letter, styles[side], text === '' && styles.gap)}>{shown(text)}</span>;
}

/** A sign for what the eye cannot see. */
function shown(text: string): string {
  if (text === '') return '\u00a0';
  if (text === '\u00a0') return '⍽';
  if (isSpace(text)) return '␣';
  return isInvisible(text) ? '◌' : text;
}

function columnsOf(parts: readonly LetterPart[]): Column[] {
  const columns: Column[] = [];
  for (const { kind, card, source } of parts) {
    const [upper, lower] = [graphemes(card), graphemes(source)];
    for (let at = 0; at < Math.max(upper.length, lower.length); at += 1) {
      columns.push({ key: columns.length, kind, card: upper[at] ?? '', source: lower[at] ?? '' });
    }
  }
  return columns;
}
