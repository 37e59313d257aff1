import { Combobox } from '@/components/ui/Combobox';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea, TextInput } from '@/components/ui/TextInput';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath } from '@/utils/tickets/types';
import { canReset, type Editor, resetPart, setPart, textAt } from './editor';
import styles from './TextPart.module.css';

export interface TextPartProps {
  editor: Editor;
  path: DraftPath;
  label: string;
  /** The label is only for screen readers: a heading says it. */
  hideLabel?: boolean;
  hint?: string;
  /** Proposals to choose from; any other text is taken too. */
  list?: readonly string[];
  /** Several lines. */
  area?: boolean;
  placeholder?: string;
  inputMode?: 'email' | 'numeric' | 'url';
}

/** One text of the draft. A star while it is required and absent; a way back to the card once it was changed. */
export function TextPart({ editor, path, label, hideLabel, hint, list, area, placeholder, inputMode }: TextPartProps) {
  const common = {
    label,
    ...(hideLabel ? { hideLabel } : {}),
    ...(hint ? { hint } : {}),
    ...(editor.missing.has(path) ? { required: true } : {}),
    ...(placeholder ? { placeholder } : {}),
    'data-path': path,
    value: textAt(editor, path),
    onValue: (value: string) => setPart(editor, path, value),
  };
  return (
    <div className={styles.row}>
      {area ? (
        <TextArea {...common} rows={2} />
      ) : list ? (
        <Combobox {...common} options={list} />
      ) : (
        <TextInput {...common} {...(inputMode ? { inputMode } : {})} />
      )}
      {canReset(editor, path) && (
        <IconButton icon="undo" label={`${ticketText.reset}: ${label}`} className={styles.reset} onClick={() => resetPart(editor, path)} />
      )}
    </div>
  );
}
