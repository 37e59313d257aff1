import { useState } from 'react';
import { Comparison } from '@/components/comparison/Comparison';
import { Disclosure } from '@/components/ui/Disclosure';
import type { CardOrder } from '@/utils/app/card/card-order';
import { correctedSource, sourceOf } from '@/utils/app/card/compare-pasted';
import type { LiveCard } from '@/utils/app/card/panel-view';
import { differingFields } from '@/utils/app/card/strip-items';
import type { CardSnapshot } from '@/utils/domain/card';
import { type CardComparison, compareCard } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import { popupText } from '@/utils/text/ru/popup';
import styles from './Popup.module.css';

export interface PopupComparisonProps {
  card: CardSnapshot;
  live: LiveCard;
  /** YYYY-MM-DD in Perm. */
  today: string;
  open: boolean;
  onToggle(open: boolean): void;
  onOrder(order: CardOrder): void;
  onCopy(text: string): void;
}

/**
 * The panel's tab «Госуслуги» where the panel cannot be pressed. What is pasted goes to the card's frame, which keeps it and compares as well: it is
 * there when the popup opens again, and in the panel. Shown is what was typed here, for an answer that comes later than the next key would eat it.
 */
export function PopupComparison({ card, live, today, open, onToggle, onOrder, onCopy }: PopupComparisonProps) {
  const [typed, setTyped] = useState<{ pasted: string; source: PastedData | null } | null>(null);
  // The frame has caught up: from here on it may be changed in the panel too.
  if (typed && JSON.stringify(typed) === JSON.stringify({ pasted: live.pasted, source: live.source })) setTyped(null);
  const { pasted, source } = typed ?? live;
  const comparison = source && compareCard(card, source.values);
  return (
    <Disclosure summary={summaryOf(comparison)} open={open} onToggle={onToggle}>
      <div className={styles.flush}>
        <Comparison
          mode={card.mode}
          pasted={pasted}
          source={source}
          comparison={comparison}
          onPasted={(text) => {
            setTyped({ pasted: text, source: sourceOf(text, today) });
            onOrder({ act: 'paste', text });
          }}
          onCorrect={(field, text) => {
            setTyped({ pasted, source: correctedSource(source, field, text) });
            onOrder({ act: 'correct', field, text });
          }}
          onTake={(field, text) => onOrder({ act: 'take', field, text })}
          onCopy={onCopy}
        />
      </div>
    </Disclosure>
  );
}

function summaryOf(comparison: CardComparison | null): string {
  if (comparison === null) return popupText.compare;
  if (comparison.fourPointsEqual) return popupText.compared;
  const differing = differingFields(comparison.fields).length;
  return differing > 0 ? popupText.differs(differing) : popupText.partlyCompared;
}
