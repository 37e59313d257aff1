import type { Issue } from '@/utils/rules/types';
import { fieldNames } from './field-names';
import type { IssueText, RuleTexts, Sentence } from './rule-sentence';
import { characterTexts } from './rules-characters';
import { contentTexts } from './rules-content';
import { emailTexts } from './rules-email';
import { nameTexts } from './rules-names';
import { numberTexts } from './rules-numbers';

/** Every sentence of every rule; a rule or a code without one does not compile. */
export const ruleText = { ...characterTexts, ...contentTexts, ...nameTexts, ...numberTexts, ...emailTexts } satisfies RuleTexts;

/**
 * The three lines that the user reads about an issue. `value` is the text of the issue's field as shown ('' if empty).
 * An issue of an unknown rule (an older report, say) gets a plain line, never an exception.
 */
export function describeIssue(issue: Issue, value: string): IssueText {
  const texts: Partial<Record<string, Partial<Record<string, Sentence>>>> = ruleText;
  const name = fieldNames[issue.field];
  const sentence = texts[issue.rule]?.[issue.code];
  if (sentence === undefined) return { fact: `${name.is}: требуется сверка`, why: '', action: 'Сверьте с документом' };
  return sentence({
    field: issue.field,
    name,
    value,
    params: issue.params ?? {},
    suggestion: issue.suggestion,
    sure: issue.severity === 'error',
  });
}
