import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DeskActions, DeskState, DeskStore } from '@/utils/app/ticket/desk-state';

export const DeskContext = createContext<DeskStore | null>(null);

function useDeskStore(): DeskStore {
  const store = useContext(DeskContext);
  if (store === null) throw new Error('no desk store above');
  return store;
}

/** One part of the desk's state; the component draws anew only when that part changes. */
export function useDesk<Part>(part: (state: DeskState) => Part): Part {
  return useStore(useDeskStore().state, part);
}

export function useDeskActions(): DeskActions {
  return useDeskStore().actions;
}
