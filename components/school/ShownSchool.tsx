import { useMemo } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { countSchool } from '@/utils/app/lists/count-school';
import { SchoolCounter } from './SchoolCounter';

/** The counter in a view; nothing where no list is kept. */
export function ShownSchool() {
  const school = useCard((state) => state.school);
  const pending = useCard((state) => state.pending);
  const now = useCard((state) => state.now);
  const { copy, forgetList } = useCardActions();
  const count = useMemo(() => school && countSchool(school, pending, now), [school, pending, now]);
  return count && <SchoolCounter count={count} now={now} onSearch={(text) => void copy(text)} onForget={() => void forgetList()} />;
}
