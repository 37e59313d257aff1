import type { ComparedField } from './compare-card';

/** The two lists: what Контингент has, and what the employees sent. */
export const LIST_SIDES = ['register', 'sent'] as const;
export type ListSide = (typeof LIST_SIDES)[number];

/** What one employee sent; a key that is missing was not sent. */
export type SentRow = Partial<Record<ComparedField, string>>;

/**
 * What is to be done with a person, most urgent first: decide whether he is the one; mend what differs; merge a second record; find who is
 * not in the register; ask who sent nothing, or too little; compare on the card what the register has no column for; nothing.
 */
export const LIST_VERDICTS = ['unsure', 'differs', 'twice', 'sent-only', 'register-only', 'too-little', 'unseen', 'equal'] as const;
export type ListVerdict = (typeof LIST_VERDICTS)[number];

/** In which order the results are shown. */
export const LIST_ORDERS = ['urgency', 'name', 'row'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/**
 * How a row of the register stands to the list of what was sent: it differs, or his card does; his card was mended in the form and is to be saved;
 * two of the list may be he; he has sent something and his card is still to be compared; nothing of him is in the list; his card is equal.
 */
export const ROW_STANDINGS = ['differs', 'to-save', 'choose', 'to-compare', 'not-sent', 'done'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

/** How far a school has come; each number is of people of the list. */
export interface SchoolCount {
  people: number;
  /** Their cards were compared by letters. */
  compared: number;
  /** Cards that still differ. */
  differ: number;
  mended: number;
  /** Saved since the list was given. */
  saved: number;
  /** On our waiting list, and their update is still to come. */
  waiting: number;
  /** When the last of those can be checked, epoch ms; null = nobody waits. */
  until: number | null;
  /** Their update has passed: the sign-in can be tried. */
  ready: number;
  /** «Вход работает» was answered. */
  works: number;
  /** Whose cards are still to be opened, in this order: those that differ come after those that nobody has opened. */
  next: readonly SentRow[];
}
