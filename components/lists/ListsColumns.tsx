import { useStore } from 'zustand';
import { ColumnsFrame } from '@/components/files/ColumnsFrame';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import { listSideText, listsText } from '@/utils/text/ru/lists';
import { registerText } from '@/utils/text/ru/register';

/** What each column of one of the lists holds. */
export function ListsColumns({ store: { state, actions } }: { store: ListsStore }) {
  const { looked, lists } = useStore(state);
  const { preview, columns } = lists[looked];
  if (preview === null) return null;
  return (
    <ColumnsFrame
      title={listsText.columnsOf(listSideText[looked].title)}
      how={registerText.columnsHow}
      preview={preview}
      fields={columns.fields}
      onField={actions.setField}
      done={{ label: listsText.columnsDone, onDone: actions.gather }}
      another={{ label: listsText.another, onAnother: () => actions.remove(looked) }}
    />
  );
}
