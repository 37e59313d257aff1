import { type FieldId, snapshotOf } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue } from '@/utils/rules/types';

/** A row of the register on the page in which something is wrong. */
export interface RowAtFault {
  /** Its place among the rows that were looked at. */
  row: number;
  person: Person;
  /** Errors and what is to be looked at; reminders of single letters are for the card. */
  issues: readonly Issue[];
  /** Texts of the fields that the issues stand beside. */
  texts: Partial<Record<FieldId, string>>;
}

/** More would be no list to read; the file's check is for that. */
const MOST = 50;
/** So many rows are judged before the page gets its turn: some three milliseconds. */
const AT_ONCE = 10;
/** Judged rows that are remembered while she scrolls. */
const REMEMBERED = 2000;

/** Judges the rows of a register by the rules of the card, a few at a time; a row that says the same as before is not judged again. */
export function createRowJudge(rest: () => Promise<void>) {
  const known = new Map<string, readonly Issue[]>();
  let judgedOff = '';

  return async (people: readonly Person[], today: string, off: readonly string[]): Promise<RowAtFault[]> => {
    // Another rule switched off, another day: all is to be judged anew.
    if (judgedOff !== [today, ...off].join(' ')) known.clear();
    judgedOff = [today, ...off].join(' ');
    const found: RowAtFault[] = [];
    let fresh = 0;
    for (const [row, person] of people.entries()) {
      const key = JSON.stringify(person);
      let issues = known.get(key);
      if (issues === undefined) {
        fresh += 1;
        if (fresh % AT_ONCE === 0) await rest();
        issues = runRules(snapshotOf({ ...person }), { today, off }).issues.filter(({ severity }) => severity !== 'info');
        if (known.size >= REMEMBERED) known.clear();
        known.set(key, issues);
      }
      if (issues.length === 0) continue;
      const texts = Object.fromEntries(issues.map(({ field }) => [field, person[field as keyof Person] ?? '']));
      found.push({ row, person, issues, texts });
      if (found.length === MOST) break;
    }
    return found;
  };
}
