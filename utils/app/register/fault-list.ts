import { foldYo } from '@/utils/domain/fold-yo';
import type { Severity } from '@/utils/rules/types';
import { type RegisterPair, type RowFaults, worstOf } from './check-register';
import { fullNameOf } from './twin';

/** Which rows are shown. '' = every severity, every rule, every name. */
export interface FaultFilter {
  severity: Severity | '';
  rule: string;
  search: string;
}

export const NO_FILTER: FaultFilter = { severity: '', rule: '', search: '' };

/** The rows that pass; a row's severity is that of its worst issue. Names are found by any part, ё = е. */
export function filterFaults(faults: readonly RowFaults[], { severity, rule, search }: FaultFilter): readonly RowFaults[] {
  const wanted = foldYo(search.trim());
  if (severity === '' && rule === '' && wanted === '') return faults;
  return faults.filter(
    ({ person, issues }) =>
      (severity === '' || worstOf(issues) === severity) &&
      (rule === '' || issues.some((issue) => issue.rule === rule)) &&
      (wanted === '' || foldYo(fullNameOf(person)).includes(wanted)),
  );
}

/** Pairs of which one record bears the name. */
export function filterPairs(pairs: readonly RegisterPair[], search: string): readonly RegisterPair[] {
  const wanted = foldYo(search.trim());
  return wanted === '' ? pairs : pairs.filter(({ a, b }) => [a, b].some((person) => foldYo(fullNameOf(person)).includes(wanted)));
}
