import { useEffect, useRef } from 'react';
import { CardToast } from '@/components/card/CardToast';
import { useCard, useCardActions } from '@/components/card/card-context';
import styles from './Dock.module.css';
import { Panel } from './Panel';
import { Pill } from './Pill';
import type { ViewSlots } from './slots';
import { useViewSize } from './use-view-size';

/** Panel or pill of the card at hand, as they stand in the page. Both say how large they would like to be; the frame gives them their place. */
export function Dock({ slots }: { slots: ViewSlots }) {
  const { setOpen, close } = useCardActions();
  const closed = useCard((state) => state.closed || !state.judged);
  const unfolded = useCard((state) => state.open === true && !state.squeezed);
  const toast = useCard((state) => state.toast);
  const dock = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useViewSize(dock, { body, open: unfolded, shown: !closed });

  // Focus follows the user's own act, never the panel's.
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    if (unfolded) dock.current?.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
    else pill.current?.focus();
  }, [unfolded]);

  const fold = (next: boolean) => {
    asked.current = true;
    setOpen(next, true);
  };

  if (closed) return null;
  return (
    <div ref={dock} className={styles.dock}>
      <Panel slots={slots} hidden={!unfolded} body={body} onCollapse={() => fold(false)} onClose={close} />
      {!unfolded && (
        <>
          {toast && (
            <div className={styles.toast}>
              <CardToast />
            </div>
          )}
          <Pill ref={pill} onOpen={() => fold(true)} />
        </>
      )}
    </div>
  );
}
