import { HOUR } from '@/utils/domain/perm-time';
import type { PlanStep, StepTool } from '@/utils/situations/types';
import { effectiveText } from '@/utils/text/ru/clock';
import { checklistText } from '@/utils/text/ru/situations';
import { tryAgainText } from '@/utils/text/ru/try-again';

/** From when the step can be done: epoch ms and in words; whether it is the sign-in that can be tested then. */
export interface StepMoment {
  at: number;
  words: string;
  signIn: boolean;
}

/** From when the sign-in can be tested: told once, by the step about the update while it is the next (`next`), else by the one about the sign-in. */
export function whenToSignIn({ step }: PlanStep, next: string | null, loginFrom: number | null, now: number): StepMoment | undefined {
  const speaks = step.id === (next === 'wait-update' ? 'wait-update' : 'check-login');
  if (loginFrom === null || !speaks) return undefined;
  const words = now >= loginFrom ? checklistText.canCheck : checklistText.loginFrom(effectiveText(loginFrom, now));
  return { at: loginFrom, words, signIn: true };
}

interface Wait {
  /** Epoch ms: when it began, when to try again, and at the latest. */
  since: number;
  until: number;
  latest: number;
}

/** The wait of a situation that lays down hours, begun at `since` (epoch ms). */
export const waitOf = ({ from, to }: { from: number; to: number }, since: number): Wait => ({
  since,
  until: since + from * HOUR,
  latest: since + to * HOUR,
});

/** A reminder is offered as long as there is something to wait for and none stands. */
export function waitTools({ until }: Wait, reminded: number | null, now: number): readonly StepTool[] {
  return now < until && (reminded === null || reminded <= now) ? ['remind'] : [];
}

/** The step that says to wait says until when, and that the reminder stands. */
export function whenToTry(
  { step, state }: PlanStep,
  { until, latest }: Wait,
  reminded: number | null,
  now: number,
): StepMoment | undefined {
  if (step.tool !== 'remind' || state !== 'next') return undefined;
  if (now >= until) return { at: until, words: tryAgainText.over, signIn: false };
  const reminds = reminded !== null && reminded > now ? ` ${tryAgainText.reminds(reminded)}` : '';
  return { at: until, words: tryAgainText.between(until, latest) + reminds, signIn: false };
}
