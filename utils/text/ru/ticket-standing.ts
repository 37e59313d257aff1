import type { TicketKind } from '@/utils/tickets/types';
import { effectiveText } from './clock';
import { ticketKindText, ticketText } from './tickets';

/** Said after a ticket was copied where there is one line for it; `standing` = what has to be known of it. */
export function copiedTicket(kind: TicketKind, standing = ''): string {
  return [`${ticketText.copied}.`, standing, ticketText.requestType(ticketKindText[kind].type)].filter(Boolean).join(' ');
}

/** What a ticket that is being written lacks; `waitUntil` is epoch ms, null = there is nothing to wait for. */
interface Lacking {
  asked: boolean;
  waitUntil: number | null;
  faults: readonly unknown[];
  missing: readonly { label: string }[];
  /** The card's organisation where it stands instead of the settings'; null = there is none. */
  otherOrganization: string | null;
  ticket: { snilsTaken: boolean };
}

/** So many gaps are named where there is a line or two for them. */
export const NAMED_AT_ONCE = 3;

/**
 * What has to be known of the ticket at hand, for the button that is always in sight: until when to wait, what is at fault, what is missing, of which the
 * first `most` are named, another organisation than usual, a number that was taken out.
 */
export function ticketStanding(
  { asked, waitUntil, faults, missing, otherOrganization, ticket }: Lacking,
  now: number,
  most = Number.POSITIVE_INFINITY,
): string {
  return [
    waitUntil === null ? '' : ticketText.waitForUpdate(effectiveText(waitUntil, now)),
    asked && faults.length > 0 ? ticketText.faults : '',
    asked && missing.length > 0 ? `${ticketText.missing}: ${firstOf(missing, most)}.` : '',
    asked && otherOrganization !== null ? ticketText.otherOrganization(otherOrganization) : '',
    asked && ticket.snilsTaken ? ticketText.snilsTaken : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** «ФИО, профиль, территория и ещё 6»; one that would be left out alone is named. */
function firstOf(missing: Lacking['missing'], most: number): string {
  const labels = missing.map(({ label }) => label);
  const left = labels.length > most + 1 ? labels.length - most : 0;
  return `${labels.slice(0, labels.length - left).join(', ')}${left > 0 ? ` и ${ticketText.moreMissing(left)}` : ''}`;
}
