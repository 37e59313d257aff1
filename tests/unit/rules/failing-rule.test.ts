import { afterEach, expect, it, vi } from 'vitest';
import { hasFailed } from '@/utils/app/card/report-memo';
import { snapshotOf } from '@/utils/domain/card';
import { RULES } from '@/utils/rules/registry';
import { runRules } from '@/utils/rules/run-rules';
import type { Rule } from '@/utils/rules/types';

const CARD = snapshotOf({
  lastName: 'Иванова1',
  firstName: 'Aнна',
  middleName: 'Петровна',
  birthDate: '01.01.2000',
  snils: '112-233-445 96',
});
const TODAY = { today: '2026-11-26' };

afterEach(() => vi.restoreAllMocks());

it.each(RULES.map((rule: Rule): [string, Rule] => [rule.id, rule]))(
  'a fault in «%s» takes no other rule along, and is not called «no issues»',
  (id, rule) => {
    const sound = runRules(CARD, TODAY);
    expect(hasFailed(sound)).toBe(false);
    vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new TypeError('broken');
    });
    const report = runRules(CARD, TODAY);
    // What is explained by a rule that has failed may be told by another one; nothing but that comes anew.
    for (const issue of sound.issues) if (issue.rule !== id) expect(report.issues).toContainEqual(issue);
    expect(report.issues.some((issue) => issue.rule === id)).toBe(false);
    const asked = sound.unread.every((one) => one.rule !== id) && CARD.fields[rule.field].state === 'filled';
    if (asked) expect(hasFailed(report)).toBe(true);
  },
);
