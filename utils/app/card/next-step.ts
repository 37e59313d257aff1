import type { Issue } from '@/utils/rules/types';

/** The one thing to do now (docs/interface.md, principle 4); its button is the only primary one on the screen. */
export type NextStep =
  | { kind: 'fix'; issue: Issue }
  /** Paste what the employee sent. */
  | { kind: 'compare' }
  /** All is equal in a card that is being edited: the app's own «Сохранить». */
  | { kind: 'save' }
  | { kind: 'remind' }
  /** The update is still to come. */
  | { kind: 'wait' }
  /** The update has passed: «Вход работает» or «Не работает». */
  | { kind: 'check' }
  | { kind: 'ticket' }
  | { kind: 'none' };

export interface Standing {
  mode: 'view' | 'edit';
  issues: readonly Issue[];
  /** The letter-by-letter comparison has run and everything compared is equal. */
  compared: boolean;
  saved: boolean;
  /** A reminder for this card stands. */
  reminded: boolean;
  /** The update of this card's record has passed. */
  updated: boolean;
  /** The steps of the situation at hand have led to a ticket. */
  ticketDue: boolean;
}

/**
 * «Исправить», then «Сверить», then «Сохранить» (the app's), then the reminder, after the update «Вход работает» or «Не работает», and a ticket only
 * where the situation's steps have led to one.
 */
export function nextStep({ mode, issues, compared, saved, reminded, updated, ticketDue }: Standing): NextStep {
  const fixable = mode === 'edit' ? issues.find((issue) => issue.suggestion !== undefined && issue.severity !== 'info') : undefined;
  if (fixable) return { kind: 'fix', issue: fixable };
  if (ticketDue) return { kind: 'ticket' };
  if (mode === 'view' && updated) return { kind: 'check' };
  if (mode === 'view' && reminded) return { kind: 'wait' };
  if (mode === 'view' && saved) return { kind: 'remind' };
  if (!compared) return { kind: 'compare' };
  return { kind: mode === 'edit' ? 'save' : 'none' };
}
