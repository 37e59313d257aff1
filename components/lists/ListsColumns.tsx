import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import parts from '@/components/files/parts.module.css';
import { ColumnFields } from '@/components/register/ColumnFields';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import { lastingDoubt } from '@/utils/app/register/register-protocol';
import { columnsDoubt } from '@/utils/register/columns';
import { listSideText, listsText } from '@/utils/text/ru/lists';
import { columnDoubtText, registerText } from '@/utils/text/ru/register';

/** What each column of one of the lists holds. */
export function ListsColumns({ store }: { store: ListsStore }) {
  const side = useStore(store.state, (state) => state.looked);
  const { preview, columns } = useStore(store.state, (state) => state.lists[side]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (preview === null) return null;
  const hindrance = columnsDoubt(columns.fields);
  const doubt = hindrance ?? lastingDoubt(preview);
  return (
    <>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {listsText.columnsOf(listSideText[side].title)}
        </h2>
        <p className={parts.muted}>{registerText.columnsHow}</p>
      </div>
      {doubt && (
        <Notice tone={hindrance ? 'warning' : 'info'} live>
          {columnDoubtText[doubt]}
        </Notice>
      )}
      <ColumnFields preview={preview} fields={columns.fields} onField={store.actions.setField} />
      <div className={parts.buttons}>
        <Button kind="primary" disabled={hindrance !== null} onClick={store.actions.gather}>
          {listsText.columnsDone}
        </Button>
        <Button onClick={() => store.actions.remove(side)}>{listsText.another}</Button>
      </div>
    </>
  );
}
