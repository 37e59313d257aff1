import { useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { EffectiveLine } from '@/components/card/EffectiveLine';
import { useNextStep } from '@/components/card/use-next-step';
import { usePendingActions } from '@/components/pending/pending-context';
import { Button } from '@/components/ui/Button';
import { uncomparedFields } from '@/utils/app/card/strip-items';
import type { CardComparison } from '@/utils/domain/compare-card';
import type { PendingItem } from '@/utils/domain/pending';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { fieldNames } from '@/utils/text/ru/field-names';
import { nextStepText } from '@/utils/text/ru/next-step';
import { panelText } from '@/utils/text/ru/panel';
import { pendingText } from '@/utils/text/ru/pending';
import { pillText } from '@/utils/text/ru/strip';
import { Line, More } from './StripLine';

/** The strip where nothing is to be mended: the one thing to do now. `onTicket` shows the ticket. */
export function StripNext({ onTicket }: { onTicket(): void }) {
  const step = useNextStep();
  const unseen = useCard((state) => state.missing.length);
  const comparison = useCard((state) => state.comparison);
  const own = useCard((state) => state.own);
  const { remind } = useCardActions();
  const [answered, setAnswered] = useState<Answered | null>(null);

  if (answered) return <AnsweredLine {...answered} onUndone={() => setAnswered(null)} />;
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
}

/** After the update: «Вход работает», «Не работает», and then what the error page shows. */
function CheckLine({ item, onAnswered }: { item: PendingItem; onAnswered(answered: Answered): void }) {
  const { works, fails } = usePendingActions();
  const [asking, setAsking] = useState(false);
  const close = async (done: Promise<boolean>, words: (label: string) => string) => {
    const stored = await done;
    onAnswered(stored ? { message: words(item.label || pendingText.noLabel), item } : { message: pendingText.notStored, item: null });
  };
  if (asking) {
    return (
      <Line tone="warning" fact={pendingText.failedQuestion} title={pendingText.failedHint}>
        <Button
          size="small"
          data-situation="login-confirmed"
          onClick={() => void close(fails(item, 'login-confirmed'), pendingText.closedFails)}
        >
          {pendingText.withData}
        </Button>
        <Button
          size="small"
          data-situation="login-unconfirmed"
          onClick={() => void close(fails(item, 'login-unconfirmed'), pendingText.closedFails)}
        >
          {pendingText.withoutData}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setAsking(false)}>
          {pendingText.cancel}
        </Button>
      </Line>
    );
  }
  return (
    <Line tone="good" fact={pillText.ready}>
      <Button kind="primary" size="small" icon="check" onClick={() => void close(works(item), pendingText.closedWorks)}>
        {pendingText.works}
      </Button>
      <Button size="small" onClick={() => setAsking(true)}>
        {pendingText.fails}
      </Button>
    </Line>
  );
}

function AnsweredLine({ message, item, onUndone }: Answered & { onUndone(): void }) {
  const { restore } = usePendingActions();
  return (
    <Line tone={item ? 'good' : 'warning'} fact={<span role="status">{message}</span>}>
      {item && (
        <Button size="small" icon="undo" onClick={() => void restore(item).then((stored) => stored && onUndone())}>
          {pendingText.undo}
        </Button>
      )}
    </Line>
  );
}
