import { Checkbox } from '@/components/ui/Checkbox';
import { clockOf } from '@/utils/app/settings/settings-actions';
import type { Settings } from '@/utils/domain/settings';
import { remindersText, settingsText } from '@/utils/text/ru/settings';
import { SavedInput } from './SavedInput';
import styles from './Section.module.css';
import type { SectionProps } from './section-props';

/** Reminders, quiet hours, names on the waiting list. */
export function RemindersSection({ own, policy, onSave }: SectionProps) {
  const fixed = policy.remind ?? {};
  const remind = (patch: Partial<Settings['remind']>) => void onSave({ remind: { ...own.remind, ...patch } });
  const hint = (name: keyof Settings['remind'], otherwise?: string) => (fixed[name] === undefined ? otherwise : settingsText.byPolicy);
  return (
    <div className={styles.stack}>
      <Checkbox
        label={remindersText.enabled}
        hint={hint('enabled', remindersText.enabledHint)}
        checked={fixed.enabled ?? own.remind.enabled}
        disabled={fixed.enabled !== undefined}
        onChecked={(enabled) => remind({ enabled })}
      />
      <fieldset className={styles.stack}>
        <legend>{remindersText.quiet}</legend>
        <div className={styles.pair}>
          <SavedInput
            label={remindersText.quietFrom}
            read={clockOf}
            fault={remindersText.notAClock}
            value={own.remind.quietFrom}
            fixed={fixed.quietFrom}
            onSave={(quietFrom) => remind({ quietFrom })}
          />
          <SavedInput
            label={remindersText.quietTo}
            read={clockOf}
            fault={remindersText.notAClock}
            value={own.remind.quietTo}
            fixed={fixed.quietTo}
            onSave={(quietTo) => remind({ quietTo })}
          />
        </div>
      </fieldset>
      <Checkbox
        label={remindersText.onDaysOff}
        hint={hint('onDaysOff')}
        checked={fixed.onDaysOff ?? own.remind.onDaysOff}
        disabled={fixed.onDaysOff !== undefined}
        onChecked={(onDaysOff) => remind({ onDaysOff })}
      />
      <Checkbox
        label={remindersText.labels}
        hint={policy.showLabels === undefined ? remindersText.labelsHint : settingsText.byPolicy}
        checked={policy.showLabels ?? own.showLabels}
        disabled={policy.showLabels !== undefined}
        onChecked={(showLabels) => void onSave({ showLabels })}
      />
    </div>
  );
}
