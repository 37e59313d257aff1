import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import parts from '@/components/files/parts.module.css';
import { ResultFrame, ResultHead, type Said } from '@/components/files/ResultFrame';
import { SaveButtons } from '@/components/files/SaveButtons';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { resultSheet } from '@/utils/app/lists/list-export';
import { countVerdicts, type ListFilter, personOfResult, viewOfList, WHOLE_LIST } from '@/utils/app/lists/list-view';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import { fullNameOf } from '@/utils/app/register/twin';
import { LIST_ORDERS } from '@/utils/domain/lists';
import { listsText, orderText } from '@/utils/text/ru/lists';
import { KeepList } from './KeepList';
import { ListRow } from './ListRow';
import styles from './Lists.module.css';
import type { ListsOutlets } from './outlets';
import { PrintedList } from './PrintedList';
import { VerdictCounts } from './VerdictCounts';

const ORDERS = LIST_ORDERS.map((value) => ({ value, label: orderText[value] }));

/** What is to be done with each person: counted, filtered, printed, saved. */
export function ListsResult({ store, today, ...outlets }: { store: ListsStore; today: string } & ListsOutlets) {
  const { copy, keepSent, forgetSent } = outlets;
  const { results, decisions } = useStore(store.state);
  const [filter, setFilter] = useState<ListFilter>(WHOLE_LIST);
  const [said, setSaid] = useState<Said | null>(null);
  const [printing, setPrinting] = useState(false);
  const asked = useDeferredValue(filter);
  const counts = useMemo(() => countVerdicts(results), [results]);
  const shown = useMemo(() => viewOfList(results, asked), [results, asked]);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [printing]);
  const change = (part: Partial<ListFilter>) => setFilter({ ...filter, ...part });
  const copyAndSay = (text: string, told: string) =>
    void copy(text).then((done) => setSaid({ text: done ? told : listsText.copyFailed, good: done }));
  return (
    <>
      <ResultHead title={listsText.summary}>
        <SaveButtons
          sheet={() => resultSheet(shown)}
          fileName={(ending) => listsText.exportFile(today, ending)}
          outlets={outlets}
          onSaid={setSaid}
        />
        <Button size="small" onClick={() => setPrinting(true)}>
          {listsText.print}
        </Button>
        <Button size="small" onClick={store.actions.gather}>
          {listsText.lists}
        </Button>
        <KeepList store={store} keepSent={keepSent} onSaid={setSaid} />
        <Button
          size="small"
          icon="trash"
          onClick={() => {
            void forgetSent();
            store.actions.forget();
          }}
        >
          {listsText.forget}
        </Button>
      </ResultHead>
      {results.length === 0 ? (
        <Notice tone="warning">{listsText.nobody}</Notice>
      ) : (
        <>
          <VerdictCounts counts={counts} all={results.length} chosen={filter.verdict} onChoose={(verdict) => change({ verdict })} />
          <div className={styles.filters}>
            <TextInput label={listsText.search} value={filter.search} onValue={(search) => change({ search })} />
            <Select label={listsText.order} value={filter.order} options={ORDERS} onValue={(order) => change({ order })} />
          </div>
          <ResultFrame
            status={listsText.shownOf(shown.length, results.length)}
            beside={
              <>
                {decisions.size > 0 && (
                  <>
                    <span>{listsText.decidedCount(decisions.size)}</span>
                    <Button kind="quiet" size="small" icon="undo" onClick={store.actions.undo}>
                      {listsText.undo}
                    </Button>
                  </>
                )}
                <span>{listsText.keys}</span>
              </>
            }
            said={said}
            none={{ text: listsText.noMatch, showAll: listsText.showAll, onShowAll: () => setFilter(WHOLE_LIST) }}
            items={shown}
            label={listsText.result}
            keyOf={({ key }) => key}
            estimate={84}
          >
            {(result) => (
              <ListRow
                result={result}
                name={fullNameOf(personOfResult(result))}
                onDecide={(decision) => store.actions.decide(result.key, decision)}
                onCopy={copyAndSay}
              />
            )}
          </ResultFrame>
          <p className={parts.muted}>{listsText.forgets}</p>
        </>
      )}
      {printing && <PrintedList results={shown} />}
    </>
  );
}
