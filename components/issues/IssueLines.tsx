import { type ReactNode, useId, useState } from 'react';
import { LetterDiff } from '@/components/letters/LetterDiff';
import { Button } from '@/components/ui/Button';
import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { choicesIn } from '@/utils/domain/names/choices';
import type { Issue } from '@/utils/rules/types';
import { panelText, severityText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import { COMPARE } from '@/utils/text/ru/rules/rule-sentence';
import { ChoiceButtons } from './ChoiceButtons';
import { Fact } from './Fact';
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
  /** Writes one of two readings that are as likely. */
  onChoose(text: string): void;
  onIgnore(): void;
  /** Opens the letter-by-letter comparison. */
  onCompare(): void;
  /** Opens the entry of this check in the help. */
  onHelp(): void;
  /** The way to the field. */
  field: { label: ReactNode; name: string; go(): void };
}

/**
 * One issue (docs/interface.md, principle 3): the fact, what can be done, and on demand why it matters. What is done by a press is a button, what is done
 * by hand a sentence. The same beside the field, in the panel and in the popup.
 */
export function IssueLines({ issue, value, editing, primary, onFix, onChoose, onIgnore, onCompare, onHelp, field }: IssueLinesProps) {
  const { fact, why, action } = describeIssue(issue, value);
  const { suggestion } = issue;
  const fixable = suggestion !== undefined && editing;
  const comparable = suggestion === undefined && action === COMPARE;
  const choices = suggestion === undefined && editing ? choicesIn(issue.params) : [];
  const acts = fixable || comparable || choices.length > 0;
  const [asked, setAsked] = useState(false);
  const reason = useId();
  return (
    <li className={styles.item} data-rule={issue.rule} data-field={issue.field} data-severity={issue.severity}>
      <Sign tone={issue.severity} size={16} />
      <div className={styles.body}>
        <div className={styles.head}>
          <p className={styles.fact}>
            <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
            <Fact text={fact} />
          </p>
          <Button
            kind="quiet"
            size="small"
            aria-label={panelText.whyOf(fact)}
            aria-expanded={asked}
            {...(asked ? { 'aria-controls': reason } : {})}
            onClick={() => setAsked(!asked)}
          >
            {panelText.why}
          </Button>
        </div>
        {suggestion !== undefined && <LetterDiff before={value} after={suggestion} />}
        {suggestion === undefined && action && !comparable && (
          <p className={styles.todo}>{panelText.todo(choices.length > 0 ? panelText.choose : action)}</p>
        )}
        <div className={styles.actions} data-acts={acts ? '' : undefined}>
          {fixable && (
            <Button kind={primary ? 'primary' : 'secondary'} size="small" title={action} onClick={onFix}>
              {panelText.fix}
            </Button>
          )}
          <ChoiceButtons texts={choices} onChoose={onChoose} />
          {comparable && (
            <Button size="small" aria-label={panelText.compareOf(issue.field)} onClick={onCompare}>
              {COMPARE}
            </Button>
          )}
          <Button kind="quiet" size="small" className={acts ? undefined : styles.lead} onClick={onIgnore}>
            {panelText.notAnError}
          </Button>
          <span className={styles.space} />
          <Button kind="quiet" size="small" aria-label={field.name} onClick={field.go}>
            {field.label}
          </Button>
        </div>
        {asked && (
          <p id={reason} className={styles.why}>
            {why && `${why}. `}
            <Button kind="quiet" size="small" onClick={onHelp}>
              {panelText.aboutCheck}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
