import { Button } from '@/components/ui/Button';
import { popupText } from '@/utils/text/ru/popup';
import styles from './Popup.module.css';

interface ManyFooterProps {
  count: number;
  /** The open card's person is on the list already. */
  hasThis: boolean;
  /** Puts the open card's person on the list; null without a card. */
  onAdd: (() => void) | null;
  onOpen(): void;
}

/** One ticket for many: this person onto the list, and the way to the list. */
export function ManyFooter({ count, hasThis, onAdd, onOpen }: ManyFooterProps) {
  return (
    <div className={styles.buttons}>
      {onAdd && (
        <Button icon={hasThis ? 'check' : 'plus'} disabled={hasThis} onClick={onAdd}>
          {hasThis ? popupText.inList : popupText.addThis}
        </Button>
      )}
      <Button kind={count > 0 ? 'primary' : 'secondary'} icon="people" onClick={onOpen}>
        {popupText.list(count)}
      </Button>
    </div>
  );
}
