import type { KnownMessageId } from '@/utils/domain/known-message';
import { permClock, permDay } from '@/utils/domain/perm-time';
import type { Plan, SituationId } from '@/utils/situations/types';
import { dayText } from '@/utils/text/ru/clock';
import { knownMessageText } from '@/utils/text/ru/situations';
import { draftText } from '@/utils/text/ru/tickets';
import { shownIn } from '@/utils/tickets/file-name';
import {
  type AttachmentKind,
  SLOW_CHECKS,
  type SlowCheck,
  type TicketDraft,
  type TicketKind,
  type TicketPerson,
} from '@/utils/tickets/types';
import { blockedClaims, provedClaims } from './claims';
import { ticksOf } from './deliberate-ticks';
import { proposeMerge } from './merge-cards';
import { applyEdits, NO_EDITS, type TicketEdits } from './ticket-edits';
import { organizationOf, withOwnOrganization } from './ticket-organization';
import { mergeSideOf, personOfCard } from './ticket-person';
import type { TicketSources } from './ticket-sources';

/** The sign-in can be tested after this hour in Perm (letter of 24.10.2024, problem 2). */
const SIGN_IN_FROM = '14:00';

/** Messages that a ticket quotes; the others lead to no ticket, or name the identifier of a merge. */
const QUOTED: readonly KnownMessageId[] = ['user-not-found', 'no-access', 'not-employee', 'unexpected-error'];

/** The kind that the situation leads to; without one, or where no ticket is to be written, the general one. */
export function suggestedKind(plan: Plan | null): TicketKind {
  return plan?.ticket ?? 'general';
}

/**
 * A draft from what is known: the card's person, the settings' organisation, what was ticked and answered.
 * It claims nothing that is not ticked, and says nothing about attachments that were not made.
 */
export function prefillTicket(kind: TicketKind, sources: TicketSources): TicketDraft {
  const { card, settings, plan, people, other } = sources;
  const own = card ? [withoutOrganization(personOfCard(card, sources.recordKind))] : [];
  const all = people?.length ? withOwnOrganization(people, settings) : own;
  return {
    ...(all.length > 0 ? { people: all } : {}),
    // A merge speaks of one person, whose organisation is the ticket's.
    organization: { ...organizationOf(settings, card), ...(kind === 'merge' ? all[0]?.organization : {}) },
    today: permDay(sources.now),
    ...said(kind, sources),
    claims: provedClaims(sources, NO_EDITS),
    ...signInDay(plan, sources.now),
    attachments: attachedOf(plan),
    ...(sources.files?.length ? { files: sources.files } : {}),
    ...(kind === 'merge' ? sides(all[0], other ?? null, sources) : {}),
    ...(kind === 'role' ? roleAction(plan) : {}),
    ...answered(kind, plan),
  };
}

/** The card's organisation is the ticket's. */
function withoutOrganization({ organization: _, ...person }: TicketPerson): TicketPerson {
  return person;
}

/** The draft as it stands: what is known, with what was changed by hand, less the claims whose act was not done. */
export function editedDraft(kind: TicketKind, sources: TicketSources, edits: TicketEdits): TicketDraft {
  const draft = applyEdits({ ...prefillTicket(kind, sources), claims: provedClaims(sources, edits) }, edits);
  const blocked = blockedClaims(sources, edits);
  const claims = (draft.claims ?? []).filter((claim) => !blocked.has(claim));
  // A saved picture is attached, unless the boxes were ticked by hand.
  const shown = 'attachments' in edits.values ? [] : (draft.files ?? []).map(shownIn).filter((kind) => kind !== null);
  return {
    ...draft,
    claims,
    attachments: [...new Set([...(draft.attachments ?? []), ...shown])],
    ...ticksOf(draft, edits),
  };
}

/** Subject, message, description and request: what the situation and the answers say, in words that can be changed. */
function said(kind: TicketKind, { plan, messages }: TicketSources): TicketDraft {
  const seen = QUOTED.find((id) => messages.includes(id));
  const situation: SituationId | undefined = plan?.situation;
  const message = seen ? knownMessageText[seen] : situation === 'user-not-found' ? draftText.userNotFound : '';
  const quoted = message === '' || kind === 'merge' ? {} : { message };
  if (kind === 'login') return { ...quoted, ...loginWords(plan), request: draftText.askWhy };
  if (kind === 'role') return { ...quoted, ...described(draftText.roleReason[answerOf(plan, 'who-changes') ?? '']) };
  if (kind === 'duplicate-search') return { ...quoted, ...described(duplicateWords(plan)) };
  if (kind !== 'general') return quoted;
  if (situation === 'foreign-account') {
    return { subject: draftText.foreignAccountSubject, description: draftText.foreignAccount, request: draftText.foreignAccountRequest };
  }
  const signIn = message === '' && situation === 'pupil-parent-login' ? draftText.cannotSignIn : undefined;
  const many = message === '' && answerOf(plan, 'common-problem') === 'login' ? draftText.manyCannotSignIn : undefined;
  return {
    ...quoted,
    ...(signIn || many ? { subject: draftText.cannotSignInSubject, ...described(signIn ?? many) } : {}),
    request: draftText.askWhy,
  };
}

const described = (description: string | undefined): TicketDraft => (description ? { description } : {});

/** What the answers say of a duplicate that is to be looked for elsewhere. */
function duplicateWords(plan: Plan | null): string | undefined {
  return answerOf(plan, 'journal-duplicates') === 'found'
    ? draftText.journalDuplicates
    : draftText.wrong[answerOf(plan, 'what-is-wrong') ?? ''];
}

function loginWords(plan: Plan | null): TicketDraft {
  const page = answerOf(plan, 'error-page');
  if (page === 'with-data') return { description: draftText.loginWithData };
  return page === 'without-data' ? { description: draftText.loginWithoutData } : {};
}

const answerOf = (plan: Plan | null, question: string) => plan?.steps.find(({ step }) => step.id === question)?.answer ?? null;
const isDone = (plan: Plan | null, id: string) => plan?.steps.some(({ step, state }) => step.id === id && state === 'done') ?? false;

/** A check of slow work has been passed: ticked, or answered as the sentence «Проверено: …» says. */
function isPassed(plan: Plan | null, check: SlowCheck): boolean {
  if (check === 'connection') return answerOf(plan, check) === 'slow-everywhere';
  if (check === 'permkrai') return answerOf(plan, check) === 'opens';
  return isDone(plan, check);
}

/** Pictures are spoken of once the step that makes them is ticked. */
export function attachedOf(plan: Plan | null): AttachmentKind[] {
  return [...(isDone(plan, 'screenshot') ? (['kontingent'] as const) : []), ...(isDone(plan, 'error-picture') ? (['error'] as const) : [])];
}

/** The two records of a merge, or the one that stays while the other is seen by nobody but support. */
function sides(
  person: TicketPerson | undefined,
  other: TicketPerson | null,
  { plan, messages, inUse: refused, card }: TicketSources,
): TicketDraft {
  const answer = answerOf(plan, 'which-identifier');
  const said = messages.includes('email-in-use') ? 'email' : messages.includes('snils-in-use') ? 'snils' : undefined;
  // Found at the same person: there are two cards, and the second one's link is wanted.
  const found = answerOf(plan, 'search-own') === 'same-person';
  const inUse = found ? undefined : answer === 'email' || answer === 'snils' ? answer : said;
  // The card whose field is refused is the one that stays: the unseen record holds the identifier.
  const pair = person && other ? proposeMerge(person, other) : person ? { onto: mergeSideOf(person) } : {};
  // The address that was refused, even where the card shows its old one again; what the card shows saved has not been refused.
  const saved = inUse === 'email' && card?.mode === 'view';
  const email = refused?.email?.trim() || (saved ? undefined : person?.email);
  const head = person ? { people: [{ ...(person.profile ? { profile: person.profile } : {}), ...(email ? { email } : {}) }] } : {};
  const number = inUse === 'snils' && refused?.snils ? { refusedSnils: refused.snils } : {};
  return { ...head, ...pair, ...(inUse ? { identifierInUse: inUse } : {}), ...number };
}

/** What the answers say of the device. The browser that this runs in is the admin's, not the user's: it is never filled in. */
function answered(kind: TicketKind, plan: Plan | null): TicketDraft {
  if (kind === 'slow') return { slowChecks: SLOW_CHECKS.filter((check) => isPassed(plan, check)) };
  if (kind === 'journal') return answerOf(plan, 'which-device') === 'web' ? { device: 'web' } : {};
  const web = kind === 'journal-mobile' ? answerOf(plan, 'web-version') : null;
  return web === null ? {} : { webLoginWorked: web === 'works' };
}

/** What is missing is added; of a new employee and of a dismissed one the situation says it. */
function roleAction(plan: Plan | null): TicketDraft {
  const who = answerOf(plan, 'who-changes');
  if (who === 'dismissed') return { roleAction: 'remove' };
  return plan?.situation === 'no-access' || who === 'new-employee' ? { roleAction: 'add' } : {};
}

/** The day on which the sign-in was tried: that of the answer, if it was given after 14:00; today for an answer of which no time is known. */
function signInDay(plan: Plan | null, now: number): TicketDraft {
  const tried = plan?.steps.find(({ step }) => step.id === 'check-login')?.answeredAt ?? now;
  return permClock(tried) >= SIGN_IN_FROM ? { loginCheckedOn: dayText(permDay(tried)) } : {};
}
