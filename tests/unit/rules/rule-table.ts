import { describe, expect, it } from 'vitest';
import { type FieldId, type Register, snapshotOf } from '@/utils/domain/card';
import { RULES } from '@/utils/rules/registry';
import { runRules } from '@/utils/rules/run-rules';
import type { Rule } from '@/utils/rules/types';

/** Texts of a card's fields; an absent one was not found. */
type Texts = Partial<Record<FieldId, string>>;
/** A card that the rule must speak of: texts, the code, and what it must suggest (null = nothing). */
type Failing = readonly [texts: Texts, code: string, suggestion?: string | null];

export interface RuleTable {
  register?: Register;
  today?: string;
  passes: readonly Texts[];
  fails: readonly Failing[];
}

export const TODAY = '2026-11-22';

/** What one rule alone says of a card, through the engine. */
export function issuesOf(rule: Rule, texts: Texts, { register = 'employee', today = TODAY }: Partial<RuleTable> = {}) {
  const off = RULES.map(({ id }) => id).filter((id) => id !== rule.id);
  return runRules({ ...snapshotOf(texts), register }, { today, off }).issues;
}

/** A rule's test: cards that it passes and cards that it does not, with code and suggestion. */
export function ruleTable(rule: Rule, table: RuleTable): void {
  describe(rule.id, () => {
    it.each(table.passes.map((texts) => [JSON.stringify(texts), texts] as const))('passes %s', (_, texts) => {
      expect(issuesOf(rule, texts, table)).toEqual([]);
    });
    it.each(table.fails.map((row) => [JSON.stringify(row[0]), row[1], row] as const))('%s → %s', (_, code, [texts, , suggestion]) => {
      const issues = issuesOf(rule, texts, table);
      expect(issues.map((issue) => issue.code)).toContain(code);
      if (suggestion !== undefined) expect(issues[0]?.suggestion ?? null).toBe(suggestion);
    });
  });
}
