/** Pages of the help, in the order in which they stand. */
export const HELP_PAGES = ['memo', 'faq', 'rules', 'field-not-found', 'shortcuts', 'privacy', 'rollout'] as const;
export type HelpPageId = (typeof HELP_PAGES)[number];
