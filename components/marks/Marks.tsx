import { useEffect, useMemo, useRef } from 'react';
import { useCard, useCardActions } from '@/components/panel/card-context';
import { useSurroundings } from '@/components/panel/surroundings';
import { useNextStep } from '@/components/panel/use-next-step';
import type { FieldId } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { Mark } from './Mark';
import { MarkPopover } from './MarkPopover';
import styles from './Marks.module.css';
import { useMarkSpots } from './use-mark-spots';
import { usePopover } from './use-popover';

/** Issues by field, in the order in which the fields come first; the worst of a field first. */
function byField(issues: readonly Issue[]): Map<FieldId, Issue[]> {
  const fields = new Map<FieldId, Issue[]>();
  for (const issue of issues) {
    const own = fields.get(issue.field);
    if (own) own.push(issue);
    else fields.set(issue.field, [issue]);
  }
  return fields;
}

/** One mark beside each field at fault, and the popover of one of them: by mouse, by focus, or by Alt+↓ from the field itself. */
export function Marks() {
  const issues = useCard((state) => state.issues);
  const panelOpen = useCard((state) => state.open === true && !state.closed);
  const step = useNextStep();
  const { setOpen, setTab, focusField } = useCardActions();
  const { fieldOf } = useSurroundings();
  const fields = useMemo(() => byField(issues), [issues]);
  const layer = useRef<HTMLDivElement>(null);
  const openMark = useRef<HTMLButtonElement>(null);
  const spots = useMarkSpots([...fields.keys()], layer);
  const { open, show, close, enter, leave } = usePopover();

  const shown = open && fields.get(open.field);
  const spot = open && spots[open.field];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'ArrowDown' || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const field = fieldOf(event);
      if (!field || !fields.has(field)) return;
      event.preventDefault();
      event.stopPropagation();
      show(field, 'keys');
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [fields, fieldOf, show]);

  // A popover that the mouse has opened leaves the focus in the page, so Esc is heard there.
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
      if (open.mode === 'keys') focusField(open.field);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [open, close, focusField]);

  return (
    <div ref={layer} className={styles.layer}>
      {[...fields].map(([field, own]) => {
        const at = spots[field];
        const [worst] = own;
        if (!at || !worst) return null;
        const isOpen = open?.field === field;
        return (
          <Mark
            key={field}
            ref={isOpen ? openMark : null}
            field={field}
            severity={worst.severity}
            count={own.length}
            at={at}
            open={isOpen}
            onPress={(keys) => (isOpen && open.mode !== 'look' ? close() : show(field, keys ? 'keys' : 'stay'))}
            onEnter={() => enter(field)}
            onLeave={leave}
            onFocus={() => show(field, 'look')}
          />
        );
      })}
      {open && shown && spot && (
        <MarkPopover
          key={open.field}
          field={open.field}
          issues={shown}
          mark={openMark}
          keepFree={spot.field}
          primary={step.kind === 'fix' && !panelOpen ? step.issue : null}
          focused={open.mode === 'keys'}
          onClose={close}
          onAll={() => {
            close();
            setTab('issues');
            setOpen(true);
          }}
          onEnter={() => enter(open.field)}
          onLeave={leave}
        />
      )}
    </div>
  );
}
