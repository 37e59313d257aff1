import type { ShownCard } from '@/utils/app/card/shown-card';

/** Whether the card's issues stand in the page, in the panel or in the strip, so that they can be seen and pressed there. */
export const isPanelOpen = ({ form, closed, behindDialog, keptOut }: ShownCard): boolean =>
  form !== 'pill' && !closed && !behindDialog && !keptOut;
