import type { CSSProperties } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RegisterSummary } from '@/utils/app/register/check-register';
import type { RuleId } from '@/utils/rules/registry';
import { numberText, registerText } from '@/utils/text/ru/register';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import styles from './KindChart.module.css';

export interface KindChartProps {
  byRule: RegisterSummary['byRule'];
  /** The rule whose rows are shown, '' = all. */
  chosen: string;
  onChoose(rule: string): void;
}

/** How many rows each rule has something to say about, as bars; a click shows them alone. */
export function KindChart({ byRule, chosen, onChoose }: KindChartProps) {
  const kinds = Object.entries(byRule)
    .filter(([, rows]) => rows > 0)
    .sort(([, left], [, right]) => right - left);
  const most = kinds[0]?.[1] ?? 1;
  if (kinds.length < 2) return null;
  return (
    <Disclosure summary={registerText.byKind}>
      <ul className={styles.chart}>
        {kinds.map(([rule, rows]) => {
          const title = ruleTitles[rule as RuleId] ?? rule;
          return (
            <li key={rule}>
              <button
                type="button"
                className={styles.kind}
                aria-pressed={chosen === rule}
                onClick={() => onChoose(chosen === rule ? '' : rule)}
              >
                <span className={styles.title}>{title}</span>
                <span className={styles.bar} style={{ '--share': rows / most } as CSSProperties} />
                <span className={styles.rows}>
                  {numberText(rows)} <VisuallyHidden>{registerText.inRows(rows)}</VisuallyHidden>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
