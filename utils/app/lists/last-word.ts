import { snapshotOf } from '@/utils/domain/card';
import { COMPARED_FIELDS, type ComparedField, compareCard } from '@/utils/domain/compare-card';
import { foldYo } from '@/utils/domain/fold-yo';
import { grouped } from '@/utils/domain/grouped';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { type PersonRow, personOf } from '@/utils/register/people-of';

/** Several answers of one person as one. */
export interface LastWord {
  values: PersonRow['values'];
  /** Fields in which two answers say another thing. */
  disagree: ComparedField[];
}

const NAMES: ReadonlySet<ComparedField> = new Set(['lastName', 'firstName', 'middleName']);
/** Another dress of one СНИЛС or date. */
const saysSame = (field: ComparedField, one: string, other: string): boolean =>
  compareCard(snapshotOf({ [field]: one }), { [field]: other }).fields.some((found) => found.field === field && found.state === 'equal');
const plain = (text: string): string => text.trim().toLowerCase();

/** Who answers again corrects himself or adds what was missing: of each field the last answer that tells it counts. `answers` in the order in which they came. */
export function lastWordOf(answers: readonly PersonRow[]): LastWord {
  const values: PersonRow['values'] = { ...answers[0]?.values };
  const disagree: ComparedField[] = [];
  for (const answer of answers.slice(1)) {
    for (const field of COMPARED_FIELDS) {
      const [before, now] = [values[field]?.trim() ?? '', answer.values[field]?.trim() ?? ''];
      if (now === '' || now === before) continue;
      const isSame = plain(now) === plain(before) || saysSame(field, before, now);
      // A name in small letters only tells nothing of capitals that another answer has.
      if (isSame && NAMES.has(field) && now === now.toLowerCase()) continue;
      if (before !== '' && !isSame && !disagree.includes(field)) disagree.push(field);
      values[field] = now;
    }
  }
  return { values, disagree };
}

/** So likely that two rows of one name are one person's. */
const LIKELY = 0.9;

/** The answers with those of one person as one, at the place of the first. Only rows of one whole name (ё = е) and no two birth dates are put together. */
export function withoutRepeats(answers: readonly PersonRow[]): PersonRow[] {
  const first = answers.map((_, at) => at);
  for (const { a, b, score } of findDuplicates(answers.map(personOf)).toSorted((x, y) => x.a - y.a || x.b - y.b)) {
    const [one, other] = [answers[a], answers[b]];
    if (one && other && score >= LIKELY && isOneName(one, other)) first[b] = Math.min(first[b] ?? b, first[a] ?? a);
  }
  const groups = grouped(answers, (_, at) => first[at] ?? at);
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], values: lastWordOf(group).values }] : []));
}

function isOneName({ values: one }: PersonRow, { values: other }: PersonRow): boolean {
  const nameOf = ({ lastName = '', firstName = '', middleName = '' }: PersonRow['values']) =>
    foldYo(plain([lastName, firstName, middleName].join(' ')));
  return nameOf(one) === nameOf(other) && (!one.birthDate || !other.birthDate || one.birthDate === other.birthDate);
}
