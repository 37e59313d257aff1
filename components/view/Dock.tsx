import { useEffect, useRef, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { takeFocus } from '@/components/ui/take-focus';
import type { PanelTab } from '@/utils/app/card/card-state';
import { isToMend } from '@/utils/app/card/strip-items';
import styles from './Dock.module.css';
import { Panel } from './Panel';
import { StatusPill } from './StatusPill';
import { Strip } from './Strip';
import type { ViewSlots } from './slots';
import { useCopyCalls } from './use-copy-calls';
import { useStanding } from './use-standing';
import { useTellPill } from './use-tell-pill';

/** The view of the card at hand, in the size for which the page has room: panel, strip or pill. */
export function Dock({ slots }: { slots: ViewSlots }) {
  const { setOpen, setTab, close, hideHere } = useCardActions();
  const closed = useCard((state) => state.closed || !state.judged);
  const form = useCard((state) => state.form);
  const lacking = useCard((state) => (state.squeezed && state.asked ? state.tab : null));
  const toMend = useStanding(isToMend);
  const dock = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const [steps, setSteps] = useState(false);
  useTellPill(dock, !closed);
  useCopyCalls();

  // Focus follows the user's own act, never the view's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form is what the focus follows
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    // The box for what was sent waits for the paste; it comes after the tabs in the tree.
    const box = dock.current?.querySelector<HTMLElement>('[data-paste] textarea');
    const first = box ?? dock.current?.querySelector<HTMLElement>('[role="tab"][tabindex="0"]');
    takeFocus(first ?? dock.current?.querySelector<HTMLElement>('li:not([hidden]) button, button'));
  }, [form]);

  const go = (open: boolean | null, remember = false) => {
    asked.current = true;
    setOpen(open, remember);
  };
  const unfold = (tab: PanelTab, remember = false) => {
    setSteps(false);
    setTab(tab);
    go(true, remember);
  };

  if (closed) return null;
  const fold = () => go(toMend ? null : false, true);
  return (
    <div ref={dock} className={styles.dock}>
      {form === 'panel' && <Panel slots={slots} steps={steps} onCollapse={fold} onClose={close} onHideHere={hideHere} />}
      {form === 'strip' && (
        <Strip
          onUnfold={unfold}
          onSteps={() => {
            unfold('issues');
            setSteps(true);
          }}
          onFold={() => go(false, true)}
          onClose={close}
          onHideHere={hideHere}
          lacking={lacking}
          onLackingLeft={(remember) => go(null, remember)}
        />
      )}
      {form === 'pill' && <StatusPill onOpen={() => (toMend ? go(null, true) : go(true, true))} onTicket={() => unfold('ticket')} />}
    </div>
  );
}
