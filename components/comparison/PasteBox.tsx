import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextInput';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { askDataMessage } from '@/utils/text/ru/tickets';
import styles from './PasteBox.module.css';
import { usePasteAnywhere } from './use-paste-anywhere';

interface PasteBoxProps {
  pasted: string;
  /** Something has been read: the box takes one line until it is clicked or typed into. */
  read: boolean;
  onPasted(text: string): void;
  onCopy(text: string): void;
}

/** Where what the employee sent goes: ready for Ctrl+V as soon as it is shown, wherever the focus is, and one line once something was pasted. */
export function PasteBox({ pasted, read, onPasted, onCopy }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the tab is opened
  useEffect(() => {
    if (!read) box.current?.focus({ preventScroll: true });
  }, []);

  usePasteAnywhere(box, onPasted);

  // Where nothing is being written the next message takes the place of the last one.
  const [writing, setWriting] = useState(false);
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '' || writing) return;
    event.preventDefault();
    onPasted(text);
  };
  const folded = read && !writing;

  return (
    <>
      <div className={styles.row}>
        <div className={styles.box} data-paste="">
          <TextArea
            ref={box}
            label={comparisonTabText.paste}
            hideLabel={read}
            hint={read ? undefined : comparisonTabText.pasteHint}
            placeholder={comparisonTabText.pasteExample}
            rows={folded ? 1 : 3}
            className={classNames(read && styles.read, folded && styles.folded)}
            value={pasted}
            onValue={(text) => {
              setWriting(true);
              onPasted(text);
            }}
            onPaste={onPaste}
            onPointerDown={() => setWriting(read)}
            onBlur={() => setWriting(false)}
          />
        </div>
        {read && <IconButton icon="trash" label={comparisonTabText.clear} onClick={() => onPasted('')} />}
      </div>
      {!read && (
        <div className={styles.ask}>
          <span className={styles.muted}>{comparisonTabText.askLead}</span>
          <Button size="small" icon="copy" onClick={() => onCopy(askDataMessage)}>
            {comparisonTabText.ask}
          </Button>
        </div>
      )}
    </>
  );
}
