import { type FieldId, snapshotOf } from '@/utils/domain/card';
import { findDuplicates, type Person } from '@/utils/duplicates/find-duplicates';
import type { DuplicateReason } from '@/utils/duplicates/reasons';
import type { Columns, RegisterKind } from '@/utils/register/columns';
import { type PersonRow, peopleOf, personOf } from '@/utils/register/people-of';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue, Severity } from '@/utils/rules/types';

/** A person of the file with the number of his row. */
export interface RegisterPerson extends Person {
  row: number;
}

/** A row that the rules have something to say about, worst first. */
export interface RowFaults {
  person: RegisterPerson;
  issues: Issue[];
  /** Texts of the fields that the issues stand beside. */
  texts: Partial<Record<FieldId, string>>;
  /** What she corrected in the row on the desk, and what stood there; the file is as it was. */
  corrected?: Partial<Record<FieldId, string>>;
}

/** Two rows that are probably one person. */
export interface RegisterPair {
  a: RegisterPerson;
  b: RegisterPerson;
  /** 0.5 to 1. */
  score: number;
  reasons: DuplicateReason[];
}

export interface RegisterSummary {
  /** People checked. */
  people: number;
  /** Rows by their worst issue. */
  rows: Record<Severity, number>;
  /** Rows by rule. */
  byRule: Record<string, number>;
  pairs: number;
  skipped: number;
  serialDates: number;
  /** Rows whose СНИЛС lost its leading zeros, as numbers in a spreadsheet do. */
  lostZeros: number;
  /** Fields that the file has no column for, of those that the check is about. */
  missing: FieldId[];
}

export interface RegisterQuestion {
  columns: Columns;
  register: RegisterKind;
  /** YYYY-MM-DD in Perm. */
  today: string;
  /** Rules that are switched off. */
  off: readonly string[];
}

export interface RegisterListener {
  /** 0 to 1, rising. */
  onProgress(share: number): void;
  /** A part of what was found, in the order of the file. */
  onFaults(faults: RowFaults[]): void;
  /** A part of what was found, likeliest first. */
  onPairs(pairs: RegisterPair[]): void;
}

/** So many rows go out at once: a message must not hold up the page that reads it. */
const BATCH = 400;
/** Share of the work that the rules are; the rest is the search for duplicates. */
const RULES_SHARE = 0.55;
const ASKED = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'email'] as const satisfies readonly FieldId[];
const RANK: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Checks every row of an opened register by the rules of the card and looks for probable duplicates among them. Works in one go, telling
 * what it finds on the way; whoever wants to stop it throws out of a listener, or ends the thread it runs in. Pure otherwise, keeps nothing.
 */
export function checkRegister(
  rows: readonly (readonly string[])[],
  { columns, register, today, off }: RegisterQuestion,
  { onProgress, onFaults, onPairs }: RegisterListener,
): RegisterSummary {
  const { people, skipped, serialDates } = peopleOf(rows, columns, today);
  const summary: RegisterSummary = {
    people: people.length,
    rows: { error: 0, warning: 0, info: 0 },
    byRule: {},
    pairs: 0,
    skipped,
    serialDates,
    lostZeros: 0,
    missing: missingOf(columns),
  };

  let batch: RowFaults[] = [];
  const send = () => {
    if (batch.length > 0) onFaults(batch);
    batch = [];
  };
  for (const [index, person] of people.entries()) {
    if (index % BATCH === 0) onProgress((RULES_SHARE * index) / people.length);
    const { issues, lostZero } = judged(person, register, today, off);
    if (lostZero) summary.lostZeros += 1;
    if (issues.length === 0) continue;
    count(summary, issues);
    batch.push({ person: numbered(person), issues, texts: textsOf(person, issues) });
    if (batch.length === BATCH) send();
  }
  send();

  const found = findDuplicates(people.map(personOf), {
    onProgress: (done, total) => onProgress(total === 0 ? 1 : RULES_SHARE + ((1 - RULES_SHARE) * done) / total),
  });
  summary.pairs = found.length;
  for (let at = 0; at < found.length; at += BATCH) {
    onPairs(
      found.slice(at, at + BATCH).flatMap(({ a, b, score, reasons }) => {
        const [first, second] = [people[a], people[b]];
        return first && second ? [{ a: numbered(first), b: numbered(second), score, reasons }] : [];
      }),
    );
  }
  onProgress(1);
  return summary;
}

/**
 * A СНИЛС that lost its zero is the spreadsheet's doing, as a rule, and the record is right: said, but not counted as a fault of the person.
 */
function judged(person: PersonRow, register: RegisterKind, today: string, off: readonly string[]): { issues: Issue[]; lostZero: boolean } {
  const { issues } = runRules({ ...snapshotOf(person.values), register }, { today, off });
  const isLostZero = ({ rule, code }: Issue) => rule === 'snils-length' && code === 'zero-lost';
  if (!issues.some(isLostZero)) return { issues, lostZero: false };
  const softened = issues
    .map((issue) => (isLostZero(issue) ? { ...issue, severity: 'info' as const } : issue))
    .sort((left, right) => RANK.indexOf(left.severity) - RANK.indexOf(right.severity));
  return { issues: softened, lostZero: true };
}

/** One row with other texts in some of its fields, judged anew. Out: its issues, none as well. */
export function checkRow(person: PersonRow, corrected: PersonRow['values'], { register, today, off }: RegisterQuestion): RowFaults {
  const changed = { ...person, values: { ...person.values, ...corrected } };
  const { issues } = judged(changed, register, today, off);
  const fields = new Set([...issues.map(({ field }) => field), ...(Object.keys(corrected) as FieldId[])]);
  const texts = Object.fromEntries([...fields].map((field) => [field, changed.values[field] ?? '']));
  const before = Object.fromEntries((Object.keys(corrected) as FieldId[]).map((field) => [field, person.values[field] ?? '']));
  return { person: numbered(changed), issues, texts, ...(Object.keys(corrected).length > 0 ? { corrected: before } : {}) };
}

/** Counts a row into the sum; `by` is -1 to take it out again. */
export function count(summary: RegisterSummary, issues: readonly Issue[], by: 1 | -1 = 1): void {
  if (issues.length === 0) return;
  summary.rows[worstOf(issues)] += by;
  for (const rule of new Set(issues.map((issue) => issue.rule))) summary.byRule[rule] = (summary.byRule[rule] ?? 0) + by;
}

/** The worst severity of a row. */
export function worstOf(issues: readonly Pick<Issue, 'severity'>[]): Severity {
  return RANK.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'info';
}

const numbered = (person: PersonRow): RegisterPerson => ({ row: person.row, ...personOf(person) });

function textsOf({ values }: PersonRow, issues: readonly Issue[]): RowFaults['texts'] {
  return Object.fromEntries(issues.map(({ field }) => [field, values[field] ?? '']));
}

function missingOf({ fields }: Columns): FieldId[] {
  const whole = fields.includes('fullName');
  return ASKED.filter((field) => !fields.includes(field) && !(whole && ['lastName', 'firstName', 'middleName'].includes(field)));
}
