import { useCard, useCardActions } from '@/components/card/card-context';
import { Comparison } from './Comparison';
import { SentChoices } from './SentChoices';

/** The panel's tab «Сверка»: what the employee sent against the card at hand. */
export function ComparisonTab() {
  const mode = useCard((state) => state.card?.mode ?? 'view');
  const pasted = useCard((state) => state.pasted);
  const source = useCard((state) => state.source);
  const comparison = useCard((state) => state.comparison);
  const { setPasted, correctSource, put, copy } = useCardActions();
  return (
    <>
      <SentChoices />
      <Comparison
        mode={mode}
        pasted={pasted}
        source={source}
        comparison={comparison}
        onPasted={setPasted}
        onCorrect={correctSource}
        onTake={put}
        onCopy={(text) => void copy(text)}
      />
    </>
  );
}
