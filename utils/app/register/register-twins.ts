import type { Person } from '@/utils/domain/person';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { fullNameOf, type Twin } from './twin';

/** Nobody has asked about the rows themselves: only what is very likely is worth a word. */
const UNASKED = 0.9;

/**
 * Probable duplicates among the rows of a register that are shown, those of the person whose card was left for the search (`left`) first.
 * That person's own row is no duplicate; nor are rows that say the same of one person in two organisations: those are two profiles.
 */
export function twinsIn(rows: readonly Person[], left: Person | null): Twin[] {
  const all = left ? [left, ...rows] : rows;
  const shift = left ? 1 : 0;
  const twins = findDuplicates(all).flatMap(({ a, b, score, reasons }): Twin[] => {
    const [first, second] = [all[a], all[b]];
    if (!first || !second) return [];
    return [{ a: first, b: second, rowA: a < shift ? null : a - shift, rowB: b - shift, score, reasons }];
  });
  const own = left ? (twins.find(({ rowA, a, b }) => rowA === null && saysTheSame(a, b))?.rowB ?? null) : null;
  const ofLeft = twins.filter(({ rowA, rowB }) => rowA === null && rowB !== own);
  const told = new Set(ofLeft.map(({ rowB }) => rowB));
  const others = twins.filter(
    ({ rowA, rowB, a, b, score }) =>
      rowA !== null &&
      score >= UNASKED &&
      !isTwoProfiles(a, b) &&
      // The card that was left and a row of its own are one: what is told of the one need not be told of the other.
      !(rowA === own && told.has(rowB)) &&
      !(rowB === own && told.has(rowA)),
  );
  return [...ofLeft, ...others];
}

/** Same name, letter by letter, and no other birth date. */
function saysTheSame(a: Person, b: Person): boolean {
  return fullNameOf(a) === fullNameOf(b) && (!a.birthDate || !b.birthDate || a.birthDate === b.birthDate);
}

function isTwoProfiles(a: Person, b: Person): boolean {
  return saysTheSame(a, b) && a.birthDate !== '' && Boolean(a.organization) && Boolean(b.organization) && a.organization !== b.organization;
}
