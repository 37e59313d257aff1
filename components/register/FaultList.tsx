import { useDeferredValue, useMemo, useState } from 'react';
import { ResultFrame, type Said } from '@/components/files/ResultFrame';
import { SaveButtons } from '@/components/files/SaveButtons';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { RegisterSummary, RowFaults } from '@/utils/app/register/check-register';
import { faultSheet } from '@/utils/app/register/fault-export';
import { FAULT_ORDERS, type FaultFilter, NO_FILTER, viewOfFaults } from '@/utils/app/register/fault-list';
import type { RegisterActions } from '@/utils/app/register/register-store';
import type { RuleId } from '@/utils/rules/registry';
import { faultListText } from '@/utils/text/ru/fault-list';
import { registerText, ruleOption, severityRows } from '@/utils/text/ru/register';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import { FaultRow } from './FaultRow';
import { KindChart } from './KindChart';
import type { RegisterOutlets } from './outlets';
import styles from './RegisterSection.module.css';

export interface FaultListProps {
  faults: readonly RowFaults[];
  summary: RegisterSummary;
  /** Name of the file. */
  name: string;
  actions: Pick<RegisterActions, 'correct'>;
  outlets: RegisterOutlets;
}

const SEVERITIES: readonly { value: FaultFilter['severity']; label: string }[] = [
  { value: '', label: registerText.everySeverity },
  ...(['error', 'warning', 'info'] as const).map((value) => ({ value, label: severityRows[value].name })),
];
const ORDERS = FAULT_ORDERS.map((value) => ({ value, label: registerText.orders[value] }));
/** A longer text would hold up the page and no chat takes it. */
const MOST_COPIED = 3000;

/** The rows that need a look. Real faults come first: reminders of single letters are many, and can be had by choice. */
export function FaultList({ faults, summary, name, actions, outlets }: FaultListProps) {
  const worst = (['error', 'warning', 'info'] as const).find((severity) => summary.rows[severity] > 0) ?? '';
  const [filter, setFilter] = useState<FaultFilter>({ ...NO_FILTER, severity: worst });
  const [said, setSaid] = useState<Said | null>(null);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => viewOfFaults(faults, asked), [faults, asked]);
  const change = (part: Partial<FaultFilter>) => {
    setFilter({ ...filter, ...part });
    setSaid(null);
  };
  if (faults.length === 0) {
    return <Notice tone="good">{summary.missing.length === 0 ? registerText.noFaults : registerText.noFaultsPartly}</Notice>;
  }
  const rules = Object.entries(summary.byRule)
    .sort(([, left], [, right]) => right - left)
    .map(([rule, rows]) => ({ value: rule, label: ruleOption(ruleTitles[rule as RuleId] ?? rule, rows) }));
  const first = shown.slice(0, MOST_COPIED);
  const copiedText = first.length < shown.length ? registerText.copiedPart(first.length, shown.length) : registerText.copied(first.length);
  const copy = async () => {
    const good = await outlets.copy(faultListText(name, first));
    setSaid({ text: good ? copiedText : registerText.copyFailed, good });
  };
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
        <Select label={registerText.order} value={filter.order} options={ORDERS} onValue={(order) => change({ order })} />
      </div>
      <KindChart byRule={summary.byRule} chosen={filter.rule} onChoose={(rule) => change({ rule, severity: rule === '' ? worst : '' })} />
      <ResultFrame
        status={registerText.shownOf(shown.length, faults.length)}
        beside={
          <>
            {shown.length > 0 && (
              <>
                <Button size="small" icon="copy" onClick={() => void copy()}>
                  {registerText.copy}
                </Button>
                <SaveButtons
                  sheet={() => faultSheet(shown)}
                  fileName={(ending) => registerText.exportFile(outlets.today(), ending)}
                  outlets={outlets}
                  onSaid={setSaid}
                />
              </>
            )}
            <span>{registerText.keys}</span>
          </>
        }
        said={said}
        none={{ text: registerText.noMatch, showAll: registerText.showAll, onShowAll: () => change(NO_FILTER) }}
        items={shown}
        label={registerText.faults}
        keyOf={({ person }) => person.row}
        estimate={96}
      >
        {(row) => <FaultRow faults={row} onCorrect={actions.correct} />}
      </ResultFrame>
    </div>
  );
}
