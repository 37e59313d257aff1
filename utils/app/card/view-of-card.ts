import { shortLabel } from '@/utils/app/person-label';
import type { CardState } from './card-state';
import type { PanelView } from './panel-view';

/** What the popup is told of the card. Throws when there is none: the frame without a card does not listen. */
export function panelViewOf({ card, record, issues, report, messages, inUse, evidence, savedAt, checklist }: CardState): PanelView {
  if (card === null) throw new Error('no card');
  return {
    card,
    record,
    label: shortLabel(card),
    issues: [...issues],
    unread: report.unread,
    messages: [...messages],
    inUse,
    evidence,
    savedAt,
    checklist,
  };
}
