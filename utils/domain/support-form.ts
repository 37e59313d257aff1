/** Parts of the form «Написать в техподдержку» that Сверка fills; «Тип обращения» is the user's own choice. */
export const SUPPORT_PARTS = ['description', 'fullName', 'email', 'school'] as const;
export type SupportPart = (typeof SUPPORT_PARTS)[number];

/** What goes into the form; absent parts are left alone. */
export type SupportTexts = Partial<Record<SupportPart, string>>;

/** What has become of the form: parts that took their text, and parts that did not. */
export interface Filled {
  done: readonly SupportPart[];
  refused: readonly SupportPart[];
  /** The ticket is longer than the form takes, in characters: it was not written. */
  tooLong?: { length: number; limit: number };
}
