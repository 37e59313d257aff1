import { useEffect } from 'react';
import { emptyProgress, waitFrom } from '@/utils/situations/progress';
import type { SituationId } from '@/utils/situations/types';
import { useCard, useCardActions } from './card-context';

/** Enters the one situation that fits, where it is `wanted` and none has been entered; the wait that it asks for counts from now. */
export function useEnterSituation(situation: SituationId | null, wanted: boolean): void {
  const enters = useCard((state) => state.loaded && state.checklist === null) && wanted;
  const now = useCard((state) => state.now);
  const { setChecklist } = useCardActions();
  useEffect(() => {
    if (enters && situation) setChecklist(waitFrom(emptyProgress(situation), now));
  }, [enters, situation, now, setChecklist]);
}
