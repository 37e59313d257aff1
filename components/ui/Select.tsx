import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import styles from './Select.module.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** Heading under which it stands, after those without one. */
  group?: string;
}

export interface SelectProps<Value extends string>
  extends FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'id' | 'value' | 'onChange'> {
  value: Value;
  options: readonly Option<Value>[];
  onValue(value: Value): void;
}

/**
 * The browser's own list of choices, with its label. A closed list would cut what is chosen off at its edge; so what is seen of it is drawn here, in as many
 * lines as it needs, and the list itself lies over it, unseen.
 */
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
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  return (
    <Field label={label} {...{ hint, error }} {...(hideLabel ? { hideLabel } : {})} {...(required ? { required } : {})}>
      {(control) => (
        <span className={classNames(styles.box, className)}>
          <span className={styles.face} data-chosen={chosen} aria-hidden="true">
            <Icon name="down" />
          </span>
          <select
            {...rest}
            {...control}
            autoComplete="off"
            className={styles.select}
            value={value}
            onChange={(event) => onValue(event.target.value as Value)}
          >
            <Options options={options.filter(({ group }) => group === undefined)} />
            {groups.map((group) => (
              <optgroup key={group} label={group}>
                <Options options={options.filter((option) => option.group === group)} />
              </optgroup>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

function Options({ options }: { options: readonly Option<string>[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
