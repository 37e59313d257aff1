import { useStore } from 'zustand';
import { ColumnsFrame } from '@/components/files/ColumnsFrame';
import { FileName } from '@/components/files/FileName';
import { Select } from '@/components/ui/Select';
import type { RegisterStore } from '@/utils/app/register/register-store';
import { REGISTERS } from '@/utils/register/columns';
import { originText, registerKindText, registerText } from '@/utils/text/ru/register';
import styles from './RegisterSection.module.css';

const KINDS = REGISTERS.map((value) => ({ value, label: registerKindText[value] }));

/** What each column holds: asked when the headings do not say it clearly, or when she wants to correct it. */
export function RegisterColumns({ store: { state, actions } }: { store: RegisterStore }) {
  const { preview, columns, register, name } = useStore(state);
  if (preview === null) return null;
  const origin = originText(preview.origin);
  return (
    <ColumnsFrame
      title={registerText.columnsTitle}
      how={
        <>
          <FileName name={name} otherwise={registerText.pastedTable} />. {registerText.columnsHow}
          {origin && <span data-quoted=""> {origin}</span>}
        </>
      }
      preview={preview}
      fields={columns.fields}
      onField={actions.setField}
      done={{ label: registerText.check, onDone: actions.check }}
      another={{ label: registerText.another, onAnother: actions.forget }}
    >
      <div className={styles.kind}>
        <Select label={registerText.whose} value={register} options={KINDS} onValue={actions.setRegister} />
      </div>
    </ColumnsFrame>
  );
}
