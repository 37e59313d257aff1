import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './Field';
import styles from './Select.module.css';

export interface SelectProps<Value extends string>
  extends FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'id' | 'value' | 'onChange'> {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onValue(value: Value): void;
}

/** The browser's own list of choices, with its label. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  hideLabel,
  required,
  value,
  options,
  onValue,
  className,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field label={label} {...{ hint, error }} {...(hideLabel ? { hideLabel } : {})} {...(required ? { required } : {})}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className={classNames(styles.select, className)}
          value={value}
          onChange={(event) => onValue(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
