import { snapshotOf } from '@/utils/domain/card';
import { grouped } from '@/utils/domain/grouped';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue } from '@/utils/rules/types';

export interface NameCard {
  lastName: string;
  firstName: string;
  middleName: string;
  noMiddleName: 'true' | 'false';
}

export interface RightRow extends NameCard {
  stratum: string;
  gender: string;
}

export interface SpoiledRow {
  kind: string;
  /** `rule`: seen without a dictionary; `dictionary`: with one; `beyond`: surname typos, which stand in no target. */
  reach: 'rule' | 'dictionary' | 'beyond';
  field: 'lastName' | 'firstName' | 'middleName';
  right: string;
  spoiled: string;
  /** The right text can be told from the spoiled card alone. */
  certain: boolean;
  card: NameCard;
}

/** What a checker says of a card: whether it takes fault with the name, and the text that it would put into a field. */
export type Judge = (card: NameCard) => { alarm: boolean; suggestions: Partial<Record<SpoiledRow['field'], string>> };

export interface KindFigures {
  kind: string;
  reach: SpoiledRow['reach'];
  rows: number;
  caught: number;
  certain: number;
  exact: number;
  wrong: number;
}

export interface Figures {
  right: number;
  falseAlarms: RightRow[];
  kinds: KindFigures[];
  /** Shares of the spoiled rows within reach: of all rows, and the mean of the kinds' shares. */
  recall: number;
  macro: number;
  ruleOnly: number;
  /** Of the rows whose right text can be told: the share that is offered it. Wrong offers are counted over all rows. */
  exact: number;
  wrong: number;
}

const isFault = ({ severity }: Issue): boolean => severity !== 'info';

/** Our rules as a judge of names: errors and warnings are alarms, notes are not. */
export const ourJudge: Judge = (card) => {
  const { issues } = runRules(snapshotOf({ ...card }), { today: '2026-11-22' });
  const suggestions: Partial<Record<string, string>> = {};
  for (const { field, suggestion } of issues) if (suggestion !== undefined) suggestions[field] = suggestion;
  return { alarm: issues.some(isFault), suggestions };
};

/** Measures a judge by the corpus. Surname typos (`beyond`) are listed but stand in no sum. */
export function figuresOf(judge: Judge, right: readonly RightRow[], spoiled: readonly SpoiledRow[]): Figures {
  const falseAlarms = right.filter(
    ({ lastName, firstName, middleName, noMiddleName }) => judge({ lastName, firstName, middleName, noMiddleName }).alarm,
  );
  const kinds = [...grouped(spoiled, ({ kind }) => kind)].map(([kind, rows]) => kindFigures(judge, kind, rows));
  const within = kinds.filter(({ reach }) => reach !== 'beyond');
  const sum = (list: readonly KindFigures[], of: (figures: KindFigures) => number) =>
    list.reduce((total, figures) => total + of(figures), 0);
  const rules = within.filter(({ reach }) => reach === 'rule');
  return {
    right: right.length,
    falseAlarms,
    kinds,
    recall: sum(within, ({ caught }) => caught) / sum(within, ({ rows }) => rows),
    macro: sum(within, ({ caught, rows }) => caught / rows) / within.length,
    ruleOnly: sum(rules, ({ caught }) => caught) / sum(rules, ({ rows }) => rows),
    exact:
      sum(within, ({ exact }) => exact) /
      Math.max(
        1,
        sum(within, ({ certain }) => certain),
      ),
    wrong: sum(within, ({ wrong }) => wrong) / sum(within, ({ rows }) => rows),
  };
}

function kindFigures(judge: Judge, kind: string, rows: readonly SpoiledRow[]): KindFigures {
  const figures: KindFigures = { kind, reach: rows[0]?.reach ?? 'rule', rows: rows.length, caught: 0, certain: 0, exact: 0, wrong: 0 };
  for (const row of rows) {
    const { alarm, suggestions } = judge(row.card);
    const offered = suggestions[row.field];
    if (alarm) figures.caught += 1;
    if (row.certain) figures.certain += 1;
    if (row.certain && offered === row.right) figures.exact += 1;
    if (offered !== undefined && offered !== row.right) figures.wrong += 1;
  }
  return figures;
}
