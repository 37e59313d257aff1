import type { Plan } from '@/utils/situations/types';
import {
  ATTACHMENT_KINDS,
  type AttachmentKind,
  TICKET_CLAIMS,
  TICKET_KINDS,
  type TicketClaim,
  type TicketKind,
} from '@/utils/tickets/types';
import { attachedOf } from './draft-ticket';

/** What the desk's ticket begins with when a checklist leads to it: ids only, nothing personal stands in an address. */
export interface DeskBeginning {
  kind: TicketKind;
  /** What was ticked for all; absent = nothing was, and the people's own claims count. */
  claims?: TicketClaim[];
  attachments?: AttachmentKind[];
}

/** `?kind=role&claims=data-verified.no-duplicates&shows=error#ticket`: the desk at the ticket that a plan leads to. */
export function deskQuery(plan: Plan): string {
  if (plan.ticket === null) return '#ticket';
  const shows = attachedOf(plan);
  const parts = [
    `kind=${plan.ticket}`,
    ...(plan.claims.length > 0 ? [`claims=${plan.claims.join('.')}`] : []),
    ...(shows.length > 0 ? [`shows=${shows.join('.')}`] : []),
  ];
  return `?${parts.join('&')}#ticket`;
}

/** The beginning that an address tells, or null; what is no id of ours is left out. */
export function deskBeginning(search: string): DeskBeginning | null {
  const query = new URLSearchParams(search);
  const kind = TICKET_KINDS.find((known) => known === query.get('kind'));
  if (!kind) return null;
  const told = <T extends string>(name: string, known: readonly T[]) => {
    const words = query.get(name)?.split('.') ?? [];
    return known.filter((id) => words.includes(id));
  };
  const [claims, attachments] = [told('claims', TICKET_CLAIMS), told('shows', ATTACHMENT_KINDS)];
  return { kind, ...(claims.length > 0 ? { claims } : {}), ...(attachments.length > 0 ? { attachments } : {}) };
}
