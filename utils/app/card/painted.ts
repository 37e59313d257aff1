/** By then the first marks of a card have been painted, two frames, ms: what takes the page's thread a millisecond or two, and they need not wait for. */
export const PAINTED = 34;
