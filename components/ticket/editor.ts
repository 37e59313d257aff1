import { type EditValue, editPart, partAt, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { DraftPath, TicketDraft } from '@/utils/tickets/types';

/** A draft under the pen: what it is now, what it would be untouched, and how to change a part. */
export interface Editor {
  readonly draft: TicketDraft;
  /** The draft without the edits. */
  readonly base: TicketDraft;
  readonly edits: TicketEdits;
  /** Paths of required parts that are absent. */
  readonly missing: ReadonlySet<DraftPath>;
  change(edits: TicketEdits): void;
}

/** The text at a path, '' when there is none. */
export function textAt(editor: Editor, path: DraftPath): string {
  const value = partAt(editor.draft, path);
  return typeof value === 'string' ? value : '';
}

export function setPart(editor: Editor, path: DraftPath, value: EditValue): void {
  editor.change(editPart(editor.edits, path, value));
}

/** Changed by hand, and there is something in the card to come back to. */
export function canReset(editor: Editor, path: DraftPath): boolean {
  const before = partAt(editor.base, path);
  return path in editor.edits.values && typeof before === 'string' && before !== '' && before !== partAt(editor.draft, path);
}

export function resetPart(editor: Editor, path: DraftPath): void {
  editor.change(editPart(editor.edits, path, undefined));
}

/** Puts the cursor into the input of a part; a group of choices gets it in its first. */
export function focusPart(root: HTMLElement | null, path: DraftPath): void {
  const place = root?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  const inputs = 'input:not([disabled]), textarea:not([disabled]), select:not([disabled])';
  // A group in which nothing can be chosen yet says why.
  const input = place?.matches(inputs) ? place : (place?.querySelector<HTMLElement>(inputs) ?? place);
  input?.focus();
  input?.scrollIntoView?.({ block: 'nearest' });
}
