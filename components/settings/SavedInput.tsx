import { useEffect, useState } from 'react';
import { TextInput } from '@/components/ui/TextInput';

interface SavedInputProps {
  label: string;
  value: string;
  /** What the organisation has set; the input is then closed. */
  fixed?: string | undefined;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'email' | 'time';
  onSave(value: string): void;
}

/** A text that is stored when the input is left, not at every key press. */
export function SavedInput({ label, value, fixed, hint, placeholder, type = 'text', onSave }: SavedInputProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const shown = fixed ?? text;
  return (
    <TextInput
      label={label}
      type={type}
      maxLength={200}
      value={shown}
      disabled={fixed !== undefined}
      onValue={setText}
      onBlur={() => {
        if (fixed === undefined && text !== value) onSave(text);
      }}
      {...(hint ? { hint } : {})}
      {...(placeholder ? { placeholder } : {})}
    />
  );
}
