import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldId, snapshotOf } from '@/utils/domain/card';
import { precedenceOf } from '@/utils/rules/engine/precedence';
import { RULES } from '@/utils/rules/registry';
import { runRules } from '@/utils/rules/run-rules';
import type { Issue, Rule } from '@/utils/rules/types';
import { ruleText } from '@/utils/text/ru/rules/describe-issue';

const TODAY = '2026-11-22';
const rules: readonly Rule[] = RULES;
const { arrange, explains } = precedenceOf(rules);

const NAMES: readonly FieldId[] = ['lastName', 'firstName', 'middleName'];
/** The fields that a finding of a rule may stand beside. */
const fieldsOf = ({ asks, needs, field }: Rule) => (asks === 'each' ? needs : NAMES.includes(field) ? NAMES : [field]);
/** Every finding that there may be. */
const ALL = RULES.flatMap((rule) =>
  Object.keys(ruleText[rule.id]).flatMap((code) =>
    fieldsOf(rule).map((field): Issue => ({ rule: rule.id, code, field, severity: rule.severity })),
  ),
);
const findings = fc.subarray(ALL, { maxLength: 14 });

const told = (issues: readonly Issue[]) => issues.map(({ rule, code, field }) => `${rule}/${code} ${field}`).sort();
const said = (texts: Partial<Record<FieldId, string>>, off: readonly string[] = []) =>
  runRules(snapshotOf(texts), { today: TODAY, off }).issues.map(({ rule, field }) => `${rule} ${field}`);

describe('one cause, one message', () => {
  // A card, the one who speaks, and who would speak of the same cause if he were switched off.
  it.each([
    [{ lastName: 'Ааааа' }, 'name-placeholder lastName', 'name-implausible lastName'],
    [{ lastName: 'ИBАНОВ' }, 'name-latin lastName', 'name-case lastName'],
    [{ lastName: 'Bdfyjd' }, 'name-wrong-layout lastName', 'name-transliterated lastName'],
    [{ lastName: 'Ivanov' }, 'name-transliterated lastName', 'name-latin lastName'],
    [{ firstName: 'И. П.' }, 'name-initials firstName', 'name-punctuation firstName'],
    [{ lastName: 'Иванова (Петрова)' }, 'name-brackets lastName', 'name-inner-space lastName'],
    [{ lastName: 'Иванов-Петров-' }, 'name-hyphen lastName', 'name-double lastName'],
    [{ lastName: 'Ива нов' }, 'name-inner-space lastName', 'name-case lastName'],
    [{ lastName: 'Ул ьянов' }, 'name-inner-space lastName', 'name-implausible lastName'],
    [{ lastName: 'Иванов Иван Иванович' }, 'name-full-in-one-field lastName', 'name-inner-space lastName'],
    [{ lastName: 'Анна', firstName: 'Иванова', middleName: 'Петровна' }, 'name-swapped-fields lastName', 'name-unknown firstName'],
    [{ birthDate: '01.01.1900' }, 'birth-date-filler birthDate', 'birth-date-age birthDate'],
    [{ email: 'тест@mail.ry' }, 'email-cyrillic email', 'email-domain-typo email'],
  ] as const)('%j: %s, and not %s', (texts, speaker, explained) => {
    const [rule = ''] = speaker.split(' ');
    expect(said(texts)).toContain(speaker);
    expect(said(texts)).not.toContain(explained);
    expect(said(texts, [rule])).toContain(explained);
  });

  it('lets two causes of one field be told', () => {
    expect(said({ lastName: 'Ивaнов ' }).toSorted()).toEqual(['name-blank lastName', 'name-latin lastName']);
  });

  it('explains nothing of the e-mail by the name', () => {
    const card = { lastName: 'Иванов Иван Иванович', firstName: 'Иван', middleName: 'Иванович', email: 'ivan@mail.ry' };
    expect(said(card)).toContain('email-domain-typo email');
  });
});

describe('the laws of precedence', () => {
  it('names codes that the rules have', () => {
    for (const { id, explainsMore = {} } of rules) {
      const codes = Object.keys(ruleText[id as keyof typeof ruleText]);
      expect([id, Object.keys(explainsMore).filter((code) => !codes.includes(code))]).toEqual([id, []]);
    }
  });

  it('runs in no circle: whatever is explained leads to something that is shown', () => {
    const next = new Map(ALL.map((one) => [one, ALL.filter((other) => explains(one, other))]));
    const done = new Set<Issue>();
    const visit = (one: Issue, way: readonly Issue[]): void => {
      if (way.includes(one)) throw new Error([...way, one].map(({ rule, code, field }) => `${rule}/${code} ${field}`).join(' → '));
      if (done.has(one)) return;
      for (const other of next.get(one) ?? []) visit(other, [...way, one]);
      done.add(one);
    };
    for (const one of ALL) visit(one, []);
    expect(done.size).toBe(ALL.length);
  });

  it('shows each finding or something that explains it, and never nothing', () => {
    fc.assert(
      fc.property(findings, (issues) => {
        const shown = arrange(issues);
        expect(shown.length > 0).toBe(issues.length > 0);
        for (const issue of issues) expect(shown.includes(issue)).toBe(!issues.some((other) => explains(other, issue)));
      }),
      { numRuns: 500 },
    );
  });

  it('brings back what a rule has explained when that rule is switched off, and changes nothing else', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...rules), (issues, { id }) => {
        const [shown, without] = [arrange(issues), arrange(issues.filter(({ rule }) => rule !== id))];
        const back = issues.filter((issue) => issue.rule !== id && !shown.includes(issue) && without.includes(issue));
        expect(told(without)).toEqual(told([...shown.filter(({ rule }) => rule !== id), ...back]));
        for (const issue of back) expect(issues.some((other) => other.rule === id && explains(other, issue))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('decides nothing by the order of the rules but between two that explain each other', () => {
    const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
    fc.assert(
      fc.property(findings, shuffled, (issues, order) => {
        const other = precedenceOf(order);
        const differ = (a: Issue, b: Issue) => explains(a, b) !== other.explains(a, b);
        for (const a of issues) for (const b of issues) if (differ(a, b)) expect(explains(a, b)).toBe(other.explains(b, a));
        if (!issues.some((a) => issues.some((b) => differ(a, b)))) expect(told(other.arrange(issues))).toEqual(told(arrange(issues)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not look at the order of the findings', () => {
    fc.assert(
      fc.property(findings, (issues) => {
        expect(arrange(issues.toReversed())).toEqual(arrange(issues));
      }),
      { numRuns: 300 },
    );
  });
});
