import { useMemo } from 'react';
import { type NextStep, nextStep } from '@/utils/app/card/next-step';
import { planOfProgress } from '@/utils/situations/progress';
import { useCard } from './card-context';

/** The one thing to do now; the same answer for every part of every view. */
export function useNextStep(): NextStep {
  const mode = useCard((state) => state.card?.mode ?? 'view');
  const issues = useCard((state) => state.issues);
  const saved = useCard((state) => state.savedAt !== null);
  const reminded = useCard((state) => state.own !== null);
  const updated = useCard((state) => state.own !== null && state.now >= state.own.checkAfter);
  const compared = useCard((state) => state.compared);
  const ticketDue = useCard(({ checklist, evidence }) => (checklist && planOfProgress(checklist, evidence)?.ticketDue) ?? false);
  return useMemo(
    () => nextStep({ mode, issues, compared, saved, reminded, updated, ticketDue }),
    [mode, issues, compared, saved, reminded, updated, ticketDue],
  );
}
