import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { RULES } from '@/utils/rules/registry';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import { rulesSectionText, settingsText } from '@/utils/text/ru/settings';
import styles from './Section.module.css';
import type { SectionProps } from './section-props';

/** Every check, on or off. */
export function RulesSection({ own, policy, onSave }: SectionProps) {
  const fixed = policy.rulesOff ?? [];
  const set = (rule: string, on: boolean) =>
    void onSave({ rulesOff: on ? own.rulesOff.filter((off) => off !== rule) : [...own.rulesOff, rule] });
  const off = RULES.filter(({ id }) => fixed.includes(id) || own.rulesOff.includes(id)).length;
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{rulesSectionText.hint}</p>
      <div className={styles.columns}>
        {RULES.map(({ id }) => (
          <Checkbox
            key={id}
            data-rule-id={id}
            label={ruleTitles[id]}
            checked={!fixed.includes(id) && !own.rulesOff.includes(id)}
            disabled={fixed.includes(id)}
            onChecked={(on) => set(id, on)}
            {...(fixed.includes(id) ? { hint: settingsText.byPolicy } : {})}
          />
        ))}
      </div>
      {off > 0 && (
        <p className={styles.row}>
          {rulesSectionText.off(off)}
          {own.rulesOff.length > 0 && (
            <Button size="small" kind="quiet" onClick={() => void onSave({ rulesOff: [] })}>
              {rulesSectionText.allOn}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
