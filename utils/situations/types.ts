import type { FieldId } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { TicketClaim, TicketKind } from '@/utils/tickets/types';

/** The situations that bring an admin to a card (letter of 24.10.2024 and slides of 2023). */
export const SITUATION_IDS = [
  'esia-transition',
  'identifier-in-use',
  'login-unconfirmed',
  'login-confirmed',
  'no-access',
  'user-not-found',
  'pupil-parent-login',
  'journal-error',
  'journal-error-mobile',
  'profile-mixup',
  'foreign-account',
  'server-error',
  'slow',
  'many-users',
  'role-change',
] as const;
export type SituationId = (typeof SITUATION_IDS)[number];

/** Who does a step. `person` is the one who cannot sign in: employee, pupil or parent. */
export type StepActor = 'admin' | 'person' | 'class-teacher' | 'municipal-admin' | 'journal-admin' | 'support';

/** What the extension can see by itself. */
export const EVIDENCE_IDS = [
  'card-open',
  'edit-mode',
  'name-right',
  'birth-date-right',
  'email-right',
  'snils-right',
  'name-equal',
  'birth-date-equal',
  'email-equal',
  'snils-equal',
  'saved',
  'update-passed',
  'duplicates-found',
  'email-in-use',
  'snils-in-use',
  'error-with-data',
  'error-without-data',
  'under-14',
  'from-14',
] as const;
export type EvidenceId = (typeof EVIDENCE_IDS)[number];

/** true = seen, false = seen not to be so, absent = not known. `false` contradicts a tick; absence never does. */
export type Evidence = Partial<Record<EvidenceId, boolean>>;

/** A condition that answers decide: the question has one of these answers. */
export interface AnswerIs {
  question: string;
  is: readonly string[];
}

interface Answer {
  id: string;
  /** The admin is in another situation than he thought. */
  switchTo?: SituationId;
  /** What the answer allows the ticket to say. */
  proves?: readonly TicketClaim[];
  /** Evidence that suggests this answer; the admin still gives it himself. */
  suggestedBy?: EvidenceId;
}

export interface Step {
  id: string;
  actor: StepActor;
  /** Any of these seen = done without a tick. */
  seenBy?: readonly EvidenceId[];
  /** Any of these seen as not so = a tick does not count. */
  contradictedBy?: readonly EvidenceId[];
  /** All must hold; otherwise the step is not applicable (or not yet: the question is open). */
  when?: readonly AnswerIs[];
  /** Applicable only if it comes to no ticket for this reason. */
  after?: NoTicketReason;
  /** Applicable only if it comes to this kind of ticket, or as `when` says. */
  with?: TicketKind;
  /** A step with a question is done by its answer, not by a tick. Question id = step id. */
  answers?: readonly Answer[];
  /** What the evidence suggests is the answer until another one is given: a message says it word for word. */
  told?: true;
  /** What the tick allows the ticket to say. */
  proves?: readonly TicketClaim[];
  /** Desirable, not required: it can be skipped, and the ticket does not wait for it. */
  optional?: true;
  /** Card fields whose values help to do the step. */
  shows?: readonly FieldId[];
  /** A help of the product that belongs to the step. */
  tool?: StepTool;
}

/** A help of the product that a step offers as a button. `ticket` marks the step that is there only if a ticket is to be written. */
export const STEP_TOOLS = [
  'ask-data',
  'compare',
  'search-duplicates',
  'search-value',
  'remind',
  'login-message',
  'screenshot',
  'collect',
  'municipal-message',
  'ticket',
] as const;
export type StepTool = (typeof STEP_TOOLS)[number];

/** Why no ticket is written: the sign-in works; wait, others are at it; the wrong card has been corrected; the matter is the provider's. */
export type NoTicketReason = 'works' | 'wait' | 'corrected' | 'provider';

/** What comes of it, once the conditions hold. The first outcome that holds counts. */
export interface Outcome {
  when: readonly AnswerIs[];
  ticket: TicketKind | null;
  /** Who sends the ticket. */
  filer: 'admin' | 'person' | null;
  /** Why no ticket is written. */
  because?: NoTicketReason;
}

/** Document and heading stand in the comment of each, «Source: …»: the card script carries every situation, and nobody reads them there. */
export interface Situation {
  readonly id: SituationId;
  readonly messages: readonly KnownMessageId[];
  /** Registers of the person; empty = any. */
  readonly registers: readonly ('employee' | 'pupil' | 'parent')[];
  readonly steps: readonly Step[];
  /** The last one has no condition of its own. */
  readonly outcomes: readonly Outcome[];
  /** Hours after which to try again, where nothing else is to be done. */
  readonly waitHours?: { from: number; to: number };
}

export type StepState = 'done' | 'next' | 'open' | 'not-applicable';

export interface PlanStep {
  step: Step;
  state: StepState;
  /** How it came to be done: ticked or answered by the admin, or seen by the extension; null while it is not done. */
  by: 'hand' | 'seen' | null;
  /** What the extension sees not to be so, whatever is ticked; null while nothing speaks against the step. */
  against: EvidenceId | null;
  /** The extension sees that the fields at hand are filled and without fault; equal they need not be. */
  seenRight: boolean;
  /** The answer given, or null. */
  answer: string | null;
  /** When it was given, epoch ms; null when that is not known. */
  answeredAt: number | null;
  /** The answer that the evidence suggests, or null. */
  suggestedAnswer: string | null;
}

export interface Plan {
  situation: SituationId;
  steps: PlanStep[];
  /** Applicable steps that are done, and all applicable ones; a skipped optional step counts as neither. */
  done: number;
  total: number;
  next: string | null;
  /** The kind of ticket that comes of it by the answers so far, or null. */
  ticket: TicketKind | null;
  filer: 'admin' | 'person' | null;
  because: NoTicketReason | null;
  /** The applicable steps before the ticket are done, so that it can be written now. */
  ticketDue: boolean;
  claims: TicketClaim[];
  switchTo: SituationId | null;
  waitHours: { from: number; to: number } | null;
}

/** Why a claim cannot be made: what the extension sees, an error of the card, or that its own act was not done. */
export type ClaimBlock = EvidenceId | 'fault' | 'not-done';
