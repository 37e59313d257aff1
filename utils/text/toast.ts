import type { FieldId } from '@/utils/domain/card';
import type { NotWritten } from '@/utils/domain/write-result';
import type { Issue } from '@/utils/rules/types';
import type { TicketKind } from '@/utils/tickets/types';

/** `text` = what could not be written, for the user to paste; `copied` = it is on the clipboard (true), or the browser has refused that (false). */
export interface LostText {
  kind: 'not-written';
  field: FieldId;
  why: NotWritten;
  text: string;
  copied?: boolean;
}

/** What has just been done, told in one line; `fixed` and `ignored` can be taken back. */
export type Toast =
  | { kind: 'fixed' | 'restored' | 'taught'; field: FieldId }
  | { kind: 'changed-by-page'; field: FieldId; shown: string }
  | LostText
  | { kind: 'ignored'; issue: Issue }
  | { kind: 'copy-failed'; text: string }
  /** `covered` = something lies over the view, so that nothing was done. */
  | { kind: 'reminded' | 'not-stored' | 'covered' }
  /** `ticket` = a ticket of this kind was copied; `standing` = what has to be known of it. */
  | { kind: 'copied'; ticket?: TicketKind; standing?: string }
  /** An order that was not carried out: the page shows something else, or the field cannot be shown. */
  | { kind: 'refused'; outcome: 'changed' | 'not-seen' | 'covered' | 'gone' };
