import { classNames } from '@/components/ui/class-names';
import { Select } from '@/components/ui/Select';
import type { RegisterPreview } from '@/utils/app/register/register-protocol';
import { COLUMN_FIELDS, type ColumnField, type Columns } from '@/utils/register/columns';
import { columnFieldText, registerText } from '@/utils/text/ru/register';
import styles from './ColumnFields.module.css';

export interface ColumnFieldsProps {
  preview: RegisterPreview;
  fields: Columns['fields'];
  onField(index: number, field: ColumnField | null): void;
}

const OPTIONS: readonly { value: ColumnField | ''; label: string }[] = [
  { value: '', label: registerText.notNeeded },
  ...COLUMN_FIELDS.map((value) => ({ value, label: columnFieldText[value] })),
];

/** Each column of a table with its first values, and what it holds. */
export function ColumnFields({ preview, fields, onField }: ColumnFieldsProps) {
  return (
    <div className={styles.columns}>
      {preview.previews.map(({ heading, samples }, index) => {
        const field = fields[index] ?? null;
        const label = registerText.column(index, heading);
        return (
          <div key={label} data-free-text="" className={classNames(styles.column, field !== null && styles.chosen)}>
            <Select<ColumnField | ''>
              label={label}
              value={field ?? ''}
              options={OPTIONS}
              onValue={(value) => onField(index, value === '' ? null : value)}
            />
            <p className={styles.samples} data-personal={samples.length > 0 ? '' : undefined}>
              {samples.join('\n') || registerText.noSamples}
            </p>
          </div>
        );
      })}
    </div>
  );
}
