import { useState } from 'react';
import { useStore } from 'zustand';
import { FileName } from '@/components/files/FileName';
import { ResultHead } from '@/components/files/ResultFrame';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Sign } from '@/components/ui/Sign';
import { Tabs } from '@/components/ui/Tabs';
import type { RegisterPair } from '@/utils/app/register/check-register';
import { pairKey, type RegisterState, type RegisterStore } from '@/utils/app/register/register-store';
import {
  lostZerosText,
  missingText,
  originText,
  pairCount,
  registerText,
  serialDatesText,
  severityRows,
  skippedText,
} from '@/utils/text/ru/register';
import { FaultList } from './FaultList';
import type { RegisterOutlets } from './outlets';
import { PairList } from './PairList';
import styles from './RegisterSection.module.css';

export interface RegisterResultProps {
  store: RegisterStore;
  outlets: RegisterOutlets;
  onMerge(pair: RegisterPair): void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What was found: the sum of it, what could not be checked, the rows with issues and the probable duplicates. */
export function RegisterResult({ store, outlets, onMerge }: RegisterResultProps) {
  const state = useStore(store.state);
  const [tab, setTab] = useState<'faults' | 'pairs'>('faults');
  const { summary, faults, pairs, dismissed } = state;
  if (summary === null) return null;
  const open = dismissed.size === 0 ? pairs : pairs.filter((pair) => !dismissed.has(pairKey(pair)));
  return (
    <>
      <ResultHead title={<FileName name={state.name} otherwise={registerText.pastedTable} />}>
        <Button size="small" onClick={store.actions.showColumns}>
          {registerText.changeColumns}
        </Button>
        <Button size="small" icon="upload" onClick={store.actions.forget}>
          {registerText.another}
        </Button>
      </ResultHead>
      <section className={styles.list} aria-label={registerText.summary}>
        <ul className={styles.counts}>
          <li>
            <strong>{registerText.checked(summary.people)}</strong>
          </li>
          {SEVERITIES.filter((severity) => summary.rows[severity] > 0).map((severity) => (
            <li key={severity}>
              <Sign tone={severity} size={16} />
              {severityRows[severity].count(summary.rows[severity])}
            </li>
          ))}
          {pairs.length > 0 && <li>{pairCount(pairs.length)}</li>}
        </ul>
        <Notes state={state} />
      </section>
      {summary.people === 0 ? (
        <Notice tone="warning">{registerText.noPeople}</Notice>
      ) : (
        <Tabs<'faults' | 'pairs'>
          label={registerText.tabs}
          active={tab}
          onActive={setTab}
          panelClass={styles.panel}
          tabs={[
            { id: 'faults', label: registerText.faults, count: faults.length },
            { id: 'pairs', label: registerText.pairs, count: open.length },
          ]}
        >
          {tab === 'faults' ? (
            <FaultList faults={faults} summary={summary} name={state.name} actions={store.actions} outlets={outlets} />
          ) : (
            <PairList pairs={open} hidden={dismissed.size} missing={summary.missing} actions={store.actions} onMerge={onMerge} />
          )}
        </Tabs>
      )}
    </>
  );
}

/** What is not known, and how the file was read. */
function Notes({ state: { summary, preview } }: { state: RegisterState }) {
  if (summary === null || preview === null) return null;
  const notes = [
    originText(preview.origin),
    summary.serialDates > 0 ? serialDatesText(summary.serialDates) : '',
    summary.lostZeros > 0 ? lostZerosText(summary.lostZeros) : '',
    summary.skipped > 0 ? skippedText(summary.skipped) : '',
    registerText.forgets,
  ].filter((note) => note !== '');
  const missing = missingText(summary.missing);
  return (
    <>
      {missing && <Notice tone="info">{missing}</Notice>}
      <div className={styles.notes}>
        {notes.map((note) => (
          <p key={note} data-quoted="">
            {note}
          </p>
        ))}
      </div>
    </>
  );
}
