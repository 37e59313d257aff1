import { type Ref, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { CardOrder, OrderOutcome } from '@/utils/app/card/card-order';
import type { LiveCard, PanelView } from '@/utils/app/card/panel-view';
import { permDay } from '@/utils/domain/perm-time';
import type { Issue } from '@/utils/rules/types';
import { popupText } from '@/utils/text/ru/popup';
import { CardIssues } from './CardIssues';
import { PopupComparison } from './PopupComparison';

export interface OpenCardProps {
  view: PanelView;
  live: LiveCard;
  /** Epoch ms. */
  now: number;
  primary: Issue | null;
  /** Something else is being done in the popup: the issues wait folded, the comparison is away. */
  aside: boolean;
  compares: boolean;
  comparing: boolean;
  onComparing(open: boolean): void;
  comparison: Ref<HTMLDivElement>;
  onOrder(order: CardOrder): Promise<OrderOutcome | null>;
  onCopy(text: string): void;
}

/** The card that stands in the tab: its issues, and the comparison where the panel's own cannot be reached. */
export function OpenCard(props: OpenCardProps) {
  const { view, live, aside, onOrder } = props;
  const [refusal, setRefusal] = useState('');
  const order = (what: CardOrder) =>
    void onOrder(what).then((outcome) => setRefusal(outcome === 'done' ? '' : popupText.outcome[outcome ?? 'gone']));
  return (
    <>
      {live.panel === 'behind-dialog' && <Notice tone="info">{popupText.behindDialog}</Notice>}
      <CardIssues
        key={live.key}
        view={view}
        live={live}
        primary={props.primary}
        aside={aside}
        refusal={refusal}
        onOrder={order}
        onRefusalRead={() => setRefusal('')}
      />
      {props.compares && !aside && (
        <div ref={props.comparison}>
          <PopupComparison
            key={live.key}
            card={view.card}
            live={live}
            today={permDay(props.now)}
            open={props.comparing}
            onToggle={props.onComparing}
            onOrder={order}
            onCopy={props.onCopy}
          />
        </div>
      )}
    </>
  );
}
