import { Toast } from '@/components/ui/Toast';
import { panelText } from '@/utils/text/ru/panel';
import styles from './GoneLine.module.css';

/** The last line of a panel whose extension was switched off or removed, or has lost the site; an update takes over (docs/adr/0009). */
export function GoneLine({ onClose }: { onClose(): void }) {
  return (
    <div className={styles.line}>
      <Toast message={panelText.gone} closeLabel={panelText.closeToast} onClose={onClose} />
    </div>
  );
}
