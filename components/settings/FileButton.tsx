import { useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface FileButtonProps {
  label: string;
  /** The text of the chosen file. */
  onText(text: string): void;
}

/** Files larger than this are none of ours. */
const AT_MOST = 1_000_000;

/** A button that reads a small text file; the browser's own dialog, nothing leaves the computer. */
export function FileButton({ label, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    onText(file.size > AT_MOST ? '' : await file.text());
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button size="small" icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        autoComplete="off"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
