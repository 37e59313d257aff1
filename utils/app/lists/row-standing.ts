import { snapshotOf } from '@/utils/domain/card';
import { compareCard, differingFields } from '@/utils/domain/compare-card';
import type { RowStanding, SentRow } from '@/utils/domain/lists';
import type { Person } from '@/utils/domain/person';
import { findAllSent } from './find-sent';
import type { SchoolList } from './sent-list';

/** The standing of each row that is shown, in the same order. A row shows less than a card: equal as far as it goes is not done. `saved` are addresses of cards of which a saving was seen. */
export function standingsOf(people: readonly Person[], { rows, steps }: SchoolList, saved: ReadonlySet<string>): RowStanding[] {
  const found = findAllSent(people, rows);
  // A second record of one person is found by itself: his row of the list is taken already.
  const left = found.flatMap(({ sure, choices }, at) => (sure === null && choices.length === 0 ? [at] : []));
  const again = findAllSent(
    left.map((at) => people[at] as Person),
    rows,
  );
  for (const [place, at] of left.entries()) found[at] = again[place] ?? { sure: null, choices: [] };
  return people.map((person, at) => {
    const { sure = null, choices = [] } = found[at] ?? {};
    if (choices.length > 0) return 'choose';
    const row = sure === null ? undefined : rows[sure];
    if (sure === null || row === undefined) return 'not-sent';
    const step = steps[sure];
    if (step?.card === 'mended' && !saved.has(step.url)) return 'to-save';
    if (differs(person, row) || step?.card === 'differs') return 'differs';
    return step === undefined ? 'to-compare' : 'done';
  });
}

function differs(person: Person, sent: SentRow): boolean {
  const shown = snapshotOf({ ...person });
  return differingFields(compareCard(shown, sent).fields).length > 0;
}
