import { type CardSnapshot, FIELD_IDS, type FieldId, NAME_FIELDS, textOf } from '@/utils/domain/card';
import { LONGEST_TEXT } from './any-field/text-too-long';
import { findingsOf } from './engine/define-rule';
import { precedenceOf } from './engine/precedence';
import { RULES } from './registry';
import type { Finding, Issue, Report, Rule, RuleContext, RuleInput } from './types';

const { arrange } = precedenceOf(RULES);

/** @public Named here by the contract of the seams. */
export type { Issue, Report } from './types';

const isName = (field: FieldId): boolean => (NAME_FIELDS as readonly FieldId[]).includes(field);
const isOfNames = ({ field, needs }: Rule): boolean => isName(field) || needs.some(isName);
/** All that may say anything beside a name, or explain what is said there; the others speak of their own field alone. */
const NAME_RULES: readonly Rule[] = RULES.filter(isOfNames);
const OTHER_RULES: readonly Rule[] = RULES.filter((rule) => !isOfNames(rule));

/**
 * Asks every rule about a card (or a register row turned into one by `snapshotOf`).
 * In: the snapshot, today's date in Perm (YYYY-MM-DD), ids of the rules that are switched off.
 * Out: the issues, most useful first, and the rules that could not be asked because a field was not found, or that have failed.
 * Pure and deterministic; never throws, whatever the texts are.
 */
export function runRules(card: CardSnapshot, context: RuleContext): Report {
  return beginRules(card, context).finish();
}

/** A judgement in two parts: most faults are in the names, and whoever shows them need not wait for the rest. */
export interface Judgement {
  /** What `finish` will say of фамилия, имя and отчество, in the same order. */
  names: Issue[];
  finish(): Report;
}

/** Like `runRules`, but asks the rules of the names now and the others when the report is asked for. */
export function beginRules(card: CardSnapshot, { today, off = [] }: RuleContext): Judgement {
  const input = inputOf(card, today);
  const issues: Issue[] = [];
  const unread: Report['unread'] = [];
  const ask = (rules: readonly Rule[]) => {
    for (const rule of rules) if (!off.includes(rule.id)) askOne(rule, card, input, issues, unread);
  };
  ask(NAME_RULES);
  return {
    names: arrange(issues).filter(({ field }) => isName(field)),
    finish() {
      ask(OTHER_RULES);
      return { issues: arrange(issues), unread };
    },
  };
}

/** Adds what one rule says of the card, or why it could not be asked. */
function askOne(rule: Rule, card: CardSnapshot, input: RuleInput, issues: Issue[], unread: Report['unread']): void {
  const missing = rule.needs.filter((field) => card.fields[field].state === 'not-found');
  if (missing.length > 0) unread.push({ rule: rule.id, missing });
  const unasked = rule.asks === 'all' ? rule.needs.some((field) => input[field] === undefined) : missing.length === rule.needs.length;
  if (unasked) return;
  if (rule.onEmpty === 'skip' && input[rule.field] === '') return;
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

/** What a rule says; null when it has failed: one rule's fault must not take the others along. */
function answerOf({ check }: Rule, input: RuleInput): readonly Finding[] | null {
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
