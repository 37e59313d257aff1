import type { PersonRow } from '@/utils/register/people-of';
import { byUrgency, type ListResult, resultOf } from './compare-lists';

/** What she decided of a pair that was not sure: which record of the register it is (its row), or nobody of the register. */
export type Decision = { kind: 'is'; row: number } | { kind: 'nobody' };

/** Decisions by the key of the result that they are about. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * The results with what she decided. A sent row that goes to another record leaves its first one without; a record that gets it is no longer
 * one that sent nothing. What two decisions both claim goes to the later one.
 */
export function decided(results: readonly ListResult[], decisions: Decisions): readonly ListResult[] {
  if (decisions.size === 0) return results;
  const given = new Map<number, ListResult>();
  const freed: PersonRow[] = [];
  const kept: ListResult[] = [];
  for (const result of results) {
    const decision = decisions.get(result.key);
    if (decision === undefined || result.register === null || result.sent === null) {
      kept.push(result);
      continue;
    }
    const chosen =
      decision.kind === 'nobody' ? null : ([result.register, ...result.rivals].find(({ row }) => row === decision.row) ?? null);
    if (chosen === null) kept.push(resultOf(null, result.sent));
    else given.set(chosen.row, { ...resultOf(chosen, result.sent), twin: result.twin, again: result.again, disagree: result.disagree });
    if (chosen?.row !== result.register.row) freed.push(result.register);
  }
  const isTaken = (result: ListResult) => result.register !== null && result.sent === null && given.has(result.register.row);
  const left = freed.filter(({ row }) => !given.has(row)).map((register) => resultOf(register, null));
  return byUrgency([...kept.filter((result) => !isTaken(result)), ...given.values(), ...left]);
}
