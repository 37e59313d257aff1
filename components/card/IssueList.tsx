import { CleanNotice } from '@/components/issues/CleanNotice';
import { IgnoredIssues } from '@/components/issues/IgnoredIssues';
import { keyOfIssue } from '@/components/issues/IssueLines';
import { Notice } from '@/components/ui/Notice';
import { panelText } from '@/utils/text/ru/panel';
import { useCard, useCardActions } from './card-context';
import { DoneFixes } from './DoneFixes';
import { EditFirst } from './EditFirst';
import { IssueItem } from './IssueItem';
import styles from './IssueList.module.css';
import { MessageHint } from './MessageHint';
import { NextStep } from './NextStep';
import { UnreadFields } from './UnreadFields';
import { useNextStep } from './use-next-step';

/** The tab «Замечания»: what the app says, the card's issues, and the next step. `steps` = those of the message are wanted. */
export function IssueList({ steps = false }: { steps?: boolean }) {
  return (
    <div className={styles.list}>
      <MessageHint unfolded={steps} />
      <Issues />
      <NextStep />
    </div>
  );
}

/** Issues, what could not be checked, what was silenced. `onCompare` opens the comparison where it is no tab beside them; `counted` = how many there are is said above. */
export function Issues({ onCompare, counted = false }: { onCompare?: () => void; counted?: boolean }) {
  const issues = useCard((state) => state.issues);
  const unseen = useCard((state) => state.missing.length > 0 || state.failing);
  const compared = useCard((state) => state.compared);
  const refused = useCard((state) => state.messages.length > 0);
  const step = useNextStep();
  return (
    <>
      <EditFirst issues={issues} />
      {issues.length > 0 ? (
        <ul className={styles.issues}>
          {issues.map((issue) => (
            <IssueItem key={keyOfIssue(issue)} issue={issue} primary={step.kind === 'fix' && step.issue === issue} onCompare={onCompare} />
          ))}
        </ul>
      ) : (
        <CleanNotice unseen={unseen} compared={compared} refused={refused} told={counted} />
      )}
      <DoneFixes />
      <UnreadFields />
      <FailedChecks />
      <Ignored />
    </>
  );
}

/** A fault of ours, said calmly: the rest goes on. */
function FailedChecks() {
  const failing = useCard((state) => state.failing);
  return failing && <Notice tone="neutral">{panelText.failing}</Notice>;
}

function Ignored() {
  const ignored = useCard((state) => state.ignored);
  const card = useCard((state) => state.card);
  const { setIgnored } = useCardActions();
  return card && <IgnoredIssues card={card} ignored={ignored} onGive={(issue) => void setIgnored(issue, false)} />;
}
