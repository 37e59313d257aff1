import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CardActions, CardStore } from '@/utils/app/card/card-actions';
import type { CardState } from '@/utils/app/card/card-state';

export const CardContext = createContext<CardStore | null>(null);

export function useCardStore(): CardStore {
  const store = useContext(CardContext);
  if (store === null) throw new Error('no card store above');
  return store;
}

/** One part of the card's state; the component draws anew only when that part changes. */
export function useCard<Part>(part: (state: CardState) => Part): Part {
  return useStore(useCardStore().state, part);
}

export function useCardActions(): CardActions {
  return useCardStore().actions;
}
