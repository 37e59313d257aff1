import { graphemes, type LetterPart } from '@/utils/domain/compare-letters';
import { isMostlyOther } from '@/utils/text/ru/comparison';
import { LetterMark, type LetterTone } from './LetterMark';
import styles from './LetterRows.module.css';

interface Row {
  /** «в карточке» */
  label: string;
  text: string;
  /** What stands there when the text is empty. */
  empty: string;
  tone: LetterTone;
}

export interface LetterRowsProps {
  /** The upper row, the `card` side of the parts. */
  card: Row;
  /** The lower row, the `source` side. */
  source: Row;
  parts: readonly LetterPart[];
}

/** No value of a person has as many letters. */
const LONGEST = 500;
const beginning = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface Column {
  key: number;
  card: string;
  source: string;
  same: boolean;
}

/**
 * Two rows of letters standing under each other, those that differ boxed: solid where both sides have a letter, dashed where one has none.
 * A long value breaks both rows at the same place. For the eye only: the same has to be said in words beside it.
 */
export function LetterRows({ card, source, parts }: LetterRowsProps) {
  // One side has nothing, nearly every letter differs, or a whole page was pasted into the field: boxing them all would help nobody.
  const whole = [card, source].some(({ text }) => text === '' || text.length > LONGEST) || isMostlyOther(parts);
  return (
    <div className={styles.box} aria-hidden="true">
      <div className={styles.labels}>
        <span>{card.label}</span>
        <span>{source.label}</span>
      </div>
      <div className={styles.columns} data-personal="">
        {whole ? (
          <span className={styles.whole}>
            <span className={card.tone === 'wrong' ? styles.wrong : undefined}>{beginning(card.text) || card.empty}</span>
            <span>{beginning(source.text) || source.empty}</span>
          </span>
        ) : (
          columnsOf(parts).map((column) => (
            <span key={column.key} className={styles.column}>
              <Letter text={column.card} same={column.same} tone={card.tone} />
              <Letter text={column.source} same={column.same} tone={source.tone} />
            </span>
          ))
        )}
      </div>
    </div>
  );
}

function Letter({ text, same, tone }: { text: string; same: boolean; tone: LetterTone }) {
  return same ? <span className={styles.letter}>{text}</span> : <LetterMark text={text} tone={tone} className={styles.boxed} />;
}

function columnsOf(parts: readonly LetterPart[]): Column[] {
  const columns: Column[] = [];
  for (const { kind, card, source } of parts) {
    const [upper, lower] = [graphemes(card), graphemes(source)];
    for (let at = 0; at < Math.max(upper.length, lower.length); at += 1) {
      columns.push({ key: columns.length, same: kind === 'same', card: upper[at] ?? '', source: lower[at] ?? '' });
    }
  }
  return columns;
}
