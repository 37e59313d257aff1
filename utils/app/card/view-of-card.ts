import { shortLabel } from '@/utils/app/person-label';
import type { CardStore } from './card-actions';
import type { CardState } from './card-state';
import type { LiveCard, PanelView } from './panel-view';

/** What the popup is told of the card. Throws when there is none: the frame without a card does not listen. */
export function panelViewOf({ card, record, issues, missing, messages, inUse, evidence, savedAt, checklist }: CardState): PanelView {
  if (card === null) throw new Error('no card');
  return {
    card,
    record,
    label: shortLabel(card),
    issues: [...issues],
    missing: [...missing],
    messages: [...messages],
    inUse,
    evidence,
    savedAt,
    checklist,
  };
}

/** The same with what can be changed from the popup. */
export function liveViewOf(state: CardState, place: Pick<LiveCard, 'key' | 'panel'>): PanelView {
  const { ignored, toast, compared, pasted, source } = state;
  return { ...panelViewOf(state), live: { ...place, ignored: [...ignored], toast, compared, pasted, source } };
}

/** Resolves once it is known which of the card's issues are silenced, or the card has gone: before that the card would look clean. */
export function whenJudged({ state }: CardStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { judged, card } = state.getState();
      if (card !== null && !judged) return;
      unlook();
      resolve();
    };
    const unlook = state.subscribe(look);
    look();
  });
}
