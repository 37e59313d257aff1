import { type ReactNode, useRef, useState } from 'react';
import { CardToast } from '@/components/card/CardToast';
import { useCardActions } from '@/components/card/card-context';
import { CardShowModeBar, CardShowModeSwitch } from '@/components/show-mode/CardShowMode';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { hintText, panelText } from '@/utils/text/ru/panel';
import styles from './HintDock.module.css';
import { useViewSize } from './use-view-size';

/** On a page without a card: a small pill that says what Сверка can do here and has its one act, unfolded at a click, closed for good by ×. */
export function HintDock({ title, act, children }: { title: string; act?: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const { closeHint } = useCardActions();
  const dock = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useViewSize(dock, { body, open, shown: true });
  if (!open) {
    return (
      <div ref={dock} className={styles.dock}>
        <div className={styles.pill}>
          <button type="button" className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
            <Icon name="info" />
            {title}
          </button>
          {act}
          <IconButton icon="close" label={hintText.close} onClick={closeHint} />
        </div>
      </div>
    );
  }
  return (
    <div ref={dock} className={styles.dock}>
      <section
        className={styles.box}
        aria-label={panelText.product}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        <header className={styles.head}>
          <h2 className={styles.title}>{panelText.product}</h2>
          <CardShowModeSwitch />
          <IconButton icon="minus" label={panelText.collapse} onClick={() => setOpen(false)} />
          <IconButton icon="close" label={hintText.close} onClick={closeHint} />
        </header>
        <CardShowModeBar />
        <div ref={body} className={styles.body}>
          {children}
          <CardToast />
        </div>
      </section>
    </div>
  );
}
