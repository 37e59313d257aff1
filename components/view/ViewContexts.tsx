import type { ReactNode } from 'react';
import { CardContext } from '@/components/card/card-context';
import { PendingContext } from '@/components/pending/pending-context';
import type { PendingActions } from '@/utils/app/pending/pending-actions';
import type { ViewStore } from '@/utils/app/view/view-state';

/** What every part of a view reads from. */
export function ViewContexts({ store, pending, children }: { store: ViewStore; pending: PendingActions; children: ReactNode }) {
  return (
    <CardContext value={store}>
      <PendingContext value={pending}>{children}</PendingContext>
    </CardContext>
  );
}
