/** A saved card that waits for the nightly update (DOMAIN.md 5). Times are epoch ms; `id` is the card's address or a made-up one for a person added by hand. */
export interface PendingItem {
  id: string;
  /** The page's address of the card, '' for a person added by hand without one. */
  url: string;
  /** «Иванова Т. Т.», or '' when the user has switched labels off. */
  label: string;
  savedAt: number;
  checkAfter: number;
  approximate: boolean;
  /** When the user was reminded, or null. */
  notifiedAt: number | null;
}
