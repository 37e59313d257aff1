import { useEffect, useRef } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { usePasteAnywhere } from '@/components/comparison/use-paste-anywhere';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextInput';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { askDataMessage } from '@/utils/text/ru/tickets';
import styles from './StripPaste.module.css';
import { Word } from './Word';

/** The comparison where the page has no room for the panel: the box for what the employee sent in one line. What differs comes as lines of the strip. */
export function StripPaste({ onLeave }: { onLeave(): void }) {
  const pasted = useCard((state) => state.pasted);
  const { setPasted, copy } = useCardActions();
  const box = useRef<HTMLTextAreaElement>(null);
  usePasteAnywhere(box, (text) => {
    setPasted(text);
    onLeave();
  });
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.paste}>
      <div className={styles.box}>
        <TextArea
          ref={box}
          label={comparisonTabText.paste}
          hideLabel
          placeholder={comparisonTabText.paste}
          rows={1}
          className={styles.line}
          value={pasted}
          onValue={setPasted}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.trim() === '') return;
            event.preventDefault();
            setPasted(text);
            onLeave();
          }}
        />
      </div>
      <Button kind="quiet" size="small" icon="copy" title={comparisonTabText.ask} onClick={() => void copy(askDataMessage)}>
        <Word>{comparisonTabText.ask}</Word>
      </Button>
      <IconButton icon="check" label={comparisonTabText.done} onClick={onLeave} />
    </div>
  );
}
