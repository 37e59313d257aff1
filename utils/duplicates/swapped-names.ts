import { compareNames, isStruck, type NameAgreement, type NameReading, SURE } from './agreement';
import type { NameForm } from './name-form';
import { firstNameRank } from './name-variants';
import type { Row } from './rows';

const PARTS = ['last', 'first', 'middle'] as const;
type Part = (typeof PARTS)[number];

/** Which part of the other row each part is compared with: two fields exchanged, and «Имя Отчество Фамилия» in the fields of «Фамилия Имя Отчество». */
const ORDERS: readonly Record<Part, Part>[] = [
  { last: 'first', first: 'last', middle: 'middle' },
  { last: 'last', first: 'middle', middle: 'first' },
  { last: 'middle', first: 'last', middle: 'first' },
  { last: 'first', first: 'middle', middle: 'last' },
];

/**
 * How the names of two rows agree when parts of one stand in each other's fields; null = no such order makes them agree. Two parts must be equal;
 * the third may be missing, hold a slip, or be a woman's other surname.
 */
export function readSwapped(a: Row, b: Row): NameReading | null {
  if (a.last.kind !== 'name' || a.first.kind !== 'name' || b.last.kind !== 'name' || b.first.kind !== 'name') return null;
  for (const order of ORDERS) {
    const found = PARTS.map((part) => [part, equalOrRead(a[part], b[order[part]])] as const);
    const others = found.filter(([, agreement]) => agreement === 'different' || !SURE.has(agreement));
    if (others.length > 1 || !others.every(([part, agreement]) => mayBeOne(a, b, order, part, agreement))) continue;
    const [[odd, agreement] = [null, null]] = others;
    const read = (part: Part): NameAgreement => (part === odd ? agreement : 'letters');
    return { last: read('last'), first: read('first'), middle: read('middle'), swapped: true };
  }
  return null;
}

/** Most pairs differ at the first letter: nothing more is asked of them. */
function equalOrRead(one: NameForm, other: NameForm): NameAgreement {
  if (one.folded === other.folded) return one.kind === 'none' ? 'unknown' : 'letters';
  if (one.kind === 'none' || other.kind === 'none') return 'unknown';
  if (isStruck(one, other)) return 'letters';
  return one.folded[0] === other.folded[0] ? compareNames(one, other, 'last') : 'different';
}

const AGREES: ReadonlySet<NameAgreement> = new Set(['unknown', 'typo', 'sound', 'half']);

function mayBeOne(a: Row, b: Row, order: Record<Part, Part>, part: Part, agreement: NameAgreement): boolean {
  if (AGREES.has(agreement)) return true;
  const [one, other] = [a[part], b[order[part]]];
  return agreement === 'different' && a.female && b.female && isSurname(one) && isSurname(other);
}

const isSurname = ({ word }: NameForm): boolean => firstNameRank(word) === 0 && /(?:[оеё]ва|[иы]на|ая|ко|их|ых)$/u.test(word);
