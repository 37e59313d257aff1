import { LetterDiff } from '@/components/letters/LetterDiff';
import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RowFaults } from '@/utils/app/register/check-register';
import { fullNameOf } from '@/utils/app/register/twin';
import type { Issue } from '@/utils/rules/types';
import { severityText } from '@/utils/text/ru/panel';
import { registerText } from '@/utils/text/ru/register';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import styles from './FaultRow.module.css';

/** One person of the file with everything that the rules say: the same sentences as beside a card. */
export function FaultRow({ faults: { person, issues, texts } }: { faults: RowFaults }) {
  return (
    <>
      <p className={styles.head}>
        <span className={styles.number}>{registerText.row(person.row)}</span>
        <strong className={styles.name}>{fullNameOf(person) || registerText.nameless}</strong>
        <span className={styles.more}>{[person.birthDate, person.organization].filter(Boolean).join(' · ')}</span>
      </p>
      <ul className={styles.issues}>
        {issues.map((issue) => (
          <FaultLine key={`${issue.rule} ${issue.code} ${issue.field}`} issue={issue} value={texts[issue.field] ?? ''} />
        ))}
      </ul>
    </>
  );
}

function FaultLine({ issue, value }: { issue: Issue; value: string }) {
  const { fact, why, action } = describeIssue(issue, value);
  return (
    <li className={styles.issue} data-rule={issue.rule} data-field={issue.field} data-severity={issue.severity}>
      <Sign tone={issue.severity} size={16} />
      <div className={styles.body}>
        <p>
          <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
          {fact}
        </p>
        {issue.suggestion !== undefined && value !== '' && <LetterDiff before={value} after={issue.suggestion} />}
        {/* Where the letters show what to do, the words of the button beside a card are left out. */}
        <p className={styles.why}>{[why, issue.suggestion === undefined ? action : ''].filter((text) => text !== '').join('. ')}</p>
      </div>
    </li>
  );
}
