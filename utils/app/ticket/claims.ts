import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import type { ClaimBlock, EvidenceId, Plan } from '@/utils/situations/types';
import { TICKET_CLAIMS, type TicketClaim } from '@/utils/tickets/types';
import type { TicketEdits } from './ticket-edits';

type Known = Pick<TicketSources, 'plan' | 'claims' | 'faulty'>;

/** What was done and may be claimed: steps of the checklist, the letter-by-letter comparison, what holds for everybody collected. */
export function provedClaims({ plan, claims = [] }: Known, edits: TicketEdits): TicketClaim[] {
  const { acts } = edits.values;
  const done: readonly unknown[] = [...(plan?.claims ?? []), ...claims, ...(Array.isArray(acts) ? acts : [])];
  return TICKET_CLAIMS.filter((claim) => done.includes(claim));
}

/** Claims that the text cannot make now, each with the reason: a claim needs its own act, with a situation and without one. */
export function blockedClaims(sources: Known, edits: TicketEdits): ReadonlyMap<TicketClaim, ClaimBlock> {
  const against = seenUntrue(sources.plan);
  const proved = provedClaims(sources, edits);
  return new Map(
    TICKET_CLAIMS.flatMap((claim): [TicketClaim, ClaimBlock][] => {
      const seen = against.get(claim);
      if (seen) return [[claim, seen]];
      if (claim === 'data-verified' && sources.faulty) return [[claim, 'fault']];
      return proved.includes(claim) ? [] : [[claim, 'not-done']];
    }),
  );
}

/** Claims that the extension sees to be untrue, each with what speaks against it: a tick cannot bring them into the text. */
function seenUntrue(plan: Plan | null): ReadonlyMap<TicketClaim, EvidenceId> {
  const against = (plan?.steps ?? []).flatMap(({ step, against: why }) =>
    why ? (step.proves ?? []).map((claim) => [claim, why] as const) : [],
  );
  return new Map(against.reverse());
}
