import { useEffect } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { textOf } from '@/utils/domain/card';

/** Compares each card that comes with the list of what was sent, once, and looks for the rows of a register in it. */
export function useSentList(): void {
  const { compareWithList, noteListed, matchRows } = useCardActions();
  const school = useCard((state) => state.school);
  // Another person may come under the same address, another list at the same card.
  const person = useCard(({ card, loaded }) =>
    card && loaded ? [card.url, textOf(card, 'birthDate'), textOf(card, 'snils')].join(' ') : '',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is compared anew
  useEffect(() => {
    if (person !== '') void compareWithList();
  }, [person, compareWithList, school?.id]);

  const listed = useCard((state) => state.listed);
  const comparison = useCard((state) => state.comparison);
  const stored = useCard(({ card, savedAt }) => card?.mode === 'view' || savedAt !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is to be remembered
  useEffect(() => {
    if (listed?.kind === 'row' && comparison !== null) void noteListed();
  }, [listed, comparison, stored, noteListed]);

  const people = useCard(({ scene }) => (scene.kind === 'register' ? scene.people : null));
  const pending = useCard((state) => state.pending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has changed is matched anew
  useEffect(() => {
    if (people !== null) void matchRows();
  }, [people, school, pending, matchRows]);
}
