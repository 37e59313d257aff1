/** Why two rows are taken for one person, or what differs between them all the same. Texts: utils/text/ru/duplicates.ts. */
export const DUPLICATE_REASONS = [
  'same-snils',
  'same-email',
  'same-name',
  'same-birth-date',
  'substitute-letters',
  'hyphen-or-space',
  'half-surname',
  'transcription',
  'misspelling',
  'name-variant',
  'initials',
  'anonymous',
  'swapped-fields',
  'surname-changed',
  'birth-date-missing',
  'birth-date-swapped',
  'birth-date-typo',
  'birth-date-differs',
  'snils-typo',
] as const;

export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
