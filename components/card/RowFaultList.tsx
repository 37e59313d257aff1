import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Sign } from '@/components/ui/Sign';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RowAtFault } from '@/utils/app/register/rows-at-fault';
import { fullNameOf } from '@/utils/app/register/twin';
import { severityText } from '@/utils/text/ru/panel';
import { registerText } from '@/utils/text/ru/register';
import { twinsText } from '@/utils/text/ru/register-twins';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import styles from './RegisterHint.module.css';

/** Rows of the register on the page in which something is wrong: whose, what, and the way to the row. */
export function RowFaultList({ faults, onShow }: { faults: readonly RowAtFault[]; onShow(row: number): void }) {
  return (
    <Disclosure summary={twinsText.faults(faults.length)}>
      <ul className={styles.list} aria-label={twinsText.faultsHeading}>
        {faults.map(({ row, person, issues, texts }) => (
          <li key={row} className={styles.pair} data-row={row}>
            <p className={styles.likely}>{fullNameOf(person) || registerText.nameless}</p>
            {issues.map((issue) => (
              <p
                key={`${issue.rule} ${issue.code} ${issue.field}`}
                data-rule={issue.rule}
                data-field={issue.field}
                data-severity={issue.severity}
              >
                <Sign tone={issue.severity} size={16} /> <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
                {describeIssue(issue, texts[issue.field] ?? '').fact}
              </p>
            ))}
            <div className={styles.actions}>
              <Button size="small" icon="out" aria-label={twinsText.showOf(fullNameOf(person))} onClick={() => onShow(row)}>
                {twinsText.show}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
