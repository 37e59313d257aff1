import type { Issue } from '@/utils/rules/types';
import type { NoTicketReason, Plan } from '@/utils/situations/types';
import { ticketText } from '@/utils/text/ru/tickets';
import { onePerInput } from '@/utils/tickets/gaps';
import { clipboardText, layOutTicket } from '@/utils/tickets/registry';
import type { LaidOutTicket, MissingItem, TicketDraft, TicketKind } from '@/utils/tickets/types';
import { editedDraft, suggestedKind } from './draft-ticket';
import { parseEdits } from './ticket-edits';
import { otherOrganization } from './ticket-organization';
import { type TicketState, ticketSources, toldFaults } from './ticket-sources';

/** The ticket of the situation at hand, and whether support would accept it. */
export interface TicketAtHand {
  kind: TicketKind;
  ticket: LaidOutTicket;
  /** What one click puts on the clipboard, gaps included. */
  text: string;
  /** The steps lead to a ticket, or she has begun to write one. Before that nothing is said of what it lacks. */
  asked: boolean;
  /** It may be copied as complete: nothing is missing, nothing is at fault, there is nothing to wait for. */
  complete: boolean;
  /** What is missing, each with the input that it is filled in at. */
  missing: readonly MissingItem[];
  /** Errors of the card in what the ticket tells of the person. */
  faults: readonly Issue[];
  /** The sign-in has to be tried after the update first; from when, epoch ms. null = there is nothing to wait for. */
  waitUntil: number | null;
  /** The card's organisation, where it is another one than the settings' and stands in the ticket instead; else null. */
  otherOrganization: string | null;
  /** Why no ticket is written in this situation, or null. */
  because: NoTicketReason | null;
}

/**
 * Which ticket is at hand by all that is known of the card, its text, its gaps, and whether one click may copy it as complete. Pure: strip, panel,
 * popup, context menu and shortcut ask the same question and get the same answer.
 */
export function ticketAtHand(state: TicketState): TicketAtHand {
  const { sources } = ticketSources(state);
  const edits = parseEdits(state.draft);
  const kind = edits.kind ?? suggestedKind(sources.plan);
  const draft = editedDraft(kind, sources, edits);
  const ticket = layOutTicket(kind, draft);
  // What was corrected in the ticket alone is at fault in the card still; the record that is to be deleted may be.
  const faults = draft.despiteFaults || kind === 'merge' ? [] : toldFaults(state.issues);
  const waitUntil = waitBefore(kind, sources.plan, state);
  const missing = onePerInput([...ticket.missingItems, ...askedPictures(kind, draft)]);
  return {
    kind,
    ticket,
    text: clipboardText(ticket),
    asked: edits.kind !== null || Object.keys(edits.values).length > 0 || (sources.plan?.ticket ?? null) !== null,
    complete: missing.length === 0 && faults.length === 0 && waitUntil === null,
    missing,
    faults,
    waitUntil,
    otherOrganization: otherOrganization(state.settings, state.card),
    because: edits.kind === null ? (sources.plan?.because ?? null) : null,
  };
}

/**
 * «Если Администратор Контингента … убеждён в правильности …, но проблема авторизации сохраняется, … нужно приложить скриншот из Контингента» (slides
 * of 2023, «Роли сотрудников в ЭПОС», notes).
 */
function askedPictures(kind: TicketKind, { claims = [], attachments = [] }: TicketDraft): MissingItem[] {
  const insists = claims.includes('data-verified') && claims.includes('login-checked');
  const asks = insists && ABOUT_SIGN_IN.includes(kind) && !attachments.includes('kontingent');
  return asks ? [{ path: 'attachments', label: ticketText.picturesAsked }] : [];
}

/** Kinds that speak of a sign-in that fails. */
const ABOUT_SIGN_IN: readonly TicketKind[] = ['general', 'login', 'role'];

/** «Успешность входа нужно проверить после 14:00. При неуспешном входе оформляется заявка в ТП» (letter of 24.10.2024, problem 2, step 4). */
function waitBefore(kind: TicketKind, plan: Plan | null, { own, savedAt, effective, now }: TicketState): number | null {
  const until = own && !own.unsaved ? own.checkAfter : savedAt === null ? null : effective.at;
  if (until === null || now >= until) return null;
  const isAsked = plan?.ticket === kind && plan.steps.some(({ step, state }) => step.id === 'wait-update' && state !== 'not-applicable');
  return kind === 'login' || isAsked ? until : null;
}
