import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextInput';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { askDataMessage } from '@/utils/text/ru/tickets';
import styles from './PasteBox.module.css';
import { usePasteAnywhere } from './use-paste-anywhere';

interface PasteBoxProps {
  pasted: string;
  /** Something has been read: the box takes one line until it is clicked into. */
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
            rows={read ? 1 : 3}
            className={read ? styles.folded : undefined}
            value={pasted}
            onValue={onPasted}
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
