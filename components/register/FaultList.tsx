import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { RegisterSummary, RowFaults } from '@/utils/app/register/check-register';
import { type FaultFilter, filterFaults, NO_FILTER } from '@/utils/app/register/fault-list';
import type { RuleId } from '@/utils/rules/registry';
import { faultListText } from '@/utils/text/ru/fault-list';
import { registerText, ruleOption, severityRows } from '@/utils/text/ru/register';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import { FaultRow } from './FaultRow';
import styles from './RegisterSection.module.css';
import { VirtualList } from './VirtualList';

export interface FaultListProps {
  faults: readonly RowFaults[];
  summary: RegisterSummary;
  /** Name of the file. */
  name: string;
  copy(text: string): Promise<boolean>;
}

const SEVERITIES: readonly { value: FaultFilter['severity']; label: string }[] = [
  { value: '', label: registerText.everySeverity },
  ...(['error', 'warning', 'info'] as const).map((value) => ({ value, label: severityRows[value].name })),
];
/** A longer text would hold up the page and no chat takes it. */
const MOST_COPIED = 3000;

/** The rows that need a look. Real faults come first: reminders of single letters are many, and can be had by choice. */
export function FaultList({ faults, summary, name, copy }: FaultListProps) {
  const worst = (['error', 'warning', 'info'] as const).find((severity) => summary.rows[severity] > 0) ?? '';
  const [filter, setFilter] = useState<FaultFilter>({ ...NO_FILTER, severity: worst });
  const [copied, setCopied] = useState<'done' | 'refused' | null>(null);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filterFaults(faults, asked), [faults, asked]);
  const change = (part: Partial<FaultFilter>) => {
    setFilter({ ...filter, ...part });
    setCopied(null);
  };
  if (faults.length === 0) {
    return <Notice tone="good">{summary.missing.length === 0 ? registerText.noFaults : registerText.noFaultsPartly}</Notice>;
  }
  const rules = Object.entries(summary.byRule)
    .sort(([, left], [, right]) => right - left)
    .map(([rule, rows]) => ({ value: rule, label: ruleOption(ruleTitles[rule as RuleId] ?? rule, rows) }));
  const first = shown.slice(0, MOST_COPIED);
  return (
    <div className={styles.list}>
      <div className={styles.filters}>
        <Select label={registerText.severity} value={filter.severity} options={SEVERITIES} onValue={(severity) => change({ severity })} />
        <Select
          label={registerText.rule}
          value={filter.rule}
          options={[{ value: '', label: registerText.anyRule }, ...rules]}
          // A rule that is chosen shows all its rows, whatever else is wrong in them.
          onValue={(rule) => change(rule === '' ? { rule } : { rule, severity: '' })}
        />
        <TextInput label={registerText.search} value={filter.search} onValue={(search) => change({ search })} />
      </div>
      <div className={styles.under}>
        <span role="status">{registerText.shownOf(shown.length, faults.length)}</span>
        {shown.length > 0 && (
          <Button
            size="small"
            icon="copy"
            onClick={() => void copy(faultListText(name, first)).then((done) => setCopied(done ? 'done' : 'refused'))}
          >
            {registerText.copy}
          </Button>
        )}
        <span>{registerText.keys}</span>
      </div>
      {copied && (
        <Notice tone={copied === 'done' ? 'good' : 'warning'} live>
          {copied === 'refused'
            ? registerText.copyFailed
            : first.length < shown.length
              ? registerText.copiedPart(first.length, shown.length)
              : registerText.copied(first.length)}
        </Notice>
      )}
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{registerText.noMatch}</p>
          <Button size="small" onClick={() => change(NO_FILTER)}>
            {registerText.showAll}
          </Button>
        </div>
      ) : (
        <VirtualList items={shown} label={registerText.faults} keyOf={({ person }) => person.row} estimate={96}>
          {(row) => <FaultRow faults={row} />}
        </VirtualList>
      )}
    </div>
  );
}
