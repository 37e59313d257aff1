import { Button } from './Button';
import { ByHand } from './ByHand';
import { IconButton } from './IconButton';
import styles from './Toast.module.css';

export interface ToastProps {
  message: string;
  /** The whole of it, where the message is a short one. */
  title?: string;
  closeLabel: string;
  onClose(): void;
  /** «Вернуть» and the like. */
  action?: { label: string; run(): void };
  /** A text that could not be copied: it stands below, selected. */
  byHand?: string;
}

/** One line that says what has just been done, with a way back. It stays until it is closed or replaced: nobody is hurried. */
export function Toast({ message, title, closeLabel, onClose, action, byHand }: ToastProps) {
  return (
    <div className={styles.toast}>
      <p className={styles.message} role="status" title={title}>
        {message}
      </p>
      {action && (
        <Button kind="quiet" size="small" icon="undo" onClick={action.run}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onClick={onClose} />
      {byHand !== undefined && <ByHand key={byHand} text={byHand} label={message} />}
    </div>
  );
}
