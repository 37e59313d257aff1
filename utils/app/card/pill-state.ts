import type { ViewState } from '@/utils/app/view/view-state';
import { differingFields } from '@/utils/domain/compare-card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { Severity } from '@/utils/rules/types';

/** What the folded view says: `head` first, then what it would be wrong to leave out. */
export interface PillState {
  tone: Severity | 'good';
  head:
    | { kind: 'refused'; message: KnownMessageId }
    | { kind: 'issues'; count: number }
    | { kind: 'none' }
    /** Saved: the data are updated at `at`, epoch ms. */
    | { kind: 'updates'; at: number }
    /** The update has passed. */
    | { kind: 'ready' };
  tail:
    | { kind: 'issues' | 'differ' | 'unseen'; count: number }
    | { kind: 'to-compare' | 'compared' | 'not-sent' | 'choose' | 'what-to-do' | 'failing' }
    | null;
}

type PillInput = Pick<
  ViewState,
  'messages' | 'issues' | 'missing' | 'failing' | 'compared' | 'comparison' | 'listed' | 'own' | 'now' | 'card'
>;

/**
 * The pill of a card. Never a good tone beside a refusal of the app, a known difference, an issue, a field that was not seen or a check that failed; before a save it names
 * no time.
 */
export function pillState({ messages, issues, missing, failing, compared, comparison, listed, own, now, card }: PillInput): PillState {
  const differing = differingFields(comparison?.fields ?? []).length;
  const [worst] = issues;
  const [message] = messages;
  // A reminder that was set without a save promises nothing.
  const saved = card?.mode === 'view' && !own?.unsaved ? own : null;
  const fault: PillState['tail'] = worst
    ? { kind: 'issues', count: issues.length }
    : differing > 0
      ? { kind: 'differ', count: differing }
      : missing.length > 0
        ? { kind: 'unseen', count: missing.length }
        : failing
          ? { kind: 'failing' }
          : null;
  const tone = worst?.severity ?? (message || differing > 0 ? 'warning' : missing.length > 0 || failing ? 'info' : 'good');
  const sought = listed?.kind === 'none' ? 'not-sent' : listed?.kind === 'choices' ? 'choose' : 'to-compare';
  const comparedTail = compared ? 'compared' : sought;
  if (message) return { tone: worst?.severity ?? 'warning', head: { kind: 'refused', message }, tail: fault ?? { kind: 'what-to-do' } };
  if (saved) return { tone, head: now >= saved.checkAfter ? { kind: 'ready' } : { kind: 'updates', at: saved.checkAfter }, tail: fault };
  if (worst)
    return { tone, head: { kind: 'issues', count: issues.length }, tail: differing > 0 ? { kind: 'differ', count: differing } : null };
  return { tone, head: { kind: 'none' }, tail: fault ?? { kind: comparedTail } };
}
