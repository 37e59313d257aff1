import { TextArea, type TextAreaProps } from '@/components/ui/TextInput';

export interface PasteTableProps extends Pick<TextAreaProps, 'label' | 'hint' | 'rows'> {
  onText(text: string): void;
}

/** Where a table goes that was copied elsewhere: it is read at once, and a table of many rows is not put into the field first. */
export function PasteTable({ onText, ...rest }: PasteTableProps) {
  return (
    <TextArea
      {...rest}
      value=""
      onValue={(text) => {
        if (text.trim() !== '') onText(text);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (text.trim() === '') return;
        event.preventDefault();
        onText(text);
      }}
    />
  );
}
