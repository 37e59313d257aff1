import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewActions, ViewState, ViewStore } from '@/utils/app/view/view-state';

export const CardContext = createContext<Pick<ViewStore, 'state' | 'actions'> | null>(null);

function useCardStore(): Pick<ViewStore, 'state' | 'actions'> {
  const store = useContext(CardContext);
  if (store === null) throw new Error('no card store above');
  return store;
}

/** One part of the state; the component draws anew only when that part changes. */
export function useCard<Part>(part: (state: ViewState) => Part): Part {
  return useStore(useCardStore().state, part);
}

export function useCardActions(): ViewActions {
  return useCardStore().actions;
}
