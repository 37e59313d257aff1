/** The three sizes of the view, the largest first (docs/interface.md). */
export const VIEW_FORMS = ['panel', 'strip', 'pill'] as const;
export type ViewForm = (typeof VIEW_FORMS)[number];
