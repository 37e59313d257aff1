import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { FieldComparison } from '@/utils/domain/compare-card';
import { comparisonSentence } from '@/utils/text/ru/comparison';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';
import styles from './EqualFields.module.css';

/** Fields that equal what was sent, in one line with a tick: there is nothing more to say of them. */
export function EqualFields({ fields }: { fields: readonly FieldComparison[] }) {
  if (fields.length === 0) return null;
  return (
    <div className={styles.line}>
      <Sign tone="good" size={16} />
      <span aria-hidden="true">{comparisonTabText.equal}</span>
      <ul className={styles.names}>
        {fields.map((comparison, index) => (
          <li key={comparison.field} data-compared={comparison.field} data-state="equal" title={comparison.card}>
            <VisuallyHidden>{comparisonSentence(comparison)}</VisuallyHidden>
            <span aria-hidden="true">
              {fieldNames[comparison.field].is.toLowerCase().replace('снилс', 'СНИЛС')}
              {index < fields.length - 1 && ','}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
