import type { FieldId } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { ComparedField } from '@/utils/domain/compare-card';
import type { FieldWays } from '@/utils/domain/field-way';
import type { RowStanding } from '@/utils/domain/lists';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { Filled, SupportTexts } from '@/utils/domain/support-form';
import type { TaughtField } from '@/utils/domain/taught';
import type { Issue } from '@/utils/rules/types';
import type { LostText } from '@/utils/text/toast';
import type { Listed, PanelTab } from './card-state';

/** An issue as a view shows it: of which value it speaks and what it proposes; of two readings the one that was pressed. */
export type ShownIssue = Pick<Issue, 'rule' | 'code' | 'field' | 'suggestion'> & { value: string };

/**
 * What a view may ask of the frame that it shows. An order names what is shown and brings nothing to be written into a card: the frame writes its
 * own proposal, and only while that is still the one that was shown.
 */
export type CardOrder =
  | { act: 'fix' | 'ignore' | 'give-back'; issue: ShownIssue }
  /** `show` brings a field into sight and points at it, `focus` puts the cursor there. */
  | { act: 'undo' | 'show' | 'focus'; field: FieldId }
  | { act: 'close-toast' | 'close' | 'close-hint' | 'all-issues' | 'point-again' }
  /** `goOn` = what it was open for is done: the focus goes to what comes next in the card's view. */
  | { act: 'close-popover'; goOn?: boolean }
  /** From the page's context menu: the comparison, the ticket's copy; the latter is the view's, which alone knows the ticket. */
  | { act: 'compare' | 'call-copy' }
  /** Puts a text on the clipboard for a press in the page, of which only the page's frame knows. */
  | { act: 'clip'; text: string }
  /** The panel (true), the pill (false) or what the card asks for (null); `remember` = this is how the user wants it on this site. */
  | { act: 'open'; open: boolean | null; remember: boolean }
  | { act: 'tab'; tab: PanelTab }
  /** What the employee sent, as pasted and as read by the view; it is compared, never written as a whole. */
  | { act: 'paste'; text: string; source: PastedData | null; listed?: Listed | null }
  /** What the list of the sent holds of this person, where it was not taken; places in it only. */
  | { act: 'listed'; listed: Listed }
  | { act: 'correct'; field: ComparedField; text: string | null }
  /** «Взять присланное»: `text` is what the view shows as sent. */
  | { act: 'take'; field: ComparedField; text: string }
  | { act: 'checklist'; progress: ChecklistProgress | null }
  /** «Указать поле» begins with a field and ends with null; `learn` gives back the place that was clicked. */
  | { act: 'teach'; field: FieldId | null }
  /** `ways` = by which labels and routes the fields were found. */
  | { act: 'learn' | 'outline' | 'ways' }
  /** Brings a row of the register into sight. */
  | { act: 'show-row'; row: number }
  /** Looks the register's rows through, now and by itself from now on; or no more. */
  | { act: 'check-rows'; on: boolean }
  /** How the rows stand to the list of the sent, by place; signs only. */
  | { act: 'mark-rows'; turn: number; standings: readonly RowStanding[] }
  /** The support form: its texts are the user's own ticket and contact, which only views may know. */
  | { act: 'fill'; texts: SupportTexts }
  /** How large what stands in the view would be if nothing held it, px; of a card: how large its pill is. */
  | { act: 'size'; width: number; height: number }
  /** The user drags the view by its head, px from where it stood; `done` = let go. */
  | { act: 'drag'; dx: number; dy: number; done: boolean }
  /** The caret stands in a box of the view, by the user's will, or no longer. */
  | { act: 'caret'; held: boolean }
  /** Is nothing over the view now, and had it not moved for a while when she pressed? `at` = then, by the clock that documents share. */
  | { act: 'is-free'; at: number };

/**
 * `changed`: the page shows something else by now, so nothing was done. `not-seen`, `covered`: a field that was to be shown is not on the page,
 * or something lies over it. Whether a text was written is said by the card's toast.
 */
export type OrderOutcome = 'done' | 'changed' | 'not-seen' | 'covered';

/** The answer: what became of it, and by which state of the frame it can be seen. */
export interface OrderReply {
  outcome: OrderOutcome;
  rev: number;
  /** What `learn`, `outline`, `ways` and `fill` ask for. */
  place?: TaughtField;
  field?: FieldId;
  outline?: string;
  ways?: FieldWays;
  filled?: Filled;
  /** What was to be written and could not be. */
  lost?: LostText;
}

export function shownIssue({ rule, code, field, suggestion }: Issue, value: string): ShownIssue {
  return { rule, code, field, value, ...(suggestion === undefined ? {} : { suggestion }) };
}
