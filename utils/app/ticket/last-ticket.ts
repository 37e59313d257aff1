import type { WorkerPort } from '@/utils/app/ports';
import { withNamedHoles } from '@/utils/tickets/gaps';
import { TICKET_KINDS, type TicketKind } from '@/utils/tickets/types';

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** The ticket that was copied last: its kind, and its text as it goes into the support form. */
export interface LastTicket {
  kind: TicketKind;
  text: string;
}

/** Keeps a copied ticket for the support form until the browser is closed. A ticket that could not be kept can still be pasted. */
export async function keepLastTicket(worker: Drafts, ticket: LastTicket): Promise<void> {
  await worker.saveDraft('last-ticket', ticket).catch(() => {});
}

/** The last copied ticket with its holes named as holes, null when there is none. */
export async function lastTicket(worker: Drafts): Promise<LastTicket | null> {
  const kept = (await worker.draft('last-ticket').catch(() => null)) as { kind?: unknown; text?: unknown } | null;
  const kind = TICKET_KINDS.find((known) => known === kept?.kind);
  return kind && typeof kept?.text === 'string' ? { kind, text: withNamedHoles(kept.text) } : null;
}
