import { useStore } from 'zustand';
import { TicketTab } from '@/components/card/TicketTab';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { Marks } from '@/components/marks/Marks';
import type { MarkPlaces } from '@/components/marks/mark-places';
import { UpdateTab } from '@/components/pending/UpdateTab';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { Dock } from '@/components/view/Dock';
import { ViewContexts } from '@/components/view/ViewContexts';
import { EXAMPLE_IDS, type Training } from '@/utils/app/training/training-card';
import type { FieldId } from '@/utils/domain/card';
import { deskText } from '@/utils/text/ru/desk';
import { fieldNames } from '@/utils/text/ru/field-names';
import styles from './Training.module.css';
import { TrainingTour } from './TrainingTour';

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

/** A card of an invented person with the real marks, strip and panel beside it. */
export function TrainingSection({ training, places, browser }: { training: Training; places: MarkPlaces; browser: string }) {
  const gender = useStore(training.values, (values) => values.gender ?? '');
  const noMiddleName = useStore(training.values, (values) => values.noMiddleName === 'true');
  const example = useStore(training.example, ({ id }) => id);
  const form = useStore(training.card.state, (state) => state.form);
  const slots = { comparison: <ComparisonTab />, pending: <UpdateTab />, ticket: <TicketTab browser={browser} /> };
  return (
    <ViewContexts store={training.view} pending={training.pending}>
      <p className={styles.how}>{deskText.trainingHow}</p>
      <fieldset className={styles.examples} aria-label={deskText.examples}>
        {EXAMPLE_IDS.map((id) => (
          <Button key={id} size="small" aria-pressed={id === example} onClick={() => training.show(id)}>
            {deskText.example[id]}
          </Button>
        ))}
      </fieldset>
      <TrainingTour />
      {example === 'sign-in' && <Notice tone="warning">{deskText.errorPage}</Notice>}
      {example === 'faults' && <AllMended training={training} />}
      <div className={styles.columns} data-form={form}>
        <section className={styles.card} aria-label={deskText.card} data-nobodys="">
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
            <Part training={training} field="phone" />
          </div>
        </section>
        <div className={styles.view}>
          <Dock slots={slots} />
          <Closed training={training} />
        </div>
      </div>
      <Marks card={training.card} places={places} />
    </ViewContexts>
  );
}

/** The end of the lesson: every fault is mended, and what comes next. */
function AllMended({ training }: { training: Training }) {
  const done = useStore(training.card.state, ({ judged, issues }) => judged && issues.length === 0);
  if (!done) return null;
  return (
    <Notice
      tone="good"
      live
      title={deskText.allMended}
      actions={
        <Button
          size="small"
          icon="paste"
          onClick={() => {
            training.view.actions.setPasted(deskText.sentExample);
            training.view.actions.setTab('comparison');
            training.view.actions.setOpen(true);
          }}
        >
          {deskText.sent}
        </Button>
      }
    >
      {deskText.allMendedNext}
    </Notice>
  );
}

/** × takes the view away until the next card; here there is no next one. */
function Closed({ training }: { training: Training }) {
  const closed = useStore(training.card.state, (state) => state.closed);
  return closed ? (
    <Button size="small" onClick={() => training.view.actions.setOpen(null)}>
      {deskText.viewClosed}
    </Button>
  ) : null;
}
