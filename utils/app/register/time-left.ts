/** Before that nothing can be told. */
const TELLS_AFTER = { share: 0.05, ms: 1500 };

/** What is left of a work of which `share` (0 to 1) took `spent` ms, in ms; null = too early to tell. */
export function timeLeft(share: number, spent: number): number | null {
  return share < TELLS_AFTER.share || spent < TELLS_AFTER.ms ? null : (spent * (1 - share)) / share;
}
