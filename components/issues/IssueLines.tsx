import type { ReactNode } from 'react';
import { LetterDiff } from '@/components/letters/LetterDiff';
import { Button } from '@/components/ui/Button';
import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Issue } from '@/utils/rules/types';
import { helpText } from '@/utils/text/ru/help';
import { panelText, severityText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import styles from './IssueLines.module.css';

/** One key per issue: a rule says a thing of a field once. */
export const keyOfIssue = (issue: Issue) => `${issue.rule}/${issue.code}/${issue.field}`;

export interface IssueLinesProps {
  issue: Issue;
  /** What the field holds. */
  value: string;
  /** The card can be edited: only then a proposal can be written. */
  editing: boolean;
  /** Its «Исправить» is the one primary button on the screen. */
  primary?: boolean;
  onFix(): void;
  onIgnore(): void;
  /** Opens the entry of this check in the help. */
  onWhy(): void;
  /** The way to the field. */
  field: { label: ReactNode; name: string; go(): void };
}

/** One issue in three lines (docs/interface.md, principle 3): the fact, why it matters, what can be done. The same beside the field, in the panel and in the popup. */
export function IssueLines({ issue, value, editing, primary, onFix, onIgnore, onWhy, field }: IssueLinesProps) {
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
            <Button kind={primary ? 'primary' : 'secondary'} size="small" title={action} onClick={onFix}>
              {panelText.fix}
            </Button>
          )}
          <Button kind="quiet" size="small" className={fixable ? undefined : styles.lead} onClick={onIgnore}>
            {panelText.notAnError}
          </Button>
          <span className={styles.space} />
          <Button kind="quiet" size="small" aria-label={helpText.why} title={helpText.why} onClick={onWhy}>
            {helpText.whyShort}
          </Button>
          <Button kind="quiet" size="small" aria-label={field.name} onClick={field.go}>
            {field.label}
          </Button>
        </div>
      </div>
    </li>
  );
}
