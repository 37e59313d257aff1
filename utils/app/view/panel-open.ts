import type { ShownCard } from '@/utils/app/card/shown-card';

/** Whether the unfolded panel stands in the page, so that all it shows can be seen and pressed there. */
export const isPanelOpen = ({ open, closed, squeezed, behindDialog, keptOut }: ShownCard): boolean =>
  open === true && !closed && !squeezed && !behindDialog && !keptOut;
