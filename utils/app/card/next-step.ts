import type { Issue } from '@/utils/rules/types';

/** The one thing to do now (docs/interface.md, principle 4); its button is the only primary one on the screen. */
export type NextStep = { kind: 'fix'; issue: Issue } | { kind: 'compare' } | { kind: 'remind' } | { kind: 'ticket' } | { kind: 'wait' };

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
}

/** «Исправить», then «Сверить по буквам», then (after saving) «Напомнить», then «Скопировать заявку». */
export function nextStep({ mode, issues, compared, saved, reminded, updated }: Standing): NextStep {
  const fixable = mode === 'edit' ? issues.find((issue) => issue.suggestion !== undefined && issue.severity !== 'info') : undefined;
  if (fixable) return { kind: 'fix', issue: fixable };
  if (updated) return { kind: 'ticket' };
  if (reminded) return { kind: 'wait' };
  if (saved) return { kind: 'remind' };
  return compared ? { kind: 'ticket' } : { kind: 'compare' };
}
