import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { panelText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules';
import { useCard, useCardActions } from './card-context';
import { IssueItem } from './IssueItem';
import styles from './IssueList.module.css';
import { MessageHint } from './MessageHint';
import { UnreadFields } from './UnreadFields';
import { useNextStep } from './use-next-step';

/** One key per issue: a rule says a thing of a field once. */
const keyOf = (issue: Issue) => `${issue.rule}/${issue.code}/${issue.field}`;

/** The tab «Замечания»: issues, what could not be checked, what was silenced, and the next step. */
export function IssueList() {
  const issues = useCard((state) => state.issues);
  const step = useNextStep();
  return (
    <div className={styles.list}>
      <MessageHint />
      {issues.length > 0 ? (
        <ul>
          {issues.map((issue) => (
            <IssueItem key={keyOf(issue)} issue={issue} primary={step.kind === 'fix' && step.issue === issue} />
          ))}
        </ul>
      ) : (
        <Clean compared={step.kind !== 'compare'} />
      )}
      <UnreadFields />
      <Ignored />
      <NextButton />
    </div>
  );
}

function Clean({ compared }: { compared: boolean }) {
  const unseen = useCard((state) => state.missing.length > 0);
  if (unseen) return <Notice tone="info">{panelText.nothingSeen}</Notice>;
  return (
    <Notice tone="good" title={panelText.allWell}>
      {compared ? panelText.allCompared : panelText.allWellMore}
    </Notice>
  );
}

function NextButton() {
  const step = useNextStep();
  const { setTab, remind } = useCardActions();
  const next = {
    fix: null,
    wait: null,
    compare: { label: panelText.compare, run: () => setTab('comparison') },
    remind: { label: panelText.remind, run: () => void remind() },
    ticket: { label: panelText.toTicket, run: () => setTab('ticket') },
  }[step.kind];
  if (next === null) return null;
  return (
    <Button kind="primary" wide onClick={next.run}>
      {next.label}
    </Button>
  );
}

function Ignored() {
  const ignored = useCard((state) => state.ignored);
  const card = useCard((state) => state.card);
  const { setIgnored } = useCardActions();
  if (ignored.length === 0 || card === null) return null;
  return (
    <Disclosure summary={panelText.ignoredCount(ignored.length)}>
      <ul className={styles.ignored}>
        {ignored.map((issue) => (
          <li key={keyOf(issue)} className={styles.row}>
            <span className={styles.fact}>{describeIssue(issue, textOf(card, issue.field) ?? '').fact}</span>
            <Button kind="quiet" size="small" icon="undo" onClick={() => void setIgnored(issue, false)}>
              {panelText.give}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
