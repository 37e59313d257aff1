import type { FieldId } from './card';

/**
 * Why a page is no card, the first that holds: no label of a card; fewer than three of the five that make one; labels that head a table; no button
 * that tells the mode; labels of a search, of a relative or of several people; labels and buttons, but no values beside them.
 */
export const NO_CARD = ['no-labels', 'few-labels', 'in-table', 'no-buttons', 'not-one-card', 'no-values'] as const;
export type NoCard = (typeof NO_CARD)[number];

/** What can be seen of a card on a page where none was found: words of our own dictionary, nothing that the page says itself. */
export interface PageLook {
  /** By field the label under which it stands, as our dictionary has it. */
  labels: Partial<Record<FieldId, string>>;
  /** Words on buttons that tell the mode, as our dictionary has them. */
  buttons: string[];
  why: NoCard;
}
