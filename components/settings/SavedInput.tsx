import { useEffect, useState } from 'react';
import { TextInput } from '@/components/ui/TextInput';

interface SavedInputProps {
  label: string;
  value: string;
  /** What the organisation has set; the input is then closed. */
  fixed?: string | undefined;
  hint?: string;
  placeholder?: string;
  type?: 'text' | 'email';
  /** What is stored of what was typed; null = it cannot be read, and `fault` is said. */
  read?(typed: string): string | null;
  fault?: string;
  onSave(value: string): void;
}

/** A text that is stored when the input is left, not at every key press. */
export function SavedInput({
  label,
  value,
  fixed,
  hint,
  placeholder,
  type = 'text',
  read = (typed) => typed,
  fault,
  onSave,
}: SavedInputProps) {
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState(false);
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
        if (fixed !== undefined) return;
        const stored = read(text);
        setWrong(stored === null);
        if (stored === null) return;
        setText(stored);
        if (stored !== value) onSave(stored);
      }}
      {...(wrong && fault ? { error: fault } : {})}
      {...(hint ? { hint } : {})}
      {...(placeholder ? { placeholder } : {})}
    />
  );
}
