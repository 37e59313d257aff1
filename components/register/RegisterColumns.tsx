import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { COLUMN_FIELDS, type ColumnField, columnsDoubt, REGISTERS } from '@/utils/register/columns';
import { columnDoubtText, columnFieldText, originText, registerKindText, registerText } from '@/utils/text/ru/register';
import styles from './RegisterSection.module.css';

const OPTIONS: readonly { value: ColumnField | ''; label: string }[] = [
  { value: '', label: registerText.notNeeded },
  ...COLUMN_FIELDS.map((value) => ({ value, label: columnFieldText[value] })),
];
const KINDS = REGISTERS.map((value) => ({ value, label: registerKindText[value] }));

/** What each column holds: asked when the headings do not say it clearly, or when she wants to correct it. */
export function RegisterColumns({ store }: { store: RegisterStore }) {
  const preview = useStore(store.state, (state) => state.preview);
  const columns = useStore(store.state, (state) => state.columns);
  const register = useStore(store.state, (state) => state.register);
  const name = useStore(store.state, (state) => state.name);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (preview === null) return null;
  const hindrance = columnsDoubt(columns.fields);
  // What was guessed stays a guess; the other doubts go as soon as they are answered.
  const doubt = hindrance ?? (preview.columns.doubt === 'no-head' ? 'no-head' : null);
  const origin = originText(preview.origin);
  return (
    <>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {registerText.columnsTitle}
        </h2>
        <p className={styles.muted}>{[name || registerText.pastedTable, registerText.columnsHow, origin].filter(Boolean).join('. ')}</p>
      </div>
      {doubt && (
        <Notice tone={hindrance ? 'warning' : 'info'} live>
          {columnDoubtText[doubt]}
        </Notice>
      )}
      <div className={styles.columns}>
        {preview.previews.map(({ heading, samples }, index) => {
          const field = columns.fields[index] ?? null;
          const label = registerText.column(index, heading);
          return (
            <div key={label} className={classNames(styles.column, field !== null && styles.chosen)}>
              <Select<ColumnField | ''>
                label={label}
                value={field ?? ''}
                options={OPTIONS}
                onValue={(value) => store.actions.setField(index, value === '' ? null : value)}
              />
              <p className={styles.samples}>{samples.join('\n') || registerText.noSamples}</p>
            </div>
          );
        })}
      </div>
      <div className={styles.kind}>
        <Select label={registerText.whose} value={register} options={KINDS} onValue={store.actions.setRegister} />
      </div>
      <div className={styles.buttons}>
        <Button kind="primary" disabled={hindrance !== null} onClick={store.actions.check}>
          {registerText.check}
        </Button>
        <Button onClick={store.actions.forget}>{registerText.another}</Button>
      </div>
    </>
  );
}
