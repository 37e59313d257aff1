/** Made anew in every page: a page that registers a property of a name (`@property --text { initial-value: transparent }`) decides what it means in our root too. */
const OWN = `--${crypto.randomUUID()}-`;

/** Gives the custom properties of a style sheet or an inline style of ours names that no page can know. */
export const ownTokens = (css: string): string => css.replaceAll(/--(?=[a-z])/g, OWN);
