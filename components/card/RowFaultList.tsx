import { useState } from 'react';
import { Fact } from '@/components/issues/Fact';
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

export interface RowFaultListProps {
  faults: readonly RowAtFault[];
  /** False when the row is not drawn now. */
  onShow(row: number): Promise<boolean>;
  onCopy(text: string): void;
}

/** Rows of the register on the page in which something is wrong: whose, what, and the way to the row. */
export function RowFaultList({ faults, onShow, onCopy }: RowFaultListProps) {
  return (
    <Disclosure summary={twinsText.faults(faults.length)} defaultOpen>
      <ul className={styles.list} aria-label={twinsText.faultsHeading}>
        {faults.map((fault) => (
          <FaultItem key={fault.row} fault={fault} onShow={onShow} onCopy={onCopy} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** A row that has been scrolled out of a grid is found by its search: the surname as it stands there, faults and all. */
function FaultItem({ fault: { row, person, issues, texts }, onShow, onCopy }: Omit<RowFaultListProps, 'faults'> & { fault: RowAtFault }) {
  const [gone, setGone] = useState(false);
  const search = person.lastName || person.firstName;
  return (
    <li className={styles.pair} data-row={row}>
      <p className={styles.likely}>{fullNameOf(person) || registerText.nameless}</p>
      {issues.map((issue) => (
        <p
          className={styles.fact}
          key={`${issue.rule} ${issue.code} ${issue.field}`}
          data-rule={issue.rule}
          data-field={issue.field}
          data-severity={issue.severity}
        >
          <Sign tone={issue.severity} size={16} /> <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
          <Fact text={describeIssue(issue, texts[issue.field] ?? '').fact} />
        </p>
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          icon="out"
          aria-label={twinsText.showOf(fullNameOf(person))}
          onClick={() => void onShow(row).then((shown) => setGone(!shown))}
        >
          {twinsText.show}
        </Button>
        {gone && (
          <>
            <span role="status" className={styles.quiet}>
              {twinsText.gone}
            </span>
            <Button size="small" icon="search" onClick={() => onCopy(search)}>
              {twinsText.searchOf(search)}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
