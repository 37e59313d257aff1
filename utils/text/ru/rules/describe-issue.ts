import type { Issue, Rule } from '@/utils/rules/types';
import { fieldNames } from '../field-names';
import { anyFieldTexts } from './any-field';
import { birthDateTexts } from './birth-date';
import { emailTexts } from './email';
import { characterTexts } from './name-characters';
import { contentTexts } from './name-content';
import { nameTexts } from './name-dictionary';
import { phoneTexts } from './phone';
import type { IssueText, RuleTexts, Sentence } from './rule-sentence';
import { snilsTexts } from './snils';

/** Every sentence of every rule; a rule or a code without one does not compile. */
export const ruleText = {
  ...anyFieldTexts,
  ...characterTexts,
  ...contentTexts,
  ...nameTexts,
  ...birthDateTexts,
  ...snilsTexts,
  ...phoneTexts,
  ...emailTexts,
} satisfies RuleTexts;

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

/** Why a check is made at all, in one sentence, for the list of checks: the reason that its first finding gives. */
export function reasonOfRule({ id, field, severity }: Pick<Rule, 'id' | 'field' | 'severity'>): string {
  const texts: Partial<Record<string, Partial<Record<string, Sentence>>>> = ruleText;
  const [sentence] = Object.values(texts[id] ?? {});
  const sure = severity === 'error';
  return sentence?.({ field, name: fieldNames[field], value: '', params: {}, suggestion: undefined, sure }).why ?? '';
}
