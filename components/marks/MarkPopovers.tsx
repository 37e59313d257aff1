import { useStore } from 'zustand';
import { useCard, useCardActions } from '@/components/panel/card-context';
import { useNextStep } from '@/components/panel/use-next-step';
import { MarkPopover } from './MarkPopover';
import type { MarkLayer } from './mark-layer';

/** The popover of the mark that is open, if one is. */
export function MarkPopovers({ layer }: { layer: MarkLayer }) {
  const { fields, spots, open } = useStore(layer.state);
  const panelOpen = useCard((state) => state.open === true && !state.closed);
  const step = useNextStep();
  const { setOpen, setTab } = useCardActions();

  const issues = open && fields.get(open.field);
  const spot = open && spots[open.field];
  const mark = open && layer.markOf(open.field);
  if (!open || !issues || !spot || !mark) return null;
  return (
    <MarkPopover
      key={open.field}
      field={open.field}
      issues={issues}
      mark={mark}
      keepFree={spot.field}
      primary={step.kind === 'fix' && !panelOpen ? step.issue : null}
      focused={open.mode === 'keys'}
      onClose={layer.close}
      onAll={() => {
        layer.close();
        setTab('issues');
        setOpen(true);
      }}
      onEnter={() => layer.enter(open.field)}
      onLeave={layer.leave}
    />
  );
}
