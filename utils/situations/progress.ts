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

/** Answers a question; an answer that belongs to another situation leads there. null takes the answer back. */
export function answerStep(progress: ChecklistProgress, question: string, answer: string | null): ChecklistProgress {
  const { [question]: _, ...others } = progress.answers;
  const next = { ...progress, answers: answer === null ? others : { ...others, [question]: answer } };
  const situation: Situation | undefined = situationOf(progress.situation);
  const switchTo = situation?.steps.find(({ id }) => id === question)?.answers?.find(({ id }) => id === answer)?.switchTo;
  return switchTo ? changeSituation(next, switchTo) : next;
}

/**
 * Another situation with what has been done so far: steps that both have stay ticked,
 * answers stay where the new situation knows them and is not left by them.
 */
export function changeSituation(progress: ChecklistProgress, situation: SituationId): ChecklistProgress {
  const steps: Situation['steps'] = SITUATIONS[situation].steps;
  const kept = Object.entries(progress.answers).filter(([question, answer]) =>
    steps.some(({ id, answers }) => id === question && answers?.some((known) => known.id === answer && known.switchTo === undefined)),
  );
  return { ...progress, situation, answers: Object.fromEntries(kept) };
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
