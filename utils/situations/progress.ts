import type { ChecklistProgress } from '@/utils/domain/checklist';
import { planOf } from './plan';
import { SITUATIONS } from './registry';
import type { Evidence, Situation, SituationId } from './types';

/** A checklist on which nothing has been done. */
export function emptyProgress(situation: SituationId): ChecklistProgress {
  return { situation, ticks: {}, answers: {} };
}

/** Ticks a step, unticks it, or (null) takes the hand's word back so that only what is seen counts. */
export function tickStep(progress: ChecklistProgress, step: string, ticked: boolean | null): ChecklistProgress {
  const { [step]: _, ...others } = progress.ticks;
  return { ...progress, ticks: ticked === null ? others : { ...others, [step]: ticked } };
}

/** Answers a question at `now` (epoch ms); an answer that belongs to another situation leads there. null takes the answer back. */
export function answerStep(progress: ChecklistProgress, question: string, answer: string | null, now?: number): ChecklistProgress {
  const { [question]: _, ...others } = progress.answers;
  const { [question]: __, ...times } = progress.answeredAt ?? {};
  const answeredAt = answer === null || now === undefined ? times : { ...times, [question]: now };
  const next = {
    ...progress,
    answers: answer === null ? others : { ...others, [question]: answer },
    ...(Object.keys(answeredAt).length > 0 || progress.answeredAt ? { answeredAt } : {}),
  };
  const situation: Situation | undefined = situationOf(progress.situation);
  const switchTo = situation?.steps.find(({ id }) => id === question)?.answers?.find(({ id }) => id === answer)?.switchTo;
  return switchTo ? leadOn(next, switchTo) : next;
}

/** Pictures show one error; the next situation has its own. */
const OF_ONE_ERROR: readonly string[] = ['error-picture', 'screenshot'];

/**
 * The situation that what was done has led to: the same matter goes on, so what was done at the card and is done there too stays, answers as well.
 * Pictures do not: they show another error.
 */
export function leadOn(progress: ChecklistProgress, situation: SituationId): ChecklistProgress {
  const changed = changeSituation(progress, situation);
  const steps: Situation['steps'] = SITUATIONS[situation].steps;
  const kept = Object.entries(progress.ticks).filter(([step]) => !OF_ONE_ERROR.includes(step) && steps.some(({ id }) => id === step));
  return {
    ...changed,
    ticks: { ...changed.ticks, ...Object.fromEntries(kept) },
    answers: { ...changed.answers, ...answersKnownTo(situation, progress.answers) },
  };
}

/** Answers to questions that a situation asks as well and is not left by. */
function answersKnownTo(situation: SituationId, answers: ChecklistProgress['answers']): ChecklistProgress['answers'] {
  const steps: Situation['steps'] = SITUATIONS[situation].steps;
  const known = Object.entries(answers).filter(([question, answer]) =>
    steps.some(({ id, answers: own }) => id === question && own?.some((one) => one.id === answer && one.switchTo === undefined)),
  );
  return Object.fromEntries(known);
}

/**
 * Another situation, chosen from the list. Ticks and answers do not travel: a picture of one error proves nothing of another. They wait where they
 * were given, for whoever has only looked into another situation; what the extension saw itself is true in every one.
 */
export function changeSituation(progress: ChecklistProgress, situation: SituationId): ChecklistProgress {
  if (progress.situation === situation) return progress;
  const { situation: before, ticks, answers, left = {}, ...rest } = progress;
  const { [situation]: again, ...others } = left;
  const begun = Object.keys(ticks).length + Object.keys(answers).length > 0;
  const waiting = begun ? { ...others, [before]: { ticks, answers } } : others;
  return {
    ...rest,
    situation,
    ticks: again?.ticks ?? {},
    answers: again ? answersKnownTo(situation, again.answers) : {},
    ...(Object.keys(waiting).length > 0 ? { left: waiting } : {}),
  };
}

/**
 * Keeps what the extension sees now for the time when it can no longer be seen: the pasted text goes with the card.
 * What is contradicted now is kept no longer. Returns the same object when nothing changes.
 */
export function keepSeen(progress: ChecklistProgress, evidence: Evidence): ChecklistProgress {
  const situation = situationOf(progress.situation);
  if (!situation) return progress;
  const lasting = situation.steps.filter(({ seenBy, tool }) => seenBy !== undefined && tool !== 'ticket');
  const before = progress.seen ?? [];
  const now = new Set(before);
  for (const { id, seenBy, contradictedBy } of lasting) {
    if (seenBy?.some((evidenceId) => evidence[evidenceId] === true)) now.add(id);
    if (contradictedBy?.some((evidenceId) => evidence[evidenceId] === false)) now.delete(id);
  }
  const same = now.size === before.length && before.every((id) => now.has(id));
  return same ? progress : { ...progress, seen: [...now] };
}

/** After a save the sign-in has to be tried anew: what a try before it has shown is asked once more. Returns the same object when nothing changes. */
export function tryAnew(progress: ChecklistProgress): ChecklistProgress {
  const { 'check-login': before, ...answers } = progress.answers;
  return before === undefined ? progress : { ...progress, answers };
}

/**
 * Counts the wait of a situation that says to wait («через 1–2 часа») from `now` (epoch ms); another situation keeps no
 * such moment.
 */
export function waitFrom(progress: ChecklistProgress, now: number): ChecklistProgress {
  const { since: _, ...others } = progress;
  return situationOf(progress.situation)?.waitHours ? { ...others, since: now } : others;
}

/** The second try has failed: all steps anew, and the wait from `now` (epoch ms). */
export function waitAgain({ situation }: ChecklistProgress, now: number): ChecklistProgress {
  return waitFrom({ situation, ticks: {}, answers: {} }, now);
}

/** The situation of a stored progress, or undefined when it names one that is no longer there. */
export function situationOf(id: string): Situation | undefined {
  return Object.hasOwn(SITUATIONS, id) ? SITUATIONS[id as SituationId] : undefined;
}

/** The plan of a stored progress, or null when its situation is no longer there. */
export function planOfProgress(progress: ChecklistProgress, evidence: Evidence) {
  const situation = situationOf(progress.situation);
  return situation ? planOf(situation.id, progress, evidence) : null;
}
