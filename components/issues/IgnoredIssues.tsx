import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { type CardSnapshot, textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { panelText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import { Fact } from './Fact';
import styles from './FactRows.module.css';
import { keyOfIssue } from './IssueLines';

export interface IgnoredIssuesProps {
  card: CardSnapshot;
  ignored: readonly Issue[];
  onGive(issue: Issue): void;
}

/** What the user has silenced by «Не ошибка», folded, with the way back. */
export function IgnoredIssues({ card, ignored, onGive }: IgnoredIssuesProps) {
  if (ignored.length === 0) return null;
  return (
    <Disclosure summary={panelText.ignoredCount(ignored.length)}>
      <ul className={styles.rows}>
        {ignored.map((issue) => (
          <li key={keyOfIssue(issue)} className={styles.row}>
            <span className={styles.fact}>
              <Fact text={describeIssue(issue, textOf(card, issue.field) ?? '').fact} />
            </span>
            <Button kind="quiet" size="small" icon="undo" onClick={() => onGive(issue)}>
              {panelText.give}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
