import { TextField } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TextField as Field } from '../../model/fields.ts';
import { caretBehind, digitCount, fitsMask, masked, unmasked } from '../../model/snils-mask.ts';
import { MuiClearMark } from './MuiClearMark.tsx';

/** What a control of the form gets: its field, its text, why it was refused ('' = it was not). */
export interface ControlProps {
  field: Field;
  value: string;
  error: string;
  onChange(value: string): void;
}

/** СНИЛС in a mask that stands in the input's value while it is in use or half filled. */
export function MuiSnilsField({ field, value, error, onChange }: ControlProps) {
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const shown = fitsMask(value) && (focused || value !== '') ? masked(value) : value;

  // React puts the caret behind the mask's last place when it writes the value; it belongs behind the digit just typed.
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  return (
    <TextField
      id={field.id}
      label={field.label}
      fullWidth
      size="small"
      error={error !== ''}
      helperText={error}
      value={shown}
      inputRef={input}
      placeholder="___-___-___ __"
      onFocus={() => {
        setFocused(true);
        if (digitCount(value) < 11 && fitsMask(value)) caret.current = caretBehind(digitCount(value));
      }}
      onBlur={() => setFocused(false)}
      onChange={({ target }) => {
        caret.current = caretBehind(digitCount(target.value.slice(0, target.selectionStart ?? target.value.length)));
        onChange(unmasked(target.value));
      }}
      slotProps={{ input: { endAdornment: <MuiClearMark shown={value !== ''} onClear={() => onChange('')} /> } }}
    />
  );
}
