import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextInput } from '@/components/ui/TextInput';
import { COMPARED_FIELDS, type ComparedField } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';
import styles from './SourceFields.module.css';

export interface SourceFieldsProps {
  source: PastedData;
  /** Fields that equal the card, which settles every doubt about them. */
  equal: readonly ComparedField[];
  onCorrect(field: ComparedField, text: string | null): void;
}

type Read = Pick<SourceFieldsProps, 'source' | 'equal'>;

const doubtfulFields = ({ source: { unsure }, equal }: Read) =>
  COMPARED_FIELDS.filter((field) => unsure.includes(field) && !equal.includes(field));

const nothingRead = ({ values }: PastedData) => COMPARED_FIELDS.every((field) => values[field] === undefined);

/** Whether how it was read has to be looked at before what came of it. */
export const isDoubted = (source: PastedData, equal: readonly ComparedField[]): boolean =>
  nothingRead(source) || doubtfulFields({ source, equal }).length > 0;

/** How the pasted text was read, for correction. Unfolded when something in it is not sure or nothing was read. */
export function SourceFields({ source, equal, onCorrect }: SourceFieldsProps) {
  const { values, rest } = source;
  const doubtful = doubtfulFields({ source, equal });
  const nothing = nothingRead(source);
  return (
    <Disclosure
      defaultOpen={doubtful.length > 0 || nothing}
      summary={doubtful.length > 0 ? comparisonTabText.readUnsure(doubtful.length) : comparisonTabText.read}
    >
      <div className={styles.fields}>
        {nothing && <p className={styles.muted}>{comparisonTabText.nothingRead}</p>}
        {COMPARED_FIELDS.map((field) => (
          <SourceField key={field} field={field} text={values[field]} unsure={doubtful.includes(field)} onCorrect={onCorrect} />
        ))}
        {rest !== '' && (
          <p className={styles.muted}>
            {comparisonTabText.rest}{' '}
            <span className={styles.rest} data-personal="">
              {rest}
            </span>
          </p>
        )}
      </div>
    </Disclosure>
  );
}

interface SourceFieldProps {
  field: ComparedField;
  text: string | undefined;
  unsure: boolean;
  onCorrect: SourceFieldsProps['onCorrect'];
}

function SourceField({ field, text, unsure, onCorrect }: SourceFieldProps) {
  const none = field === 'middleName' && text === '';
  return (
    <div className={styles.field}>
      <TextInput
        label={fieldNames[field].is}
        hint={unsure ? <span className={styles.unsure}>{comparisonTabText.unsure}</span> : undefined}
        value={text ?? ''}
        disabled={none}
        data-source={field}
        onValue={(typed) => onCorrect(field, typed === '' ? null : typed)}
      />
      {field === 'middleName' && (
        <Checkbox label={comparisonTabText.noMiddleName} checked={none} onChecked={(checked) => onCorrect(field, checked ? '' : null)} />
      )}
    </div>
  );
}
