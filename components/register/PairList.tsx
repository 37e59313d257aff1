import { useDeferredValue, useMemo, useState } from 'react';
import parts from '@/components/files/parts.module.css';
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
import { VirtualList } from './VirtualList';

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
      <div className={parts.under}>
        <span role="status">{registerText.shownOf(shown.length, pairs.length)}</span>
        {back}
        <span>{registerText.keysAndButtons}</span>
      </div>
      {shown.length === 0 ? (
        <div className={parts.empty}>
          <p>{registerText.noMatch}</p>
          <Button size="small" onClick={() => setSearch('')}>
            {registerText.showAll}
          </Button>
        </div>
      ) : (
        <VirtualList items={shown} label={registerText.pairs} keyOf={pairKey} estimate={190}>
          {(pair) => <PairRow pair={pair} onMerge={onMerge} onDismiss={actions.dismiss} />}
        </VirtualList>
      )}
    </div>
  );
}
