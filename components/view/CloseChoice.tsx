import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { closeText } from '@/utils/text/ru/strip';
import styles from './CloseChoice.module.css';

export interface CloseChoiceProps {
  onFold(): void;
  onClose(): void;
  /** Left out where no site can be left out. */
  onHideHere?: () => void;
  onCancel(): void;
}

/** What × offers, in one line: less of it, none until the next card, none on this site. */
export function CloseChoice({ onFold, onClose, onHideHere, onCancel }: CloseChoiceProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => row.current?.querySelector('button')?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser
    <div
      ref={row}
      role="group"
      className={styles.choice}
      aria-label={closeText.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Button size="small" onClick={onFold}>
        {closeText.fold}
      </Button>
      <Button size="small" onClick={onClose}>
        {closeText.untilNext}
      </Button>
      {onHideHere && (
        <Button size="small" onClick={onHideHere}>
          {closeText.thisSite}
        </Button>
      )}
      <span className={styles.space} />
      <Button kind="quiet" size="small" onClick={onCancel}>
        {closeText.cancel}
      </Button>
    </div>
  );
}
