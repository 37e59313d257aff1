import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  /** The legend is only for screen readers. */
  hideLegend?: boolean;
  hint?: ReactNode;
  /** null = nothing chosen yet. */
  value: Value | null;
  options: readonly { value: Value; label: ReactNode; note?: ReactNode }[];
  onValue(value: Value): void;
  /** Side by side where there is room. */
  inline?: boolean;
  [data: `data-${string}`]: string | undefined;
}

/** A question with a few answers, one of which can be chosen. Data attributes go to the group. */
export function RadioGroup<Value extends string>({
  legend,
  hideLegend,
  hint,
  value,
  options,
  onValue,
  inline,
  ...data
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset {...data} className={styles.group} {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={classNames(styles.options, inline && styles.inline)}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              autoComplete="off"
              name={id}
              value={option.value}
              className={styles.radio}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>
              {option.label}
              {option.note && <span className={styles.note}> {option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
