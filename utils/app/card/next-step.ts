import type { PendingItem } from '@/utils/domain/pending';
import type { Issue } from '@/utils/rules/types';
import type { PanelView } from './panel-view';

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

/** The issue of a card seen from elsewhere whose «Исправить» is the next step, or null. `own` is the card's waiting record, `now` epoch ms. */
export function nextFix({ card, issues, savedAt, live }: PanelView, own: PendingItem | null, now: number): Issue | null {
  const step = nextStep({
    mode: card.mode,
    issues,
    compared: live?.compared ?? false,
    saved: savedAt !== null,
    reminded: own !== null,
    updated: own !== null && now >= own.checkAfter,
  });
  return step.kind === 'fix' ? step.issue : null;
}
