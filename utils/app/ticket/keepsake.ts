/** Attribute of the element in the panel's closed root that holds the session's drafts for the time of an update. */
export const KEEPSAKE = 'data-kept';
