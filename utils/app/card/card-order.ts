import type { FieldId } from '@/utils/domain/card';
import type { ComparedField } from '@/utils/domain/compare-card';
import type { Issue } from '@/utils/rules/types';
import type { PanelView } from './panel-view';

/** An issue as the popup shows it: of which value it speaks and what it proposes. */
export type ShownIssue = Pick<Issue, 'rule' | 'code' | 'field' | 'suggestion'> & { value: string };

/**
 * What the popup may ask of the card that stands in a tab. An order names what the popup shows and brings nothing to be written:
 * the card's frame writes its own proposal, and only while that is still the one that was shown.
 */
export type CardOrder =
  | { act: 'fix' | 'ignore' | 'give-back'; issue: ShownIssue }
  | { act: 'undo' | 'show'; field: FieldId }
  | { act: 'close-toast' | 'open-panel' }
  /** What the employee sent, as pasted; it is compared, never written as a whole. */
  | { act: 'paste'; text: string }
  | { act: 'correct'; field: ComparedField; text: string | null }
  /** «Взять присланное»: `text` is what the popup shows as sent. */
  | { act: 'take'; field: ComparedField; text: string };

/**
 * `changed`: the page shows something else by now, so nothing was done. `not-seen`, `covered`: a field that was to be shown is not on the page,
 * or something lies over it. Whether a text was written is said by the view's toast.
 */
export type OrderOutcome = 'done' | 'changed' | 'not-seen' | 'covered';

/** The answer: how the card stands after it. */
export interface OrderReply {
  outcome: OrderOutcome;
  view: PanelView;
}

export function shownIssue({ rule, code, field, suggestion }: Issue, value: string): ShownIssue {
  return { rule, code, field, value, ...(suggestion === undefined ? {} : { suggestion }) };
}
