import type { IdentifiersInUse } from '@/utils/app/card/card-state';
import type { ViewState } from '@/utils/app/view/view-state';
import type { CardSnapshot, RecordKind } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { Settings } from '@/utils/domain/settings';
import type { Issue } from '@/utils/rules/types';
import { planOfProgress } from '@/utils/situations/progress';
import type { Plan } from '@/utils/situations/types';
import type { TicketClaim, TicketPerson } from '@/utils/tickets/types';
import { waitsForLink } from './basket';
import { mergePartners } from './merge-cards';
import { personOfCard } from './ticket-person';

/** What a draft is made from before anybody has typed a word. */
export interface TicketSources {
  card: CardSnapshot | null;
  /** Which kind of card it is, where the page shows it. */
  recordKind?: RecordKind | null;
  settings: Pick<Settings, 'organization'>;
  /** The checklist as it stands, or null without a situation. */
  plan: Plan | null;
  /** Known messages seen on the page. */
  messages: readonly KnownMessageId[];
  /** What the app has refused as «уже используется», where it was seen. */
  inUse?: IdentifiersInUse;
  /** Epoch ms. */
  now: number;
  /** People collected for one ticket; they take the place of the card's person. */
  people?: readonly TicketPerson[];
  /** What was done beside the checklist: compared letter by letter, or ticked for everybody who was collected. */
  claims?: readonly TicketClaim[];
  /** The card has errors in what the ticket tells of the person. */
  faulty?: boolean;
  /** The second record of a merge. */
  other?: TicketPerson | null;
  /** «Яндекс Браузер 25.10, Windows 10»: what this runs in. Offered to whoever is the user himself, never filled in. */
  browser?: string;
  /** Names of pictures that were saved. */
  files?: readonly string[];
}

/** What of the card's state a ticket is made from. */
export type TicketState = Pick<
  ViewState,
  | 'card'
  | 'recordKind'
  | 'settings'
  | 'checklist'
  | 'evidence'
  | 'compared'
  | 'messages'
  | 'inUse'
  | 'issues'
  | 'own'
  | 'savedAt'
  | 'effective'
  | 'now'
  | 'basket'
  | 'openCards'
  | 'draft'
>;

/** Fields of the card that stand in a ticket. */
const TOLD: readonly Issue['field'][] = ['lastName', 'firstName', 'middleName', 'birthDate', 'email'];

/** Errors of the card in what a ticket tells of the person. */
export function toldFaults(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity, field }) => severity === 'error' && TOLD.includes(field));
}

/** The plan, less the sign-in as checked where the answer was given before the last save was updated: that try says nothing of it. */
function triedAfterUpdate(plan: Plan | null, own: TicketState['own']): Plan | null {
  const tried = plan?.steps.find(({ step }) => step.id === 'check-login')?.answeredAt ?? null;
  if (!plan || tried === null || !own || own.unsaved || tried >= own.checkAfter) return plan;
  return { ...plan, claims: plan.claims.filter((claim) => claim !== 'login-checked') };
}

/** What the ticket of the card at hand is made from, and the other people one of whom may be the second record of a merge. */
export function ticketSources(state: TicketState): { sources: TicketSources; others: readonly TicketPerson[] } {
  const { card, recordKind, settings, checklist, evidence, compared, messages, inUse, issues, now, basket, openCards } = state;
  const plan = checklist && triedAfterUpdate(planOfProgress(checklist, evidence), state.own);
  // Another card that was collected, or stands open in another tab, may be the second record of a merge.
  const own = card && personOfCard(card, recordKind);
  // Who came from a file and waits for this card's link is this person, not another one.
  const itself = own && waitsForLink(basket, own);
  const collected = basket.filter((_, index) => index !== itself).map(({ person }) => person);
  const { others, other } = mergePartners(own, collected, openCards);
  const claims: readonly TicketClaim[] = compared ? ['data-verified'] : [];
  const faulty = toldFaults(issues).length > 0;
  return { sources: { card, recordKind, settings, plan, messages, inUse, now, other, claims, faulty }, others };
}
