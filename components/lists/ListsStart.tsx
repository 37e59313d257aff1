import { useState } from 'react';
import { useStore } from 'zustand';
import parts from '@/components/files/parts.module.css';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { blankSheet } from '@/utils/app/lists/list-export';
import { isReady, type ListsStore } from '@/utils/app/lists/lists-store';
import { LIST_SIDES } from '@/utils/domain/lists';
import { filesText } from '@/utils/text/ru/files';
import { blankLetter, listsText } from '@/utils/text/ru/lists';
import { KeepList } from './KeepList';
import { ListSlot } from './ListSlot';
import styles from './Lists.module.css';
import type { ListsOutlets } from './outlets';

/** The two lists, and what helps to collect the second. */
export function ListsStart({ store, copy, saveWorkbook, keepSent }: { store: ListsStore } & ListsOutlets) {
  const lists = useStore(store.state, (state) => state.lists);
  const problem = useStore(store.state, (state) => state.problem);
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState<{ text: string; good: boolean } | null>(null);
  const ready = LIST_SIDES.every((side) => isReady(lists[side]));
  return (
    <>
      <div>
        <h2>{listsText.title}</h2>
        <p className={parts.muted}>{listsText.how}</p>
      </div>
      {problem && (
        <Notice tone="warning" live>
          {listsText.lostThread}
        </Notice>
      )}
      <div className={styles.slots}>
        {LIST_SIDES.map((side) => (
          <ListSlot key={side} side={side} list={lists[side]} actions={store.actions} />
        ))}
      </div>
      <div className={parts.buttons}>
        <Button kind="primary" disabled={!ready} onClick={store.actions.compare}>
          {listsText.compare}
        </Button>
        <KeepList store={store} keepSent={keepSent} disabled={!isReady(lists.sent)} onSaid={setKept} />
        {!ready && <span className={parts.muted}>{listsText.bothNeeded}</span>}
      </div>
      {kept && (
        <Notice tone={kept.good ? 'good' : 'warning'} live>
          {kept.text}
        </Notice>
      )}
      <div className={styles.blank}>
        <span>{listsText.blankLead}</span>
        <Button
          size="small"
          icon="download"
          onClick={() =>
            void saveWorkbook(listsText.blankFile, [blankSheet()]).then((done) =>
              setSaid(done ? listsText.blankSaved : filesText.saveFailed),
            )
          }
        >
          {listsText.blank}
        </Button>
        <Button
          size="small"
          icon="copy"
          onClick={() => void copy(blankLetter).then((done) => setSaid(done ? listsText.blankLetterCopied : listsText.copyFailed))}
        >
          {listsText.blankLetter}
        </Button>
        <span role="status" className={parts.muted}>
          {said}
        </span>
      </div>
      <p className={parts.privacy}>
        <Icon name="info" size={14} />
        <span>{listsText.privacy}</span>
      </p>
    </>
  );
}
