import { createContext, useContext } from 'react';

/** The frame around a view in a page: it gives the view its place. Outside the page there is none. */
export interface ViewPlace {
  /** How large what stands in it would be if nothing held it, px; 0 × 0 = it has nothing to show. Of a card: how large its pill is. */
  resize(size: { width: number; height: number }): void;
  /** The user drags the view by its head, px of the screen from where it stood. */
  drag(dx: number, dy: number, done: boolean): void;
  /** Opens the browser's side panel, where it covers nothing; false when it did not open. Left out where the browser has none. */
  aside?: () => Promise<boolean>;
}

export const ViewPlaceContext = createContext<ViewPlace | null>(null);

export const useViewPlace = () => useContext(ViewPlaceContext);
