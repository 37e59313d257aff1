import { FIELD_IDS } from '@/utils/domain/card';
import type { Issue, Rule, Severity } from '../types';
import type { Aspect } from './aspects';

const SEVERITY_RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Which aspects of its field a finding of this code explains. */
const explainedBy = ({ explains = [], explainsMore = {} }: Rule, code: string): readonly Aspect[] => [
  ...explains,
  ...(explainsMore[code] ?? []),
];

/**
 * The one place that decides which of the rules' findings are shown, and in which order. One cause, one message: a finding is left out when another
 * rule's explains what it speaks of, beside the same field or, by `explainsOnCard`, anywhere. Where two explain each other, the earlier rule stays.
 * What explains does so whether it is shown or not: so a finding is never lost without a word that leads to it, and switching a rule off
 * brings back just what that rule alone explained.
 */
export function precedenceOf(rules: readonly Rule[]) {
  const known = new Map(rules.map((rule, rank) => [rule.id, { rule, rank }]));

  function claims(one: Issue, other: Issue): boolean {
    const [a, b] = [known.get(one.rule), known.get(other.rule)];
    if (a === undefined || b === undefined || a === b) return false;
    const explained = one.field === other.field && explainedBy(a.rule, one.code).includes(b.rule.about);
    return explained || (a.rule.explainsOnCard ?? []).includes(b.rule.about);
  }

  const rankOf = ({ rule }: Issue): number => known.get(rule)?.rank ?? 0;

  /** Whether one finding explains another, so that the other is not shown. */
  const explains = (one: Issue, other: Issue): boolean => claims(one, other) && !(claims(other, one) && rankOf(other) < rankOf(one));

  const byUsefulness = (a: Issue, b: Issue): number =>
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    FIELD_IDS.indexOf(a.field) - FIELD_IDS.indexOf(b.field) ||
    rankOf(a) - rankOf(b) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

  /**
   * In: the findings of all rules, in any order. Out: those worth showing, most useful first: by severity, then field in the card's order, then
   * the rules' order; of several suggestions for one field only the first stays. Pure.
   */
  function arrange(issues: readonly Issue[]): Issue[] {
    const suggested = new Set<string>();
    return issues
      .filter((issue) => !issues.some((other) => explains(other, issue)))
      .sort(byUsefulness)
      .map((issue) => {
        if (issue.suggestion === undefined) return issue;
        if (!suggested.has(issue.field)) {
          suggested.add(issue.field);
          return issue;
        }
        const { suggestion: _, ...rest } = issue;
        return rest;
      });
  }

  return { arrange, explains };
}
