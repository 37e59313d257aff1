import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { CleanNotice } from '@/components/issues/CleanNotice';
import { DoneToast } from '@/components/issues/DoneToast';
import { IgnoredIssues } from '@/components/issues/IgnoredIssues';
import { IssueLines, keyOfIssue } from '@/components/issues/IssueLines';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { Toast as ToastLine } from '@/components/ui/Toast';
import { type CardOrder, shownIssue } from '@/utils/app/card/card-order';
import type { Toast } from '@/utils/app/card/card-state';
import type { LiveCard, PanelView } from '@/utils/app/card/panel-view';
import { textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { panelText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import styles from './CardIssues.module.css';
import popup from './Popup.module.css';
import { CardWords } from './ShownPage';

export interface CardIssuesProps {
  view: PanelView;
  live: LiveCard;
  /** The issue whose «Исправить» is the one primary button on the screen, or null. */
  primary: Issue | null;
  /** Something else is being done in the popup. */
  aside: boolean;
  /** Why the last order was not carried out, in one sentence; '' when it was. */
  refusal: string;
  onOrder(order: CardOrder): void;
  onRefusalRead(): void;
}

/** Of what the panel tells too, only what was done to the card: a copied text is told where it was copied. */
const DONE_TO_CARD: readonly Toast['kind'][] = ['fixed', 'restored', 'changed-by-page', 'not-written', 'ignored', 'not-stored'];

/**
 * The open card and its issues, as in the panel: a second place for them where the panel cannot be pressed. Folded while the panel shows them,
 * unfolded while it does not, until the user has folded or unfolded it.
 */
export function CardIssues({ view, live, primary, aside, refusal, onOrder, onRefusalRead }: CardIssuesProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const list = useRef<HTMLElement>(null);
  const focus = useKeepFocus(list, view);
  const { card, issues, missing } = view;
  const { toast } = live;
  const textAt = (issue: Issue) => textOf(card, issue.field) ?? '';
  const give = (issue: Issue) => onOrder({ act: 'give-back', issue: shownIssue(issue, textAt(issue)) });
  return (
    <Disclosure summary={<CardWords view={view} />} open={wanted ?? (live.panel !== 'open' && !aside)} onToggle={setWanted}>
      <section ref={list} className={classNames(styles.list, popup.flush)} tabIndex={-1} aria-label={panelText.tabs.issues} {...focus}>
        {refusal !== '' ? (
          <ToastLine message={refusal} closeLabel={panelText.closeToast} onClose={onRefusalRead} />
        ) : (
          toast &&
          DONE_TO_CARD.includes(toast.kind) && (
            <DoneToast
              toast={toast}
              onClose={() => onOrder({ act: 'close-toast' })}
              onUndo={(field) => onOrder({ act: 'undo', field })}
              onGive={give}
            />
          )
        )}
        {issues.length > 0 ? (
          <ul>
            {issues.map((issue) => (
              <IssueLines
                key={keyOfIssue(issue)}
                issue={issue}
                value={textAt(issue)}
                editing={card.mode === 'edit'}
                primary={issue === primary}
                onFix={() => onOrder({ act: 'fix', issue: shownIssue(issue, textAt(issue)) })}
                onIgnore={() => onOrder({ act: 'ignore', issue: shownIssue(issue, textAt(issue)) })}
                field={{
                  label: popupText.show,
                  name: popupText.showOf(issue.field),
                  go: () => onOrder({ act: 'show', field: issue.field }),
                }}
              />
            ))}
          </ul>
        ) : (
          <CleanNotice unseen={missing.length > 0} compared={live.compared} />
        )}
        {missing.length > 0 && (
          <Notice tone="neutral">
            {popupText.unseen(missing)} {live.panel !== 'behind-dialog' && popupText.unseenTeach}
          </Notice>
        )}
        <IgnoredIssues card={card} ignored={live.ignored} onGive={give} />
        {live.panel === 'away' && (
          <Button kind="quiet" size="small" className={styles.open} onClick={() => onOrder({ act: 'open-panel' })}>
            {popupText.openPanel}
          </Button>
        )}
      </section>
    </Disclosure>
  );
}

/** The button that was pressed may go with its issue; then the keyboard goes on from the top of the list, not of the page. */
function useKeepFocus(list: RefObject<HTMLElement | null>, view: PanelView) {
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is what takes buttons away
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [list, view]);
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
