import type { ReactNode } from 'react';

/** One picture of the gallery. */
export interface State {
  /** Width of the stage in px. */
  width?: number;
  /** Least height of the stage in px, for what stands in a fixed place. */
  height?: number;
  /** The stage's own ground and padding are left out: for what draws its own. */
  bare?: boolean;
  /** Parts are placed by the window's coordinates: the window is cut to the stage's size instead. */
  inPage?: boolean;
  render(): ReactNode;
}

export type States = Record<string, State>;
