import { type CardSnapshot, type FieldId, textOf } from '@/utils/domain/card';
import { fieldNames } from '@/utils/text/ru/field-names';
import { checklistText } from '@/utils/text/ru/situations';
import styles from './StepValues.module.css';

export interface StepValuesProps {
  card: CardSnapshot | null;
  fields: readonly FieldId[];
}

/** What the card shows of the fields at hand; a field that was not found is not spoken of. */
export function StepValues({ card, fields }: StepValuesProps) {
  const values = fields.flatMap((field) => {
    const text = card ? textOf(card, field) : undefined;
    return text === undefined ? [] : [{ field, text }];
  });
  if (values.length === 0) return null;
  return (
    <dl className={styles.values}>
      {values.map(({ field, text }) => (
        <div key={field} className={styles.value}>
          <dt className={styles.name}>{fieldNames[field].is}</dt>
          <dd className={text === '' ? styles.empty : styles.text}>{text === '' ? checklistText.empty : text}</dd>
        </div>
      ))}
    </dl>
  );
}
