import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './Field';
import styles from './TextInput.module.css';

type Own = FieldProps & { onValue?(value: string): void };
export type TextInputProps = Own & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'id'> & { ref?: Ref<HTMLInputElement> };
export type TextAreaProps = Own &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | 'id'> & { ref?: Ref<HTMLTextAreaElement>; mono?: boolean };

/** One line of text with its label. `onValue` gets the text after each key press. */
export function TextInput({ label, hint, error, hideLabel, required, onValue, className, ...rest }: TextInputProps) {
  return (
    <Field label={label} {...{ hint, error }} {...(hideLabel ? { hideLabel } : {})} {...(required ? { required } : {})}>
      {(control) => (
        <input
          type="text"
          spellCheck={false}
          {...rest}
          {...control}
          autoComplete="off"
          className={classNames(styles.input, className)}
          {...(onValue ? { onChange: (event) => onValue(event.target.value) } : {})}
        />
      )}
    </Field>
  );
}

/** Several lines of text with their label. `onValue` gets the text after each key press. */
export function TextArea({ label, hint, error, hideLabel, required, onValue, mono, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} {...{ hint, error }} {...(hideLabel ? { hideLabel } : {})} {...(required ? { required } : {})}>
      {(control) => (
        <textarea
          rows={3}
          spellCheck={false}
          {...rest}
          {...control}
          autoComplete="off"
          className={classNames(styles.input, styles.area, mono && styles.mono, className)}
          {...(onValue ? { onChange: (event) => onValue(event.target.value) } : {})}
        />
      )}
    </Field>
  );
}
