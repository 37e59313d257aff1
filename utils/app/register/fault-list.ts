import { foldYo } from '@/utils/domain/fold-yo';
import type { Severity } from '@/utils/rules/types';
import { type RegisterPair, type RowFaults, worstOf } from './check-register';
import { fullNameOf } from './twin';

/** In which order rows are shown: as in the file, worst first, by name. */
export const FAULT_ORDERS = ['row', 'severity', 'name'] as const;
export type FaultOrder = (typeof FAULT_ORDERS)[number];

/** Which rows are shown, and how. '' = every severity, every rule, every name. */
export interface FaultFilter {
  severity: Severity | '';
  rule: string;
  search: string;
  order: FaultOrder;
}

export const NO_FILTER: FaultFilter = { severity: '', rule: '', search: '', order: 'row' };

const RANK: readonly Severity[] = ['error', 'warning', 'info'];
const COLLATOR = new Intl.Collator('ru');

/** Rows that pass, in the order that is asked for. A row that was corrected stays in sight when nothing is wrong in it any more. */
export function viewOfFaults(faults: readonly RowFaults[], filter: FaultFilter): readonly RowFaults[] {
  const shown = filterFaults(faults, filter);
  if (filter.order === 'severity')
    return shown.toSorted((left, right) => RANK.indexOf(worstOf(left.issues)) - RANK.indexOf(worstOf(right.issues)));
  if (filter.order === 'row') return shown;
  const names = new Map(shown.map((row) => [row, fullNameOf(row.person)]));
  return shown.toSorted((left, right) => COLLATOR.compare(names.get(left) ?? '', names.get(right) ?? ''));
}

/** The rows that pass; a row's severity is that of its worst issue. Names are found by any part, ё = е. */
export function filterFaults(faults: readonly RowFaults[], { severity, rule, search }: Omit<FaultFilter, 'order'>): readonly RowFaults[] {
  const wanted = foldYo(search.trim());
  if (severity === '' && rule === '' && wanted === '') return faults;
  return faults.filter(
    ({ person, issues, corrected }) =>
      (severity === '' || corrected !== undefined || worstOf(issues) === severity) &&
      (rule === '' || corrected !== undefined || issues.some((issue) => issue.rule === rule)) &&
      (wanted === '' || foldYo(fullNameOf(person)).includes(wanted)),
  );
}

/** Pairs of which one record bears the name. */
export function filterPairs(pairs: readonly RegisterPair[], search: string): readonly RegisterPair[] {
  const wanted = foldYo(search.trim());
  return wanted === '' ? pairs : pairs.filter(({ a, b }) => [a, b].some((person) => foldYo(fullNameOf(person)).includes(wanted)));
}
