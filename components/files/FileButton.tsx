import { useRef } from 'react';
import { Button, type ButtonProps } from '@/components/ui/Button';
import { REGISTER_FILES } from '@/utils/text/ru/register';

export interface FileButtonProps extends Pick<ButtonProps, 'kind'> {
  children: string;
  /** Accessible name of button and field. */
  label: string;
  onFiles(files: readonly File[]): void;
}

/** A button that asks for a table's file. */
export function FileButton({ children, label, onFiles, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...rest} icon="upload" aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={REGISTER_FILES}
        hidden
        autoComplete="off"
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
