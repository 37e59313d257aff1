/** What a draft belongs to: a card by its address ('' = none), or one of the few that belong to no card. */
export type DraftKey = { card: string } | 'desk' | 'last-ticket' | 'left-card' | 'searched' | 'sent-list' | 'list-steps';

/** As it stands in storage: no address begins so. */
export const draftKeyText = (key: DraftKey): string => (typeof key === 'string' ? `#${key}` : key.card);
