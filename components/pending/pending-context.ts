import { createContext, useContext } from 'react';
import type { PendingActions } from '@/utils/app/pending/pending-actions';

export const PendingContext = createContext<PendingActions | null>(null);

/** What can be done with the list of those who wait. */
export function usePendingActions(): PendingActions {
  const actions = useContext(PendingContext);
  if (actions === null) throw new Error('no pending actions above');
  return actions;
}
