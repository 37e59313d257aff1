import { Button } from '@/components/ui/Button';
import { type CardComparison, type ComparedField, differingFields, type FieldComparison } from '@/utils/domain/compare-card';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import styles from './ComparisonResults.module.css';
import { ComparisonSummary } from './ComparisonSummary';
import { EqualFields } from './EqualFields';
import { FieldRow } from './FieldRow';

export interface ComparisonResultsProps {
  comparison: CardComparison;
  /** How what was sent was read is not sure: then nothing is taken as a whole. */
  doubted?: boolean;
  /** Left out where the card cannot be edited. */
  onTake?: (field: ComparedField, text: string) => unknown;
}

/** What differs first, then what could not be compared, then in one line what is equal. */
const ORDER: readonly FieldComparison['state'][] = ['differs', 'card-empty', 'card-not-found', 'source-missing'];
const NOTHING_SAID: readonly FieldComparison['state'][] = ['source-missing', 'card-not-found'];

/** The verdict in one line, then field by field. Nothing as long as no field could be compared. */
export function ComparisonResults({ comparison, doubted, onTake }: ComparisonResultsProps) {
  const { fields } = comparison;
  if (fields.every(({ state }) => NOTHING_SAID.includes(state))) return <p className={styles.muted}>{comparisonTabText.nothing}</p>;
  const others = ORDER.flatMap((state) => fields.filter((field) => field.state === state));
  const taken = differingFields(fields);
  const takeAll = async () => {
    for (const { field, source } of taken) await onTake?.(field, source);
  };
  return (
    <>
      <ComparisonSummary comparison={comparison}>
        {onTake && !doubted && taken.length > 1 && (
          <Button kind="primary" size="small" onClick={() => void takeAll()}>
            {comparisonTabText.takeAll(taken.length)}
          </Button>
        )}
      </ComparisonSummary>
      {!onTake && others.some(({ state }) => state === 'differs' || state === 'card-empty') && (
        <p className={styles.muted}>{comparisonTabText.editFirst}</p>
      )}
      {others.length > 0 && (
        <ul className={styles.fields} aria-label={comparisonTabText.results}>
          {others.map((field) => (
            <FieldRow key={field.field} comparison={field} primary={taken.length === 1 && !doubted} {...(onTake ? { onTake } : {})} />
          ))}
        </ul>
      )}
      <EqualFields fields={fields.filter(({ state }) => state === 'equal')} />
    </>
  );
}
