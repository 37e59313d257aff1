import { useEffect, useState } from 'react';
import { DoneToast, type DoneToastProps, isByHand } from '@/components/issues/DoneToast';
import { useCard, useCardActions } from './card-context';

/** So long a message stands that needs no answer, ms. It waits while the pointer or the focus is on it. */
const STAYS = 8000;

/** Takes the message of an act away after a while, unless it is `held`. */
export function usePassing(held: boolean): void {
  const toast = useCard((state) => state.toast);
  const { closeToast } = useCardActions();
  useEffect(() => {
    // What could not be copied has to be copied by hand first.
    if (toast === null || held || isByHand(toast)) return;
    const timer = setTimeout(closeToast, STAYS);
    return () => clearTimeout(timer);
  }, [toast, held, closeToast]);
}

/** What has just been done with the card at hand: it goes with the next act, a change of tab, a save, or by itself. */
export function CardToast({ brief = false }: Pick<DoneToastProps, 'brief'>) {
  const toast = useCard((state) => state.toast);
  const { closeToast, undoFix, setIgnored, copy } = useCardActions();
  const [held, setHeld] = useState(false);
  usePassing(held);

  if (toast === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever points at it or is in it has not read it yet
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <DoneToast
        toast={toast}
        brief={brief}
        onClose={closeToast}
        onUndo={(field) => void undoFix(field)}
        onCopy={(text) => void copy(text)}
        onGive={(issue) => void setIgnored(issue, false)}
      />
    </div>
  );
}
