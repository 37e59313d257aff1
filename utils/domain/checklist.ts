/** Ticks and answers of a card's checklist; kept without personal data under a hashed card key. */
export interface ChecklistProgress {
  situation: string;
  /** Step ids the admin has ticked (true) or unticked by hand (false). */
  ticks: Record<string, boolean>;
  /** Question id → answer id. */
  answers: Record<string, string>;
  /** Question id → when it was answered, epoch ms: a ticket tells on which day the sign-in was tried. */
  answeredAt?: Record<string, number>;
  /** What was ticked and answered in situations that were left: it waits there, and comes back with them. */
  left?: Record<string, Pick<ChecklistProgress, 'ticks' | 'answers'>>;
  /** Step ids that the extension saw done; kept because what showed it goes with the card (the pasted text, the open page). */
  seen?: string[];
  /** From when the wait of a situation that says to wait is counted, epoch ms. */
  since?: number;
}
