import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { CardToast } from '@/components/card/CardToast';
import { useCard, useCardActions } from '@/components/card/card-context';
import { Issues } from '@/components/card/IssueList';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { isPanelOpen } from '@/utils/app/view/panel-open';
import { type CardComparison, differingFields } from '@/utils/domain/compare-card';
import { panelText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import styles from './OpenCard.module.css';
import popup from './Popup.module.css';
import { CardWords } from './ShownPage';

export interface OpenCardProps {
  /** Something else is being done here: the issues wait folded, the comparison is away. */
  aside: boolean;
  /** The comparison is unfolded: as the user has left it, null = he has not touched it. */
  comparing: boolean | null;
  onComparing(open: boolean): void;
  comparison: RefObject<HTMLDivElement | null>;
}

/** The card that stands in the tab, outside its page: its issues, and the comparison. Folded while the panel in the page shows them, until the user unfolds it. */
export function OpenCard({ aside, comparing, onComparing, comparison }: OpenCardProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const list = useRef<HTMLElement>(null);
  const focus = useKeepFocus(list);
  const inPage = useCard(isPanelOpen);
  const behindDialog = useCard((state) => state.behindDialog);
  const keptOut = useCard((state) => state.keptOut);
  const found = useCard((state) => state.comparison);
  const pasted = useCard((state) => state.pasted !== '');
  const { setOpen } = useCardActions();
  return (
    <>
      {behindDialog && <Notice tone="info">{popupText.behindDialog}</Notice>}
      {keptOut && !behindDialog && <Notice tone="info">{popupText.keptOut}</Notice>}
      <Disclosure summary={<CardWords />} open={wanted ?? (!inPage && !aside)} onToggle={setWanted}>
        <section ref={list} className={classNames(styles.list, popup.flush)} tabIndex={-1} aria-label={panelText.tabs.issues} {...focus}>
          <CardToast />
          <Issues counted onCompare={() => onComparing(true)} />
          {!inPage && !behindDialog && !keptOut && (
            <Button kind="quiet" size="small" className={styles.open} onClick={() => setOpen(true)}>
              {popupText.openPanel}
            </Button>
          )}
        </section>
      </Disclosure>
      {!aside && (!inPage || comparing === true) && (
        <div ref={comparison}>
          <Disclosure summary={summaryOf(found)} open={comparing ?? (pasted && (behindDialog || keptOut))} onToggle={onComparing}>
            <div className={popup.flush}>
              <ComparisonTab />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function summaryOf(comparison: CardComparison | null): string {
  if (comparison === null) return popupText.compare;
  if (comparison.fourPointsEqual) return popupText.compared;
  const differing = differingFields(comparison.fields).length;
  return differing > 0 ? popupText.differs(differing) : popupText.partlyCompared;
}

/** The button that was pressed may go with its issue; then the keyboard goes on from the top of the list, not of the page. */
function useKeepFocus(list: RefObject<HTMLElement | null>) {
  const inside = useRef(false);
  const issues = useCard((state) => state.issues);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other issues are what takes buttons away
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [list, issues]);
  return {
    onFocus() {
      inside.current = true;
    },
    // What is taken away tells of no next one.
    onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) inside.current = false;
    },
  };
}
