import { useDeferredValue, useMemo, useState } from 'react';
import parts from '@/components/files/parts.module.css';
import { ResultFrame } from '@/components/files/ResultFrame';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextInput } from '@/components/ui/TextInput';
import type { RegisterPair } from '@/utils/app/register/check-register';
import { filterPairs } from '@/utils/app/register/fault-list';
import { pairKey, type RegisterActions } from '@/utils/app/register/register-store';
import type { FieldId } from '@/utils/domain/card';
import { registerText } from '@/utils/text/ru/register';
import { PairRow } from './PairRow';
import styles from './RegisterSection.module.css';

export interface PairListProps {
  /** Without those that were called no duplicates. */
  pairs: readonly RegisterPair[];
  hidden: number;
  missing: readonly FieldId[];
  actions: Pick<RegisterActions, 'dismiss' | 'bringBack'>;
  onMerge(pair: RegisterPair): void;
}

/** Rows that are probably one person, likeliest first. */
export function PairList({ pairs, hidden, missing, actions, onMerge }: PairListProps) {
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const shown = useMemo(() => filterPairs(pairs, asked), [pairs, asked]);
  const back = hidden > 0 && (
    <span className={parts.under}>
      {registerText.dismissed(hidden)}
      <Button kind="quiet" size="small" icon="undo" onClick={actions.bringBack}>
        {registerText.bringBack}
      </Button>
    </span>
  );
  if (pairs.length === 0) {
    const partly = missing.includes('birthDate') && missing.includes('snils');
    return (
      <>
        {hidden === 0 && <Notice tone="good">{partly ? registerText.noPairsPartly : registerText.noPairs}</Notice>}
        {back}
      </>
    );
  }
  return (
    <div className={styles.list}>
      <p className={parts.muted}>{registerText.pairsHow}</p>
      <div className={styles.filters}>
        <TextInput label={registerText.search} value={search} onValue={setSearch} />
      </div>
      <ResultFrame
        status={registerText.shownOf(shown.length, pairs.length)}
        beside={
          <>
            {back}
            <span>{registerText.keysAndButtons}</span>
          </>
        }
        none={{ text: registerText.noMatch, showAll: registerText.showAll, onShowAll: () => setSearch('') }}
        items={shown}
        label={registerText.pairs}
        keyOf={pairKey}
        estimate={190}
      >
        {(pair) => <PairRow pair={pair} onMerge={onMerge} onDismiss={actions.dismiss} />}
      </ResultFrame>
    </div>
  );
}
