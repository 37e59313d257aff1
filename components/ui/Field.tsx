import { type ReactNode, useId } from 'react';
import { NBSP } from '@/utils/domain/letters';
import { classNames } from './class-names';
import styles from './Field.module.css';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the input, calmly; also sets aria-invalid. */
  error?: ReactNode;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  required?: boolean;
}

export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
}

/** A label, a control, a hint and an error, tied together. `children` gets the attributes for the control. */
export function Field({
  label,
  hint,
  error,
  hideLabel,
  required,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classNames(styles.label, hideLabel && styles.hidden)}>
        {label}
        {required && (
          <span className={styles.star} aria-hidden="true">
            {`${NBSP}*`}
          </span>
        )}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
        ...(required ? { required } : {}),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
