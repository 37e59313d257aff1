import { LetterDiff } from '@/components/letters/LetterDiff';
import { Button } from '@/components/ui/Button';
import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { panelText, severityText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules';
import { useCard, useCardActions } from './card-context';
import styles from './IssueItem.module.css';

export interface IssueItemProps {
  issue: Issue;
  /** Its «Исправить» is the one primary button on the screen. */
  primary?: boolean;
  /** Called after a button that leads away, so that a popover can close. */
  onLeave?: () => void;
}

/** One issue in three lines (UX.md, principle 3): the fact, why it matters, what can be done. */
export function IssueItem({ issue, primary, onLeave }: IssueItemProps) {
  const value = useCard((state) => (state.card ? (textOf(state.card, issue.field) ?? '') : ''));
  const editing = useCard((state) => state.card?.mode === 'edit');
  const actions = useCardActions();
  const { fact, why, action } = describeIssue(issue, value);
  const { suggestion } = issue;
  const fixable = suggestion !== undefined && editing;
  return (
    <li className={styles.item} data-rule={issue.rule} data-field={issue.field} data-severity={issue.severity}>
      <Sign tone={issue.severity} size={16} />
      <div className={styles.body}>
        <p className={styles.fact}>
          <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
          {fact}
        </p>
        {suggestion !== undefined && <LetterDiff before={value} after={suggestion} />}
        {why && <p className={styles.why}>{why}</p>}
        {suggestion === undefined && action && <p className={styles.todo}>{action}</p>}
        {suggestion !== undefined && !editing && <p className={styles.why}>{panelText.editFirst}</p>}
        <div className={styles.actions}>
          {fixable && (
            <Button
              kind={primary ? 'primary' : 'secondary'}
              size="small"
              title={action}
              onClick={() => {
                void actions.fix(issue);
                onLeave?.();
              }}
            >
              {panelText.fix}
            </Button>
          )}
          <Button
            kind="quiet"
            size="small"
            className={fixable ? undefined : styles.lead}
            onClick={() => {
              void actions.setIgnored(issue, true);
              onLeave?.();
            }}
          >
            {panelText.notAnError}
          </Button>
          <span className={styles.space} />
          <Button
            kind="quiet"
            size="small"
            aria-label={panelText.toFieldOf(issue.field)}
            onClick={() => {
              actions.focusField(issue.field);
              onLeave?.();
            }}
          >
            {panelText.toField} ↗
          </Button>
        </div>
      </div>
    </li>
  );
}
