import type { SchoolCount } from '@/utils/domain/lists';
import type { PendingItem } from '@/utils/domain/pending';
import type { ListStep } from './list-steps';
import type { SchoolList } from './sent-list';

/** The counter of the school. Saved and waiting are read off our own waiting list; `now` is epoch ms. */
export function countSchool({ rows, steps }: SchoolList, pending: readonly PendingItem[], now: number): SchoolCount {
  const listed = new Map(pending.filter(({ waitsFor, unsaved }) => !waitsFor && !unsaved).map((item) => [item.url, item]));
  const taken = Object.values(steps);
  const onList = taken.flatMap(({ url }) => listed.get(url) ?? []);
  const open = onList.filter(({ checkAfter }) => checkAfter > now);
  const isSaved = ({ card, url, works }: ListStep) => card === 'saved' || works === true || listed.has(url);
  const fresh = rows.filter((row, at) => !steps[at] && Object.keys(row).length > 0);
  const differing = rows.filter((_, at) => steps[at]?.card === 'differs');
  return {
    people: rows.length,
    compared: taken.length,
    differ: taken.filter(({ card }) => card === 'differs').length,
    mended: taken.filter(({ card }) => card === 'mended' || card === 'saved').length,
    saved: taken.filter(isSaved).length,
    waiting: open.length,
    until: open.length === 0 ? null : Math.max(...open.map(({ checkAfter }) => checkAfter)),
    ready: onList.length - open.length,
    works: taken.filter(({ works, url }) => works && !listed.has(url)).length,
    next: [...fresh, ...differing],
  };
}
