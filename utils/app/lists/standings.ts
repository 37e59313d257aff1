import { ROW_STANDINGS, type RowStanding } from '@/utils/domain/lists';
/** How many rows there are of each kind. */
export function countStandings(standings: readonly RowStanding[]): Record<RowStanding, number> {
  const counts = Object.fromEntries(ROW_STANDINGS.map((kind) => [kind, 0])) as Record<RowStanding, number>;
  for (const kind of standings) counts[kind] += 1;
  return counts;
}
