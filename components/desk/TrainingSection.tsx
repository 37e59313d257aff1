import { useStore } from 'zustand';
import { CardContext } from '@/components/card/card-context';
import { EffectiveLine } from '@/components/card/EffectiveLine';
import { IssueList } from '@/components/card/IssueList';
import { Marks } from '@/components/marks/Marks';
import type { MarkPlaces } from '@/components/marks/mark-places';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { EXAMPLE_IDS, type Training } from '@/utils/app/training/training-card';
import type { FieldId } from '@/utils/domain/card';
import { deskText } from '@/utils/text/ru/desk';
import { fieldNames } from '@/utils/text/ru/field-names';
import styles from './Training.module.css';

const GENDERS = ['Женский', 'Мужской'].map((value) => ({ value, label: value }));

/** One input with the label that Контингент uses. */
function Part({ training, field }: { training: Training; field: FieldId }) {
  const value = useStore(training.values, (values) => values[field] ?? '');
  return (
    <div className={styles.field}>
      <TextInput
        label={fieldNames[field].is}
        value={value}
        data-training={field}
        disabled={false}
        onValue={(text) => training.set(field, text)}
      />
    </div>
  );
}

/** A card of an invented person with everything that Сверка does beside a real one. */
export function TrainingSection({ training, places }: { training: Training; places: MarkPlaces }) {
  const gender = useStore(training.values, (values) => values.gender ?? '');
  const noMiddleName = useStore(training.values, (values) => values.noMiddleName === 'true');
  return (
    <CardContext value={training.view}>
      <p className={styles.how}>{deskText.trainingHow}</p>
      <fieldset className={styles.examples} aria-label={deskText.examples}>
        {EXAMPLE_IDS.map((id) => (
          <Button key={id} size="small" onClick={() => training.show(id)}>
            {deskText.example[id]}
          </Button>
        ))}
      </fieldset>
      <div className={styles.columns}>
        <section className={styles.card} aria-label={deskText.card}>
          <h2>{deskText.card}</h2>
          <div className={styles.fields}>
            {(['lastName', 'firstName', 'middleName'] as const).map((field) => (
              <Part key={field} training={training} field={field} />
            ))}
            <Checkbox
              label={fieldNames.noMiddleName.is}
              checked={noMiddleName}
              data-training="noMiddleName"
              onChecked={(checked) => training.set('noMiddleName', String(checked))}
            />
            <Part training={training} field="birthDate" />
            <Select
              label={fieldNames.gender.is}
              value={gender}
              options={GENDERS}
              data-training="gender"
              onValue={(value) => training.set('gender', value)}
            />
            <Part training={training} field="snils" />
            <Part training={training} field="email" />
          </div>
        </section>
        <section className={styles.issues} aria-label={deskText.issues}>
          <h2>{deskText.issues}</h2>
          <IssueList />
          <EffectiveLine />
        </section>
      </div>
      <Marks card={training.card} places={places} />
    </CardContext>
  );
}
