import { useEffect } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { textOf } from '@/utils/domain/card';

/** Compares each card that comes with the list of what was sent, once. */
export function useSentList(): void {
  const { compareWithList } = useCardActions();
  // Another person may come under the same address.
  const person = useCard(({ card, loaded }) =>
    card && loaded ? [card.url, textOf(card, 'birthDate'), textOf(card, 'snils')].join(' ') : '',
  );
  useEffect(() => {
    if (person !== '') void compareWithList();
  }, [person, compareWithList]);
}
