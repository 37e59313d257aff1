import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { TicketClaim } from '@/utils/tickets/types';
import { SITUATIONS } from './registry';
import type { AnswerIs, Evidence, EvidenceId, Outcome, Plan, PlanStep, Situation, SituationId, Step, StepState } from './types';

type Answers = Readonly<Record<string, string | null>>;
type Truth = boolean | 'unknown';

/** A condition on a question that has not been answered yet is neither true nor false. `answers` holds null for a question that is not asked at all. */
function holds(conditions: readonly AnswerIs[], answers: Answers): Truth {
  let truth: Truth = true;
  for (const { question, is } of conditions) {
    const answer = answers[question];
    if (answer === null) return false;
    if (answer === undefined) truth = 'unknown';
    else if (!is.includes(answer)) return false;
  }
  return truth;
}

const seen = (ids: readonly EvidenceId[] | undefined, evidence: Evidence) => ids?.some((id) => evidence[id] === true) ?? false;
const seenNot = (ids: readonly EvidenceId[] | undefined, evidence: Evidence) => ids?.find((id) => evidence[id] === false) ?? null;

/** The one answer that the evidence suggests; two that contradict each other suggest nothing. */
function suggestionOf(step: Step, evidence: Evidence): string | undefined {
  const suggested = step.answers?.filter(({ suggestedBy }) => suggestedBy !== undefined && evidence[suggestedBy] === true) ?? [];
  return suggested.length === 1 ? suggested[0]?.id : undefined;
}

/** Answers that count: given, known to the question, and of a question that is asked. */
function effectiveAnswers(situation: Situation, progress: ChecklistProgress, evidence: Evidence): Answers {
  const answers: Record<string, string | null> = {};
  for (const step of situation.steps) {
    if (!step.answers) continue;
    const given = progress.answers[step.id] ?? (step.told ? suggestionOf(step, evidence) : undefined);
    if (holds(step.when ?? [], answers) === false) answers[step.id] = null;
    else if (step.answers.some(({ id }) => id === given) && given !== undefined) answers[step.id] = given;
  }
  return answers;
}

/** The first outcome that holds; one that hangs on an open question is passed over. */
function outcomeOf(situation: Situation, answers: Answers): Outcome {
  return situation.outcomes.find(({ when }) => holds(when, answers) === true) ?? { when: [], ticket: null, filer: null };
}

function isOff(step: Step, answers: Answers, outcome: Outcome): boolean {
  if (step.tool === 'ticket') return outcome.ticket === null;
  if (step.after !== undefined) return outcome.because !== step.after;
  if (step.with !== undefined && outcome.ticket === step.with) return false;
  if (step.with !== undefined && step.when === undefined) return true;
  return holds(step.when ?? [], answers) === false;
}

function judge(step: Step, progress: ChecklistProgress, evidence: Evidence, answers: Answers): Omit<PlanStep, 'state'> & { done: boolean } {
  const ticked = progress.ticks[step.id];
  if (step.answers) {
    const answer = answers[step.id] ?? null;
    const suggested = step.answers.find(({ suggestedBy }) => suggestedBy !== undefined && evidence[suggestedBy] === true);
    return {
      step,
      done: answer !== null,
      by: answer === null ? null : progress.answers[step.id] === answer ? 'hand' : 'seen',
      against: null,
      seenRight: false,
      answer,
      answeredAt: (answer !== null && progress.answeredAt?.[step.id]) || null,
      suggestedAnswer: suggested?.id ?? null,
    };
  }
  const against = seenNot(step.contradictedBy, evidence);
  const wasSeen = seen(step.seenBy, evidence) || (progress.seen?.includes(step.id) ?? false);
  const done = against === null && (ticked ?? wasSeen);
  return {
    step,
    done,
    by: done ? (ticked === true && !seen(step.seenBy, evidence) ? 'hand' : 'seen') : null,
    against,
    seenRight: against === null && seen(step.contradictedBy, evidence),
    answer: null,
    answeredAt: null,
    suggestedAnswer: null,
  };
}

/** A claim may be made when every asked step that can prove it is done, a question by an answer that proves it, and there is at least one such step. */
function claimsOf(steps: readonly PlanStep[]): TicketClaim[] {
  const proofs = steps
    .filter(({ state }) => state !== 'not-applicable')
    .flatMap(({ step, state, answer }) => [
      ...(step.proves ?? []).map((claim) => ({ claim, proved: state === 'done' })),
      ...(step.answers ?? []).flatMap(({ id, proves }) => (proves ?? []).map((claim) => ({ claim, proved: id === answer }))),
    ]);
  return [...new Set(proofs.map(({ claim }) => claim))].filter((claim) => proofs.every((proof) => proof.claim !== claim || proof.proved));
}

/**
 * The situation's steps as they stand: what is done and by whom, the one next step, what comes of it.
 * Pure; `evidence` is what the extension sees now, `progress` what the admin has ticked and answered.
 * A tick by hand outweighs absence of evidence, evidence to the contrary outweighs a tick.
 */
export function planOf(id: SituationId, progress: ChecklistProgress, evidence: Evidence): Plan {
  const situation: Situation = SITUATIONS[id];
  const answers = effectiveAnswers(situation, progress, evidence);
  const outcome = outcomeOf(situation, answers);
  let next: string | null = null;
  const steps = situation.steps.map((step): PlanStep => {
    const { done, ...judged } = judge(step, progress, evidence, answers);
    const skipped = step.optional === true && !done && progress.ticks[step.id] === false;
    let state: StepState = done ? 'done' : 'open';
    if (isOff(step, answers, outcome) || skipped) state = 'not-applicable';
    else if (!done && next === null) {
      state = 'next';
      next = step.id;
    }
    return { ...judged, state };
  });
  const asked = steps.filter(({ state }) => state !== 'not-applicable');
  const given = steps.flatMap(({ step, answer }) => step.answers?.filter(({ id: answerId }) => answerId === answer) ?? []);
  return {
    situation: id,
    steps,
    done: asked.filter(({ state }) => state === 'done').length,
    total: asked.length,
    next,
    ticket: outcome.ticket,
    filer: outcome.filer,
    because: outcome.because ?? null,
    ticketDue: outcome.ticket !== null && asked.every(({ step, state }) => state === 'done' || step.optional || step.tool === 'ticket'),
    // Without a ticket there is nobody to claim anything to.
    claims: outcome.ticket === null ? [] : claimsOf(steps),
    switchTo: given.find(({ switchTo }) => switchTo !== undefined)?.switchTo ?? null,
    waitHours: situation.waitHours ?? null,
  };
}
