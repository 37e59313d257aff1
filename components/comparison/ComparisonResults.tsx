import type { CardComparison, ComparedField, FieldComparison } from '@/utils/domain/compare-card';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import styles from './ComparisonResults.module.css';
import { ComparisonSummary } from './ComparisonSummary';
import { FieldRow } from './FieldRow';

export interface ComparisonResultsProps {
  comparison: CardComparison;
  /** Left out where the card cannot be edited. */
  onTake?: (field: ComparedField, text: string) => void;
}

const NOTHING_SAID: readonly FieldComparison['state'][] = ['source-missing', 'card-not-found'];
const TAKEABLE: readonly FieldComparison['state'][] = ['differs', 'card-empty'];

/** The verdict in one line, then field by field. Nothing as long as no field could be compared. */
export function ComparisonResults({ comparison, onTake }: ComparisonResultsProps) {
  const { fields } = comparison;
  if (fields.every(({ state }) => NOTHING_SAID.includes(state))) return <p className={styles.muted}>{comparisonTabText.nothing}</p>;
  return (
    <>
      <ComparisonSummary comparison={comparison} />
      <ul className={styles.fields} aria-label={comparisonTabText.results}>
        {fields.map((field) => (
          <FieldRow key={field.field} comparison={field} {...(onTake ? { onTake } : {})} />
        ))}
      </ul>
      {!onTake && fields.some(({ state }) => TAKEABLE.includes(state)) && <p className={styles.muted}>{comparisonTabText.editFirst}</p>}
    </>
  );
}
