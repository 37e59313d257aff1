import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import parts from '@/components/files/parts.module.css';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { lastingDoubt } from '@/utils/app/register/register-protocol';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { columnsDoubt, REGISTERS } from '@/utils/register/columns';
import { columnDoubtText, originText, registerKindText, registerText } from '@/utils/text/ru/register';
import { ColumnFields } from './ColumnFields';
import styles from './RegisterSection.module.css';

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
  const doubt = hindrance ?? lastingDoubt(preview);
  const origin = originText(preview.origin);
  return (
    <>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {registerText.columnsTitle}
        </h2>
        <p className={parts.muted}>{[name || registerText.pastedTable, registerText.columnsHow, origin].filter(Boolean).join('. ')}</p>
      </div>
      {doubt && (
        <Notice tone={hindrance ? 'warning' : 'info'} live>
          {columnDoubtText[doubt]}
        </Notice>
      )}
      <ColumnFields preview={preview} fields={columns.fields} onField={store.actions.setField} />
      <div className={styles.kind}>
        <Select label={registerText.whose} value={register} options={KINDS} onValue={store.actions.setRegister} />
      </div>
      <div className={parts.buttons}>
        <Button kind="primary" disabled={hindrance !== null} onClick={store.actions.check}>
          {registerText.check}
        </Button>
        <Button onClick={store.actions.forget}>{registerText.another}</Button>
      </div>
    </>
  );
}
