import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { CardToast, usePassing } from '@/components/card/CardToast';
import { useCard, useCardActions } from '@/components/card/card-context';
import { useNextStep } from '@/components/card/use-next-step';
import { CardShowModeSwitch } from '@/components/show-mode/CardShowMode';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import type { PanelTab } from '@/utils/app/card/card-state';
import { certainFixes, keyOfItem, stripItems } from '@/utils/app/card/strip-items';
import { stripText } from '@/utils/text/ru/strip';
import { CloseChoice } from './CloseChoice';
import styles from './Strip.module.css';
import { StripLine } from './StripLine';
import { StripNext } from './StripNext';
import { StripNoRoom } from './StripNoRoom';
import { StripPaste } from './StripPaste';
import { TicketCopy } from './TicketCopy';
import { useKeptFocus } from './use-kept-focus';
import { useStanding } from './use-standing';
import { Word } from './Word';

export interface StripProps {
  /** Shows a tab of the panel; `remember` = on this site from now on. */
  onUnfold(tab: PanelTab, remember?: boolean): void;
  /** Shows the steps of the situation. */
  onSteps(): void;
  onFold(): void;
  onClose(): void;
  /** Never again on this site; left out where that cannot be chosen. */
  onHideHere?: () => void;
  /** A tab of the panel that was asked for and for which the page has no room. */
  lacking?: PanelTab | null;
  /** She goes on without it; `remember` = on this site from now on. */
  onLackingLeft?: (remember: boolean) => void;
}

/**
 * One thing at a time in one line: the issue or message, the letters that differ, the fix as a button. Arrows left and right go to the others; after an act
 * the focus stays on the line that comes next.
 */
export function Strip({ onUnfold, onSteps, onFold, onClose, onHideHere, lacking = null, onLackingLeft = () => {} }: StripProps) {
  const items = useStanding(stripItems);
  const editing = useCard((state) => state.card?.mode === 'edit');
  const { fix, undoFix } = useCardActions();
  // The way back stays in sight for a moment; later it is its own line.
  const undone = useCard(({ toast }) => (toast?.kind === 'fixed' ? toast.field : null));
  // What was written or taken back is told by its own line.
  const told = useCard(({ toast }) => toast !== null && toast.kind !== 'fixed' && toast.kind !== 'restored');
  usePassing(told);
  const [key, setKey] = useState('');
  const [closing, setClosing] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const last = useRef(0);

  // What was shown may have been settled: then what has moved up to its place is shown.
  const known = items.findIndex((item) => keyOfItem(item) === key);
  const at = known >= 0 ? known : Math.min(last.current, items.length - 1);
  const open = items.filter(({ kind }) => kind !== 'done').length;
  const fixes = useStanding(certain);
  const step = useNextStep();
  useKeptFocus(line, items[at] ? keyOfItem(items[at]) : '', nextInLine);
  useEffect(() => {
    last.current = Math.max(0, at);
  }, [at]);

  const go = (step: number) => {
    const next = items[(at + step + items.length) % items.length];
    if (next) setKey(keyOfItem(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') setClosing(false);
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(step);
  };
  const several = editing && fixes.length > 1 && lacking === null;
  const fixAll = async () => {
    for (const issue of fixes) await fix(issue);
  };

  if (closing) {
    return (
      <section className={styles.strip} aria-label={stripText.region}>
        <CloseChoice onFold={onFold} onClose={onClose} {...(onHideHere ? { onHideHere } : {})} onCancel={() => setClosing(false)} />
      </section>
    );
  }
  return (
    <section className={styles.strip} aria-label={stripText.region} data-crowded={several ? '' : undefined} onKeyDown={onKeyDown}>
      <div ref={line} className={classNames(styles.line, told && styles.told)}>
        {told && <CardToast brief />}
        {lacking === 'comparison' ? (
          <StripPaste onLeave={() => onLackingLeft(false)} />
        ) : lacking !== null ? (
          <StripNoRoom onMoved={onClose} onLeave={() => onLackingLeft(true)} />
        ) : (
          <ul className={styles.items}>
            {items.map((item, index) => (
              <StripLine
                key={keyOfItem(item)}
                item={item}
                hidden={index !== at}
                editing={editing}
                onSteps={onSteps}
                onCompare={() => onUnfold('comparison')}
              />
            ))}
            {items.length === 0 && <StripNext onTicket={() => onUnfold('ticket')} onSteps={onSteps} />}
          </ul>
        )}
        {undone !== null && <IconButton icon="undo" label={stripText.undoOf(undone)} onClick={() => void undoFix(undone)} />}
        {several && (
          <Button size="small" className={styles.all} aria-label={stripText.fixAll(fixes.length)} onClick={() => void fixAll()}>
            <span className={styles.full}>{stripText.fixAll(fixes.length)}</span>
            <span className={styles.brief}>{stripText.all(fixes.length)}</span>
          </Button>
        )}
      </div>
      {items.length > 1 && lacking === null && (
        <div className={styles.places}>
          <IconButton icon="left" label={stripText.previous} className={styles.previous} onClick={() => go(-1)} />
          <span className={styles.place} aria-live="polite">
            {items[at]?.kind === 'done' ? stripText.doneCount(items.length - open) : stripText.place(at + 1, open)}
          </span>
          <IconButton icon="right" label={stripText.next} onClick={() => go(1)} />
        </div>
      )}
      <div className={styles.tools}>
        <Button
          kind={step.kind === 'compare' && open === 0 && lacking === null ? 'primary' : 'quiet'}
          size="small"
          icon="compare"
          className={classNames(styles.tool, styles.first)}
          aria-label={stripText.compareLabel}
          title={stripText.compareLabel}
          onClick={() => onUnfold('comparison')}
        >
          <Word early>{stripText.compare}</Word>
        </Button>
        <TicketCopy className={styles.tool} onShow={() => onUnfold('ticket')} />
        <CardShowModeSwitch quiet />
        <IconButton icon="up" label={stripText.unfold} onClick={() => onUnfold('issues', true)} />
        <IconButton icon="close" label={stripText.close} onClick={() => setClosing(true)} />
      </div>
    </section>
  );
}

/** The first act of the line that is shown. */
const nextInLine = (line: HTMLElement) => line.querySelector<HTMLElement>('li:not([hidden]) button');

const certain = ({ issues }: Parameters<typeof stripItems>[0]) => certainFixes(issues);
