import { duplicateSearch } from './duplicate-search';
import { general } from './general';
import { journal } from './journal';
import { journalMobile } from './journal-mobile';
import { login } from './login';
import { merge } from './merge';
import { role } from './role';
import { slow } from './slow';
import type { LaidOutTicket, RenderedTicket, TicketDraft, TicketKind, TicketTemplate } from './types';

/** Every kind of ticket; a forgotten one does not compile. */
export const TICKETS = {
  general,
  login,
  role,
  merge,
  'duplicate-search': duplicateSearch,
  journal,
  'journal-mobile': journalMobile,
  slow,
} as const satisfies Record<TicketKind, TicketTemplate>;

/** The ticket in its mandated form, with the inputs that its gaps belong to. */
export function layOutTicket(kind: TicketKind, draft: TicketDraft): LaidOutTicket {
  return TICKETS[kind].render(draft);
}

/**
 * The ticket in its mandated form. A required item that is absent stands in the text as `[укажите: …]` and is named in `missing`;
 * claims are printed only if the draft carries them; an empty draft is rendered too (docs/tickets.md).
 */
export function renderTicket(kind: TicketKind, draft: TicketDraft): RenderedTicket {
  const { subject, body, missing } = layOutTicket(kind, draft);
  return { subject, body, missing };
}

/** What goes to the clipboard: «Тема: …», an empty line, the body. */
export function clipboardText({ subject, body }: Pick<RenderedTicket, 'subject' | 'body'>): string {
  return `Тема: ${subject}\n\n${body}`;
}
