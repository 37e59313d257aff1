import { useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { EffectiveLine } from '@/components/card/EffectiveLine';
import { useNextStep } from '@/components/card/use-next-step';
import { FAILED_ANSWERS } from '@/components/pending/failed-answers';
import { usePendingActions } from '@/components/pending/pending-context';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { type CardComparison, uncomparedFields } from '@/utils/domain/compare-card';
import type { PendingItem } from '@/utils/domain/pending';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';
import { nextStepText } from '@/utils/text/ru/next-step';
import { hintText, panelText } from '@/utils/text/ru/panel';
import { pendingText } from '@/utils/text/ru/pending';
import { pillText } from '@/utils/text/ru/strip';
import { Line, More } from './StripLine';

/** The strip where nothing is to be mended: the one thing to do now. `onTicket` shows the ticket, `onSteps` the steps. */
export function StripNext({ onTicket, onSteps }: { onTicket(): void; onSteps(): void }) {
  const step = useNextStep();
  const unseen = useCard((state) => state.missing.length);
  const comparison = useCard((state) => state.comparison);
  const own = useCard((state) => state.own);
  const { remind } = useCardActions();
  const [answered, setAnswered] = useState<Answered | null>(null);

  if (answered) return <AnsweredLine {...answered} onUndone={() => setAnswered(null)} onSteps={onSteps} />;
  if (step.kind === 'check' && own) return <CheckLine item={own} onAnswered={setAnswered} />;
  switch (step.kind) {
    case 'wait':
      return <Line tone="good" fact={nextStepText.saved} under={<EffectiveLine />} />;
    case 'remind':
      return (
        <Line tone="good" fact={nextStepText.saved} under={<EffectiveLine />}>
          <Button kind="primary" size="small" icon="bell" onClick={() => void remind()}>
            {nextStepText.remind}
          </Button>
        </Line>
      );
    case 'ticket':
      return (
        <Line tone="info" fact={nextStepText.ticketDue}>
          <Button kind="primary" size="small" onClick={onTicket}>
            {nextStepText.toTicket}
          </Button>
        </Line>
      );
    default:
      return (
        <Line
          tone={unseen > 0 ? 'info' : 'good'}
          fact={unseen > 0 ? panelText.nothingSeen : pillText.none}
          under={<More>{step.kind === 'save' ? nextStepText.save : comparedWords(comparison)}</More>}
        />
      );
  }
}

function comparedWords(comparison: CardComparison | null): string {
  if (comparison === null) return panelText.allWellMore;
  if (comparison.fourPointsEqual) return panelText.allCompared;
  return `${comparisonTabText.partly} ${uncomparedFields(comparison.fields)
    .map(({ field }) => fieldNames[field].is)
    .join(', ')}`;
}

interface Answered {
  message: string;
  /** What «Вернуть» brings back; null when nothing was stored. */
  item: PendingItem | null;
  /** The work goes on with the steps. */
  failed: boolean;
}

/** After the update: «Вход работает», «Не работает», and then what the error page shows. */
function CheckLine({ item, onAnswered }: { item: PendingItem; onAnswered(answered: Answered): void }) {
  const now = useCard((state) => state.now);
  const { works, fails } = usePendingActions();
  const [asking, setAsking] = useState(false);
  const close = async (done: Promise<boolean>, failed: boolean) => {
    const stored = await done;
    const words = failed ? pendingText.closedFails : pendingText.closedWorks;
    const message = stored ? words(item.label || pendingText.noLabel) : pendingText.notStored;
    onAnswered({ message, item: stored ? item : null, failed: stored && failed });
  };
  if (asking) {
    return (
      <Line tone="warning" fact={pendingText.failedQuestion} title={pendingText.failedHint}>
        {FAILED_ANSWERS.map(([answer, words]) => (
          <Button key={answer} size="small" onClick={() => void close(fails(item, answer, now), true)}>
            {words}
          </Button>
        ))}
        <IconButton icon="close" label={pendingText.cancel} onClick={() => setAsking(false)} />
      </Line>
    );
  }
  return (
    <Line tone="good" fact={pillText.ready}>
      <Button kind="primary" size="small" icon="check" onClick={() => void close(works(item), false)}>
        {pendingText.works}
      </Button>
      <Button size="small" onClick={() => setAsking(true)}>
        {pendingText.fails}
      </Button>
    </Line>
  );
}

function AnsweredLine({ message, item, failed, onUndone, onSteps }: Answered & { onUndone(): void; onSteps(): void }) {
  const { restore } = usePendingActions();
  return (
    <Line tone={item ? 'good' : 'warning'} fact={<span role="status">{message}</span>}>
      {failed && (
        <Button kind="primary" size="small" onClick={onSteps}>
          {hintText.steps}
        </Button>
      )}
      {item && (
        <Button size="small" icon="undo" onClick={() => void restore(item).then((stored) => stored && onUndone())}>
          {pendingText.undo}
        </Button>
      )}
    </Line>
  );
}
