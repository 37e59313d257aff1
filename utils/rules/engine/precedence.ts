import { FIELD_IDS } from '@/utils/domain/card';
import { RULES, type RuleId } from '../registry';
import type { Issue, Severity } from '../types';

/** The rules that know names: they have nothing to say of a text that is none. */
const DICTIONARY_RULES = [
  'name-wrong-layout',
  'name-transliterated',
  'name-swapped-fields',
  'name-known-hyphen',
  'name-spelling',
  'name-surname-spelling',
  'name-short-form',
  'name-gender-mismatch',
  'name-variant',
  'name-unknown',
] as const satisfies readonly RuleId[];

/** A rule, or one code of a rule. */
type Speaker = RuleId | `${RuleId}/${string}`;

/** One cause, one message: when the key speaks of a field, the listed rules are silent about the same field. */
const SILENCES: Partial<Record<Speaker, readonly RuleId[]>> = {
  'name-placeholder': [
    'no-middle-name-contradiction',
    'name-initials',
    'name-full-in-one-field',
    'name-brackets',
    'name-latin',
    'name-foreign-letters',
    'name-digits',
    'name-invisible',
    'name-torn-letter',
    'name-hyphen',
    'name-blank',
    'name-punctuation',
    'name-apostrophe',
    'name-inner-space',
    'name-case',
    'name-implausible',
    'name-strange-letters',
    'name-same-in-fields',
    'name-yo',
    'name-short-i',
    'name-double',
    ...DICTIONARY_RULES,
  ],
  'name-initials': [
    ...DICTIONARY_RULES,
    'name-punctuation',
    'name-inner-space',
    'name-case',
    'name-implausible',
    'name-strange-letters',
    'name-hyphen',
    'name-blank',
    'name-double',
  ],
  'name-full-in-one-field': [
    'name-inner-space',
    'name-punctuation',
    'name-same-in-fields',
    'name-initials',
    'name-case',
    'name-strange-letters',
  ],
  'name-brackets': [
    'name-digits',
    'name-surname-spelling',
    'name-strange-letters',
    'name-spelling',
    'name-unknown',
    'name-gender-mismatch',
    'name-inner-space',
    'name-punctuation',
    'name-case',
    'name-full-in-one-field',
    'name-initials',
    'name-blank',
  ],
  'name-latin': ['name-case', 'name-implausible', 'name-foreign-letters'],
  'name-foreign-letters': ['name-case', 'name-implausible'],
  'name-digits': ['name-case', 'name-implausible'],
  'name-punctuation': ['name-case', 'name-inner-space'],
  // The keys of ж, э, б, ю, х, ъ are signs in the English layout.
  'name-wrong-layout': [
    'name-transliterated',
    'name-latin',
    'name-punctuation',
    'name-apostrophe',
    'name-brackets',
    'name-case',
    'name-initials',
    'name-full-in-one-field',
    'name-inner-space',
    'name-implausible',
  ],
  'name-transliterated': ['name-latin', 'name-case', 'name-apostrophe', 'name-inner-space', 'name-implausible', 'name-full-in-one-field'],
  'name-known-hyphen': ['name-inner-space', 'name-case', 'name-spelling', 'name-unknown', 'name-double'],
  'name-spelling': ['name-unknown', 'name-variant'],
  'name-spelling/first-name': ['name-implausible'],
  'name-spelling/patronymic': ['name-implausible'],
  // A name typed twice is no misspelling of another.
  'name-same-in-fields': ['name-spelling', 'name-unknown', 'name-variant'],
  'name-short-form': ['name-unknown', 'name-variant'],
  // A space beside a wrong dash is the dash's fault; a torn word is no word in small letters.
  'name-hyphen': ['name-double', 'name-inner-space'],
  'name-inner-space': ['name-case'],
  'name-inner-space/joined-word': ['name-unknown', 'name-spelling', 'name-variant'],
  // The sharper of the two words about the same letters.
  'name-implausible': ['name-strange-letters'],
  'name-surname-spelling/surname': ['name-strange-letters', 'name-implausible'],
  'name-implausible/bare-word': ['name-case', 'name-unknown', 'name-spelling'],
  'name-inner-space/torn-word': [
    'name-spelling',
    'name-unknown',
    'name-variant',
    'name-gender-mismatch',
    'name-short-form',
    'name-strange-letters',
  ],
  'name-inner-space/lost-hyphen': ['name-unknown', 'name-gender-mismatch'],
  'birth-date-filler': ['birth-date-age', 'birth-date-future'],
  'email-placeholder': ['email-format', 'email-cyrillic', 'email-domain-typo', 'email-shared'],
  'email-cyrillic': ['email-format', 'email-domain-typo'],
  'email-format': ['email-domain-typo', 'email-shared'],
};

/** When the key speaks of any field, the listed rules are silent about every field. */
const SILENCES_CARD: Partial<Record<Speaker, readonly RuleId[]>> = {
  'name-full-in-one-field': [
    'name-swapped-fields',
    'name-gender-mismatch',
    'name-spelling',
    'name-unknown',
    'name-variant',
    'name-known-hyphen',
  ],
  'name-declined': [
    'name-gender-mismatch',
    'name-spelling',
    'name-unknown',
    'name-variant',
    'name-short-form',
    'name-surname-spelling',
    'name-strange-letters',
    'name-implausible',
    'name-swapped-fields',
  ],
  'name-swapped-fields': [
    'name-gender-mismatch',
    'name-spelling',
    'name-unknown',
    'name-variant',
    'name-short-form',
    'name-surname-spelling',
    'name-strange-letters',
  ],
};

const SEVERITY_RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const RULE_RANK = new Map<string, number>(RULES.map((rule, index) => [rule.id, index]));

/**
 * The issues worth showing, most useful first: by severity, then field in the card's order, then the registry's order.
 * Messages of a cause already named are dropped; of several suggestions for one field only the first stays.
 * Pure: takes the findings of all rules in any order, the same findings always give the same list.
 */
export function arrange(issues: readonly Issue[]): Issue[] {
  const silent = new Set<string>();
  for (const { rule, code, field } of issues) {
    for (const speaker of [rule, `${rule}/${code}`] as Speaker[]) {
      for (const quiet of SILENCES[speaker] ?? []) silent.add(`${quiet} ${field}`);
      for (const quiet of SILENCES_CARD[speaker] ?? []) silent.add(quiet);
    }
  }
  const suggested = new Set<string>();
  return issues
    .filter(({ rule, field }) => !silent.has(`${rule} ${field}`) && !silent.has(rule))
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

function byUsefulness(a: Issue, b: Issue): number {
  return (
    SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
    FIELD_IDS.indexOf(a.field) - FIELD_IDS.indexOf(b.field) ||
    (RULE_RANK.get(a.rule) ?? 0) - (RULE_RANK.get(b.rule) ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
