import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { lastingDoubt, type RegisterPreview } from '@/utils/app/register/register-protocol';
import { type ColumnField, type Columns, columnsDoubt } from '@/utils/register/columns';
import { columnDoubtText } from '@/utils/text/ru/register';
import { ColumnFields } from './ColumnFields';
import parts from './parts.module.css';

export interface ColumnsFrameProps {
  title: string;
  how: ReactNode;
  preview: RegisterPreview;
  fields: Columns['fields'];
  onField(index: number, field: ColumnField | null): void;
  /** What else is asked. */
  children?: ReactNode;
  done: { label: string; onDone(): void };
  another: { label: string; onAnother(): void };
}

/** What each column of a table holds, what is doubtful in it, and the way on once it can be read. */
export function ColumnsFrame({ title, how, preview, fields, onField, children, done, another }: ColumnsFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hindrance = columnsDoubt(fields);
  const doubt = hindrance ?? lastingDoubt(preview);
  return (
    <>
      <div className={parts.intro}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className={parts.muted}>{how}</p>
      </div>
      {doubt && (
        <Notice tone={hindrance ? 'warning' : 'info'} live>
          {columnDoubtText[doubt]}
        </Notice>
      )}
      <ColumnFields preview={preview} fields={fields} onField={onField} />
      {children}
      <div className={parts.buttons}>
        <Button kind="primary" disabled={hindrance !== null} onClick={done.onDone}>
          {done.label}
        </Button>
        <Button onClick={another.onAnother}>{another.label}</Button>
      </div>
    </>
  );
}
