import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { hintText, panelText } from '@/utils/text/ru/panel';
import { CardToast } from './CardToast';
import styles from './HintDock.module.css';

/** On a page without a card: a small pill that says what Сверка can do here, unfolded at a click, closed for good by ×. */
export function HintDock({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div className={styles.dock}>
        <div className={styles.pill}>
          <button type="button" className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
            <Icon name="info" />
            {title}
          </button>
          <IconButton icon="close" label={hintText.close} onClick={onClose} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.dock}>
      <section
        className={styles.box}
        aria-label={panelText.product}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        <header className={styles.head}>
          <h2 className={styles.title}>{panelText.product}</h2>
          <IconButton icon="minus" label={panelText.collapse} onClick={() => setOpen(false)} />
          <IconButton icon="close" label={hintText.close} onClick={onClose} />
        </header>
        <div className={styles.body}>
          {children}
          <CardToast />
        </div>
      </section>
    </div>
  );
}
