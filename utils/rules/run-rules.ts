import { type CardSnapshot, FIELD_IDS, textOf } from '@/utils/domain/card';
import { LONGEST_TEXT } from './any-field/text-too-long';
import { findingsOf } from './engine/define-rule';
import { precedenceOf } from './engine/precedence';
import { RULES } from './registry';
import type { Finding, Issue, Report, RuleContext, RuleInput } from './types';

const { arrange } = precedenceOf(RULES);

/** @public Named here by the contract of the seams. */
export type { Issue, Report } from './types';

/**
 * Asks every rule about a card (or a register row turned into one by `snapshotOf`).
 * In: the snapshot, today's date in Perm (YYYY-MM-DD), ids of the rules that are switched off.
 * Out: the issues, most useful first, and the rules that could not be asked because a field was not found, or that have failed.
 * Pure and deterministic; never throws, whatever the texts are.
 */
export function runRules(card: CardSnapshot, { today, off = [] }: RuleContext): Report {
  const input = inputOf(card, today);
  const issues: Issue[] = [];
  const unread: Report['unread'] = [];
  for (const rule of RULES) {
    if (off.includes(rule.id)) continue;
    const missing = rule.needs.filter((field) => card.fields[field].state === 'not-found');
    if (missing.length > 0) unread.push({ rule: rule.id, missing });
    const unasked = rule.asks === 'all' ? rule.needs.some((field) => input[field] === undefined) : missing.length === rule.needs.length;
    if (unasked) continue;
    if (rule.onEmpty === 'skip' && input[rule.field] === '') continue;
    const findings = answerOf(rule, input);
    if (findings === null) unread.push({ rule: rule.id, missing: [] });
    for (const finding of findings ?? []) {
      const { code, field = rule.field, severity = rule.severity, params, suggestion } = finding;
      const issue: Issue = { rule: rule.id, code, field, severity };
      if (params !== undefined) issue.params = params;
      // A suggestion that changes nothing would be a button that does nothing.
      if (suggestion !== undefined && suggestion !== input[field]) issue.suggestion = suggestion;
      issues.push(issue);
    }
  }
  return { issues: arrange(issues), unread };
}

/** What a rule says; null when it has failed: one rule's fault must not take the others along. */
function answerOf({ check }: (typeof RULES)[number], input: RuleInput): readonly Finding[] | null {
  try {
    return findingsOf<string>(check(input));
  } catch {
    return null;
  }
}

/** Texts as shown; one that is too long to be a person's is left to the rule that says so. */
function inputOf(card: CardSnapshot, today: string): RuleInput {
  const input: RuleInput = { card, register: card.register, today };
  for (const field of FIELD_IDS) {
    const text = textOf(card, field);
    if (text !== undefined && text.length <= LONGEST_TEXT) input[field] = text;
  }
  return input;
}
