import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { holds } from '@/components/ui/holds';
import { Sign } from '@/components/ui/Sign';
import type { RuleExample } from '@/utils/app/help/help-pages';
import { NAME_FIELDS } from '@/utils/domain/card';
import { RULES } from '@/utils/rules/registry';
import type { Rule } from '@/utils/rules/types';
import { reasonOfRule } from '@/utils/text/ru/rules/describe-issue';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import { rulesSectionText, settingsText } from '@/utils/text/ru/settings';
import styles from './RulesSection.module.css';
import section from './Section.module.css';
import type { SectionProps } from './section-props';

type Group = keyof typeof rulesSectionText.groups;
const GROUPS = Object.keys(rulesSectionText.groups) as Group[];

/** What a check is about, by the field that it stands beside. */
function groupOf({ field }: Pick<Rule, 'field'>): Group {
  if (field === 'birthDate') return 'birth-date';
  if (field === 'snils' || field === 'email') return field;
  return field === 'noMiddleName' || (NAME_FIELDS as readonly string[]).includes(field) ? 'name' : 'other';
}

type Examples = Readonly<Record<string, RuleExample>>;

const exampleOf = ({ id }: (typeof RULES)[number], examples: Examples): string => {
  const shown = examples[id];
  return shown === undefined ? '' : rulesSectionText.example(shown);
};
const wordsOf = (rule: (typeof RULES)[number], examples: Examples): string =>
  [ruleTitles[rule.id], reasonOfRule(rule), exampleOf(rule, examples), rulesSectionText.severity[rule.severity]].join(' ');

interface RulesSectionProps extends SectionProps {
  /** An example of each check, by its id. */
  examples: Examples;
  /** What is looked for on the page, '' = nothing. */
  search: string;
  /** How many issues are silenced as «Не ошибка». */
  ignored: number;
  onForgetIgnored(): Promise<boolean>;
}

/** Every check, on or off: by what it is about, with its reason, what it says of an example, and how grave it is. */
export function RulesSection({ own, policy, onSave, examples, search, ignored, onForgetIgnored }: RulesSectionProps) {
  const fixed = policy.rulesOff ?? [];
  const set = (rule: string, on: boolean) =>
    void onSave({ rulesOff: on ? own.rulesOff.filter((off) => off !== rule) : [...own.rulesOff, rule] });
  const found = (rule: (typeof RULES)[number]) => holds(wordsOf(rule, examples), search);
  const shown = RULES.some(found) ? RULES.filter(found) : RULES;
  const off = RULES.filter(({ id }) => fixed.includes(id) || own.rulesOff.includes(id)).length;
  return (
    <div className={section.stack}>
      <p className={section.hint}>{rulesSectionText.hint}</p>
      {off > 0 && (
        <p className={section.row}>
          {rulesSectionText.off(off)}
          {own.rulesOff.length > 0 && (
            <Button size="small" kind="quiet" onClick={() => void onSave({ rulesOff: [] })}>
              {rulesSectionText.allOn}
            </Button>
          )}
        </p>
      )}
      <p className={section.row}>
        {rulesSectionText.ignored(ignored)}
        {ignored > 0 && (
          <Button size="small" kind="quiet" onClick={() => void onForgetIgnored()}>
            {rulesSectionText.forgetIgnored}
          </Button>
        )}
      </p>
      {GROUPS.filter((group) => shown.some((rule) => groupOf(rule) === group)).map((group) => (
        <section key={group} aria-label={rulesSectionText.groups[group]}>
          <h3>{rulesSectionText.groups[group]}</h3>
          <ul>
            {shown
              .filter((rule) => groupOf(rule) === group)
              .map((rule) => (
                <li key={rule.id} className={styles.rule}>
                  <Checkbox
                    className={styles.check}
                    data-rule-id={rule.id}
                    label={ruleTitles[rule.id]}
                    checked={!fixed.includes(rule.id) && !own.rulesOff.includes(rule.id)}
                    disabled={fixed.includes(rule.id)}
                    onChecked={(on) => set(rule.id, on)}
                    hint={
                      <>
                        {fixed.includes(rule.id) ? settingsText.byPolicy : reasonOfRule(rule)}
                        <span className={styles.example}>{exampleOf(rule, examples)}</span>
                      </>
                    }
                  />
                  <span className={styles.severity}>
                    {rulesSectionText.severity[rule.severity]}
                    <Sign tone={rule.severity} size={16} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Everything that is said of the checks, those included that a search has taken from the list. */
export function ruleWords(examples: Examples): string {
  return RULES.map((rule) => wordsOf(rule, examples)).join(' ');
}
