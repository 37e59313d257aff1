/**
 * How a row of the register stands to the list of what was sent: it differs, or his card does; his card was mended in the form and is to be saved;
 * two of the list may be he; he has sent something and his card is still to be compared; nothing of him is in the list; his card is equal.
 */
export const ROW_STANDINGS = ['differs', 'to-save', 'choose', 'to-compare', 'not-sent', 'done'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

/** How many rows there are of each kind. */
export function countStandings(standings: readonly RowStanding[]): Record<RowStanding, number> {
  const counts = Object.fromEntries(ROW_STANDINGS.map((kind) => [kind, 0])) as Record<RowStanding, number>;
  for (const kind of standings) counts[kind] += 1;
  return counts;
}
