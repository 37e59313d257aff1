import { IssueLines } from '@/components/issues/IssueLines';
import { textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { panelText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import { useCard, useCardActions } from './card-context';

export interface IssueItemProps {
  issue: Issue;
  /** Its «Исправить» is the one primary button on the screen. */
  primary?: boolean;
  /** Opens the comparison where it is no tab beside the issues. */
  onCompare?: (() => void) | undefined;
  /**
   * Called when what a button has begun is over, so that a popover can close: before, nothing would be written by a press in a view that is not seen.
   * `done` = it was done; what was not is said by a toast.
   */
  onLeave?: (done: boolean) => void;
}

/** One issue of the card at hand, in the panel or beside its mark. */
export function IssueItem({ issue, primary, onCompare, onLeave }: IssueItemProps) {
  const value = useCard((state) => (state.card ? (textOf(state.card, issue.field) ?? '') : ''));
  const editing = useCard((state) => state.card?.mode === 'edit');
  const outside = useCard((state) => state.outside);
  const { fix, setIgnored, focusField, openPage, setTab } = useCardActions();
  const leaving = (act: () => Promise<boolean>) => () => void act().then(onLeave);
  return (
    <IssueLines
      issue={issue}
      value={value}
      editing={editing}
      {...(primary ? { primary } : {})}
      onFix={leaving(() => fix(issue))}
      onChoose={(text) => leaving(() => fix({ ...issue, suggestion: text }))()}
      onIgnore={leaving(() => setIgnored(issue, true))}
      onCompare={onCompare ?? (() => setTab('comparison'))}
      onHelp={() => void openPage('help', `#${issue.rule}`)}
      field={{
        label: outside ? popupText.show : `${panelText.toField} ↗`,
        name: outside ? popupText.showOf(issue.field) : panelText.toFieldOf(issue.field),
        go: leaving(() => focusField(issue.field)),
      }}
    />
  );
}
