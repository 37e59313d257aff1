import { snapshotOf } from '@/utils/domain/card';
import { grouped } from '@/utils/domain/grouped';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue } from '@/utils/rules/types';
import type { HeldOutCard, HeldOutRight, HeldOutSpoiled } from '../corpus/names/held-out';

export interface HeldOutKind {
  kind: string;
  rows: number;
  /** Rows with an error or a warning beside any field of the card. */
  caught: number;
  /** Rows with a note beside the spoiled field and no alarm anywhere: a doubt said mildly. */
  noted: number;
  missed: HeldOutSpoiled[];
  /** Rows whose right text can be told, those that are offered exactly it, and those that are offered another text. */
  told: number;
  exact: number;
  wrong: HeldOutSpoiled[];
  /** Rows whose right text nobody can tell from the card, and yet a text is offered; `asItWas`: it is what the person's card held before. */
  untold: { row: HeldOutSpoiled; offered: string; asItWas: boolean }[];
}

export interface HeldOutFigures {
  right: number;
  falseAlarms: { row: HeldOutRight; issues: Issue[] }[];
  /** Of these, cards with an alarm beside the name, birth date or СНИЛС; the others have one beside an address, which the lists hold on purpose (office mailboxes). */
  onPeople: number;
  /** Right people with a note: «сверьте по букве» is no alarm and is counted apart. */
  notes: number;
  /** Cards whose other text nobody can know to be wrong (kinds `unseen-…`), and yet an alarm stands beside it. */
  claimed: HeldOutSpoiled[];
  kinds: HeldOutKind[];
  recall: number;
  macro: number;
  exact: number;
  wrong: number;
}

const cardLine = ({ lastName, firstName, middleName }: HeldOutCard): string => [lastName, firstName, middleName].join(' | ');

/**
 * Every row that speaks against the rules, a line each: false alarms with their rules, faults not seen, wrong suggestions. What is compared with
 * the rows reached before, so that a change names the people and not a number.
 */
export function rowsAgainst({ falseAlarms, kinds }: HeldOutFigures): string[] {
  const line = (what: string, { kind, card, field, right }: HeldOutSpoiled) =>
    `${what} · ${kind} · ${cardLine(card)} · ${field}: ${right}\n`;
  return [
    ...falseAlarms.map(
      ({ row, issues }) =>
        `false alarm · ${cardLine(row.card)} · ${issues
          .filter(isAlarm)
          .map(({ rule, code }) => `${rule}/${code}`)
          .join(', ')}\n`,
    ),
    ...kinds.flatMap(({ wrong }) => wrong.map((row) => line('wrong suggestion', row))),
    ...kinds.flatMap(({ untold }) => untold.filter(({ asItWas }) => !asItWas).map(({ row, offered }) => line(`offered «${offered}»`, row))),
    ...kinds.flatMap(({ missed }) => missed.map((row) => line('not seen', row))),
  ];
}

/** The day that the corpora's ages are counted on. */
const TODAY = '2026-11-22';

const issuesOf = (card: HeldOutCard, register: HeldOutRight['register']): Issue[] =>
  runRules({ ...snapshotOf({ ...card }), register }, { today: TODAY }).issues;

const isAlarm = ({ severity }: Issue): boolean => severity !== 'info';

/** Judges whole cards of a held-out corpus, all fields filled, as a user sees them. */
export function heldOutFigures(right: readonly HeldOutRight[], spoiled: readonly HeldOutSpoiled[]): HeldOutFigures {
  const judged = right.map((row) => ({ row, issues: issuesOf(row.card, row.register) }));
  const unseen = spoiled.filter(({ kind }) => kind.startsWith('unseen-'));
  const seen = spoiled.filter(({ kind }) => !kind.startsWith('unseen-'));
  const before = grouped(right, ({ card }) => cardLine(card));
  const kinds = [...grouped(seen, ({ kind }) => kind)].map(([kind, rows]) => kindOf(kind, rows, before));
  const sum = (of: (kind: HeldOutKind) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  const told = sum((kind) => kind.told);
  return {
    right: right.length,
    falseAlarms: judged.filter(({ issues }) => issues.some(isAlarm)),
    onPeople: judged.filter(({ issues }) => issues.some((issue) => isAlarm(issue) && issue.field !== 'email')).length,
    notes: judged.filter(({ issues }) => issues.some((issue) => !isAlarm(issue))).length,
    claimed: unseen.filter(({ card, register, field }) =>
      issuesOf(card, register).some((issue) => issue.field === field && isAlarm(issue)),
    ),
    kinds,
    recall: sum(({ caught }) => caught) / seen.length,
    macro: sum(({ caught, rows }) => caught / rows) / kinds.length,
    exact: sum(({ exact }) => exact) / Math.max(1, told),
    wrong: sum(({ wrong }) => wrong.length) / seen.length,
  };
}

function kindOf(kind: string, rows: readonly HeldOutSpoiled[], before: ReadonlyMap<string, readonly HeldOutRight[]>): HeldOutKind {
  const figures: HeldOutKind = { kind, rows: rows.length, caught: 0, noted: 0, missed: [], told: 0, exact: 0, wrong: [], untold: [] };
  for (const row of rows) {
    const issues = issuesOf(row.card, row.register);
    if (issues.some(isAlarm)) figures.caught += 1;
    else {
      figures.missed.push(row);
      if (issues.some(({ field }) => field === row.field)) figures.noted += 1;
    }
    const offered = issues.find(({ field, suggestion }) => field === row.field && suggestion !== undefined)?.suggestion;
    if (row.right !== '') {
      figures.told += 1;
      if (offered === row.right) figures.exact += 1;
    }
    if (offered === undefined || offered === row.right) continue;
    if (row.right !== '') figures.wrong.push(row);
    else {
      const same = before.get(cardLine(row.card)) ?? [];
      figures.untold.push({ row, offered, asItWas: same.some(({ card }) => card[row.field] === offered) });
    }
  }
  return figures;
}
