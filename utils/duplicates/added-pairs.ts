import type { Person } from '@/utils/domain/person';
import type { DuplicatePair } from './duplicate-pair';
import { type Finding, type PairJudge, reasonsOf } from './judge-pair';
import type { Row } from './rows';

/** More equal rows than this are one fault of an export: each is shown with the first. */
const MOST_EQUAL = 30;
const EQUAL_SCORE = 0.99;
/** Both pairs that lead to a third record must be as likely as this. */
const LIKELY = 0.6;
/** So likely that another date in one of them is its fault. */
const SURE = 0.85;
/** What two copies of one record may lose for being seen only through it. */
const THROUGH_THIRD = 0.95;
/** A record with more doubles than this is no person but a filling. */
const MOST_DOUBLES = 8;

type Pairs = Map<number, DuplicatePair>;

/** Rows that say the same in every field and name somebody, however common the name is. */
export function addIdentical(people: readonly Person[], rows: readonly Row[], pairs: Pairs): void {
  const groups = new Map<string, number[]>();
  for (const [at, person] of people.entries()) {
    const row = rows[at];
    if (row === undefined || !namesSomebody(row)) continue;
    const { lastName, firstName, middleName, birthDate = '', snils = '', email = '', organization = '' } = person;
    const key = [lastName, firstName, middleName, birthDate, snils, email, organization].join('\n');
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  for (const group of groups.values()) {
    for (const [place, a] of group.entries()) {
      if (place > 0 && group.length > MOST_EQUAL) break;
      for (const b of group.slice(place + 1)) {
        const key = a * people.length + b;
        const known = pairs.get(key);
        if (known) known.score = Math.max(known.score, EQUAL_SCORE);
        else pairs.set(key, { a, b, score: EQUAL_SCORE, reasons: equalReasons(rows[a]) });
      }
    }
  }
}

const namesSomebody = ({ last, first, date, snils, email }: Row): boolean =>
  (last.kind === 'name' && first.kind !== 'none') || date !== '' || snils !== '' || email !== '';

const equalReasons = (row: Row | undefined): DuplicatePair['reasons'] => [
  ...(row?.snils ? (['same-snils'] as const) : []),
  ...(row?.email ? (['same-email'] as const) : []),
  'same-name',
  row?.date ? 'same-birth-date' : 'birth-date-missing',
];

/**
 * Two copies of one record, each spoiled in another way, may have too little in common to be seen: both are seen to be copies of the third.
 * Two people who are only like the third are not: their СНИЛС, first names or, where the third has no date, birth dates differ.
 */
export function addThroughThird(rows: readonly Row[], judge: PairJudge, pairs: Pairs): void {
  for (const [third, copies] of copiesByRow(pairs)) {
    if (copies.length < 2 || copies.length > MOST_DOUBLES) continue;
    const hasDate = rows[third]?.date !== '';
    for (const [place, one] of copies.entries()) {
      for (const other of copies.slice(place + 1)) {
        const [a, b] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
        const [rowA, rowB] = [rows[a], rows[b]];
        const key = a * rows.length + b;
        if (!rowA || !rowB || pairs.has(key)) continue;
        const score = Math.min(one.score, other.score);
        const found = judge.look(rowA, rowB);
        if (found.snils === 'different' || (isAnotherDate(found.date) && !(hasDate && score >= SURE))) continue;
        if (!one.swapped && !other.swapped && isAnotherName(found.names)) continue;
        pairs.set(key, { a, b, score: score * THROUGH_THIRD, reasons: reasonsOf(rowA, rowB, found) });
      }
    }
  }
}

interface Copy {
  at: number;
  score: number;
  /** Its parts of the name stand in other fields, so that they cannot be compared with a third's. */
  swapped: boolean;
}

function copiesByRow(pairs: Pairs): Map<number, Copy[]> {
  const copies = new Map<number, Copy[]>();
  const note = (row: number, copy: Copy) => {
    const known = copies.get(row);
    if (known) known.push(copy);
    else copies.set(row, [copy]);
  };
  for (const { a, b, score, reasons } of pairs.values()) {
    if (score < LIKELY) continue;
    const swapped = reasons.includes('swapped-fields');
    note(a, { at: b, score, swapped });
    note(b, { at: a, score, swapped });
  }
  return copies;
}

const isAnotherDate = (date: Finding['date']): boolean => date === 'different' || date === 'near';
const isAnotherName = ({ first, middle }: Finding['names']): boolean =>
  [first, middle].some((agreement) => agreement === 'different' || agreement === 'other-initial');
