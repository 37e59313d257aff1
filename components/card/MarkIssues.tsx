import { type RefObject, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { OpenPopover } from '@/utils/app/card/card-state';
import { markText } from '@/utils/text/ru/marks';
import { CardToast } from './CardToast';
import { useCard, useCardActions } from './card-context';
import { EditFirst } from './EditFirst';
import { IssueItem } from './IssueItem';
import styles from './MarkIssues.module.css';
import { useNextStep } from './use-next-step';

interface MarkIssuesProps {
  open: OpenPopover;
  box: RefObject<HTMLDivElement | null>;
  /** The part that scrolls. */
  body: RefObject<HTMLUListElement | null>;
}

/** The issues of one field, as they stand beside its mark, with the same lines and buttons as in the panel. */
export function MarkIssues({ open, box, body }: MarkIssuesProps) {
  const issues = useCard((state) => state.issues);
  const panelOpen = useCard((state) => state.open === true && !state.closed && !state.squeezed);
  const step = useNextStep();
  const { closePopover, showAll, showComparison, focusField } = useCardActions();
  const own = issues.filter(({ field }) => field === open.field);
  // What was not done here is said here: it stays open for that.
  const [refused, setRefused] = useState<OpenPopover | null>(null);
  const primary = step.kind === 'fix' && !panelOpen ? step.issue : null;

  useEffect(() => {
    if (open.mode !== 'keys') return;
    // The action where there is one; «Не ошибка» is never pressed by a key that was meant for something else.
    const [act, first] = ['[data-acts] button', 'button'].map((at) => box.current?.querySelector<HTMLElement>(at));
    const take = () => (act ?? first)?.focus();
    take();
    // In Firefox the frame around us has the focus only when it is drawn, and nothing in it has before.
    const end = new AbortController();
    addEventListener('focus', () => document.activeElement === document.body && take(), { once: true, signal: end.signal });
    return () => end.abort();
  }, [open, box]);

  /** What was opened by a key gives the focus back; after an act by the mouse it goes on to the next issue. */
  const leave = (done = false) => {
    closePopover(done && open.mode !== 'keys');
    if (open.mode === 'keys') void focusField(open.field);
  };

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={markText.label(open.field, own.length)}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <div className={styles.before}>
        <EditFirst issues={own} />
      </div>
      <ul ref={body} className={styles.list}>
        {own.map((issue) => (
          <IssueItem
            key={`${issue.rule}/${issue.code}`}
            issue={issue}
            primary={issue === primary}
            onCompare={showComparison}
            onLeave={(done) => (done ? leave(true) : setRefused(open))}
          />
        ))}
      </ul>
      {refused === open && <CardToast />}
      <div className={styles.foot}>
        <Button kind="quiet" size="small" icon="list" onClick={showAll}>
          {markText.all}
        </Button>
      </div>
      <div className={styles.close}>
        <IconButton icon="close" label={markText.close} onClick={() => closePopover()} />
      </div>
    </div>
  );
}
