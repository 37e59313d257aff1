import type { ChecklistProgress } from '@/utils/domain/checklist';
import { planOf } from '@/utils/situations/plan';
import { answerStep, emptyProgress, tickStep } from '@/utils/situations/progress';
import type { Evidence, Plan, SituationId } from '@/utils/situations/types';

/** One move of an admin: `'save'` ticks a step, `'duplicates=none'` answers a question, `'-save'` unticks. */
export type Move = string;

/** The progress after these moves, starting from nothing. */
export function progressOf(situation: SituationId, moves: readonly Move[]): ChecklistProgress {
  return moves.reduce((progress, move) => {
    const [step = '', answer] = move.replace(/^-/u, '').split('=');
    return answer === undefined ? tickStep(progress, step, !move.startsWith('-')) : answerStep(progress, step, answer);
  }, emptyProgress(situation));
}

/** The plan of a situation after these moves; a move that led to another situation is told by `switchTo`. */
export function walk(situation: SituationId, moves: readonly Move[], evidence: Evidence = {}): Plan {
  return planOf(situation, { ...progressOf(situation, moves), situation }, evidence);
}

/** What comes of it, in one line: ticket, who files it, is it due, and why none. */
export function result({ ticket, filer, ticketDue, because, next }: Plan) {
  return { ticket, filer, ticketDue, because, next };
}

/** The ids of the steps in the state. */
export function idsIn(plan: Plan, state: Plan['steps'][number]['state']): string[] {
  return plan.steps.filter((item) => item.state === state).map(({ step }) => step.id);
}

export const COMPARED = ['ask-data', 'compare-name', 'compare-birth-date', 'compare-email', 'compare-snils'];
