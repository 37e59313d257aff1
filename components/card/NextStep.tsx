import { useContext } from 'react';
import { PendingList } from '@/components/pending/PendingList';
import { PendingContext } from '@/components/pending/pending-context';
import { Button } from '@/components/ui/Button';
import { nextStepText } from '@/utils/text/ru/next-step';
import { useCard, useCardActions } from './card-context';
import { useNextStep } from './use-next-step';

/** The one thing to do now, below the issues: its button is the only primary one. What is an issue's own stands at the issue. */
export function NextStep() {
  const step = useNextStep();
  const own = useCard((state) => state.own);
  const now = useCard((state) => state.now);
  const { setTab, remind } = useCardActions();
  // A training card has nobody who waits.
  const pending = useContext(PendingContext);
  return (
    <>
      {/* Stays when the answer is given: it holds the way back. */}
      {pending && <PendingList silent primary items={step.kind === 'check' && own ? [own] : []} now={now} actions={pending} />}
      {step.kind === 'save' && <p role="status">{nextStepText.save}</p>}
      {step.kind === 'compare' && (
        <Button kind="primary" wide onClick={() => setTab('comparison')}>
          {nextStepText.compare}
        </Button>
      )}
      {step.kind === 'remind' && (
        <Button kind="primary" wide onClick={() => void remind()}>
          {nextStepText.remind}
        </Button>
      )}
      {step.kind === 'ticket' && (
        <Button kind="primary" wide onClick={() => setTab('ticket')}>
          {nextStepText.toTicket}
        </Button>
      )}
    </>
  );
}
