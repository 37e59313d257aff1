import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './Checkbox.module.css';
import { classNames } from './class-names';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange' | 'id'> {
  label: ReactNode;
  /** A second, quieter line. */
  hint?: ReactNode;
  checked: boolean;
  onChecked(checked: boolean): void;
}

/** A box to tick, with its label. Data attributes go to the input itself. */
export function Checkbox({ label, hint, checked, onChecked, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={classNames(styles.row, className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        autoComplete="off"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChecked(event.target.checked)}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
      <div className={styles.text}>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
