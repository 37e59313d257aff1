import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useCard } from '@/components/card/card-context';
import type { ViewState } from '@/utils/app/view/view-state';

/** The parts of the card's state from which pill and strip are made. */
export type Standing = Pick<
  ViewState,
  | 'messages'
  | 'inUse'
  | 'card'
  | 'issues'
  | 'missing'
  | 'failing'
  | 'compared'
  | 'comparison'
  | 'listed'
  | 'undo'
  | 'own'
  | 'pending'
  | 'now'
>;

/** What a pure function makes of the card's standing; made anew only when a part of that has changed. */
export function useStanding<Made>(make: (standing: Standing) => Made): Made {
  const standing = useCard(
    useShallow(
      (state): Standing => ({
        messages: state.messages,
        inUse: state.inUse,
        card: state.card,
        issues: state.issues,
        missing: state.missing,
        failing: state.failing,
        compared: state.compared,
        comparison: state.comparison,
        listed: state.listed,
        undo: state.undo,
        own: state.own,
        pending: state.pending,
        now: state.now,
      }),
    ),
  );
  return useMemo(() => make(standing), [make, standing]);
}
