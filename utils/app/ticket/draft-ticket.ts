import type { IdentifiersInUse } from '@/utils/app/card/panel-view';
import { type CardSnapshot, type RecordKind, textOf } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { permClock, permDay } from '@/utils/domain/perm-time';
import type { Settings } from '@/utils/domain/settings';
import type { EvidenceId, Plan, SituationId } from '@/utils/situations/types';
import { dayText } from '@/utils/text/ru/clock';
import { knownMessageText } from '@/utils/text/ru/situations';
import { draftText } from '@/utils/text/ru/tickets';
import { shownIn } from '@/utils/tickets/file-name';
import {
  type AttachmentKind,
  SLOW_CHECKS,
  type SlowCheck,
  type TicketClaim,
  type TicketDraft,
  type TicketKind,
  type TicketOrganization,
  type TicketPerson,
} from '@/utils/tickets/types';
import { proposeMerge } from './merge-cards';
import { applyEdits, type TicketEdits } from './ticket-edits';
import { mergeSideOf, personOfCard } from './ticket-person';

/** What a draft is made from before anybody has typed a word. */
export interface TicketSources {
  card: CardSnapshot | null;
  /** Which kind of card it is, where the page shows it. */
  record?: RecordKind | null;
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
  /** Claims that hold for everybody collected; without people the plan's own. */
  claims?: readonly TicketClaim[];
  /** The second record of a merge. */
  other?: TicketPerson | null;
  /** «Яндекс Браузер 25.10, Windows 10» */
  browser?: string;
  /** Names of pictures that were saved. */
  files?: readonly string[];
}

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
  const own = card ? [personOfCard(card, sources.record)] : [];
  const all = people?.length ? people : own;
  return {
    ...(all.length > 0 ? { people: all } : {}),
    organization: organizationOf(settings, card),
    ...said(kind, sources),
    claims: sources.claims ?? plan?.claims ?? [],
    ...(permClock(sources.now) >= SIGN_IN_FROM ? { loginCheckedOn: dayText(permDay(sources.now)) } : {}),
    attachments: attachedOf(plan),
    ...(sources.files?.length ? { files: sources.files } : {}),
    ...(kind === 'merge' ? sides(all[0], other ?? null, sources) : {}),
    ...(kind === 'role' && plan?.situation === 'no-access' ? { roleAction: 'add' as const } : {}),
    ...device(kind, sources),
  };
}

/** Claims that the extension sees to be untrue, each with what speaks against it: a tick cannot bring them into the text. */
export function blockedClaims(plan: Plan | null): ReadonlyMap<TicketClaim, EvidenceId> {
  const against = (plan?.steps ?? []).flatMap(({ step, against: why }) =>
    why ? (step.proves ?? []).map((claim) => [claim, why] as const) : [],
  );
  return new Map(against.reverse());
}

/** The draft as it stands: what is known, with what was changed by hand, less the claims that are seen to be untrue. */
export function editedDraft(kind: TicketKind, sources: TicketSources, edits: TicketEdits): TicketDraft {
  const draft = applyEdits(prefillTicket(kind, sources), edits);
  const blocked = blockedClaims(sources.plan);
  const claims = (draft.claims ?? []).filter((claim) => !blocked.has(claim));
  // A saved picture is attached, unless the boxes were ticked by hand.
  const shown = 'attachments' in edits.values ? [] : (draft.files ?? []).map(shownIn).filter((kind) => kind !== null);
  return { ...draft, claims, attachments: [...new Set([...(draft.attachments ?? []), ...shown])] };
}

function organizationOf({ organization }: Pick<Settings, 'organization'>, card: CardSnapshot | null): Partial<TicketOrganization> {
  const name = organization.name.trim() || (card ? (textOf(card, 'organization')?.trim() ?? '') : '');
  return { kind: organization.kind, territory: organization.territory.trim(), name };
}

/** Subject, message, description and request: what the situation and the answers say, in words that can be changed. */
function said(kind: TicketKind, { plan, messages }: TicketSources): TicketDraft {
  const seen = QUOTED.find((id) => messages.includes(id));
  const situation: SituationId | undefined = plan?.situation;
  const message = seen ? knownMessageText[seen] : situation === 'user-not-found' ? draftText.userNotFound : '';
  const quoted = message === '' || kind === 'merge' ? {} : { message };
  if (kind === 'login') return { ...quoted, ...loginWords(plan), request: draftText.askWhy };
  if (kind !== 'general') return quoted;
  if (situation === 'foreign-account') {
    return { subject: draftText.foreignAccountSubject, description: draftText.foreignAccount, request: draftText.foreignAccountRequest };
  }
  const signIn = situation === 'pupil-parent-login' && message === '';
  return {
    ...quoted,
    ...(signIn ? { subject: draftText.cannotSignInSubject, description: draftText.cannotSignIn } : {}),
    request: draftText.askWhy,
  };
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

function sides(
  person: TicketPerson | undefined,
  other: TicketPerson | null,
  { plan, messages, inUse: refused }: TicketSources,
): TicketDraft {
  const answer = answerOf(plan, 'which-identifier');
  const inUse =
    answer === 'email' || answer === 'snils'
      ? answer
      : messages.includes('email-in-use')
        ? 'email'
        : messages.includes('snils-in-use')
          ? 'snils'
          : undefined;
  // The card whose field is refused is the one that stays: the unseen record holds the identifier.
  const pair = person && other ? proposeMerge(person, other) : person ? { onto: mergeSideOf(person) } : {};
  // The address that was refused, even where the card shows its old one again.
  const email = refused?.email?.trim() || person?.email;
  const head = person ? { people: [{ ...(person.profile ? { profile: person.profile } : {}), ...(email ? { email } : {}) }] } : {};
  return { ...head, ...pair, ...(inUse ? { identifierInUse: inUse } : {}) };
}

function device(kind: TicketKind, { browser, plan }: TicketSources): TicketDraft {
  const known = browser ? { browser } : {};
  if (kind === 'journal') return { device: 'web', ...known };
  if (kind === 'slow') return { ...known, slowChecks: SLOW_CHECKS.filter((check) => isPassed(plan, check)) };
  if (kind !== 'journal-mobile') return {};
  const answer = answerOf(plan, 'web-version');
  return answer === null ? {} : { webLoginWorked: answer === 'works' };
}
