import { FileButton } from '@/components/files/FileButton';
import { FileName } from '@/components/files/FileName';
import { FileProblem } from '@/components/files/FileProblem';
import { PasteTable } from '@/components/files/PasteTable';
import parts from '@/components/files/parts.module.css';
import { useFileDrop } from '@/components/files/use-file-drop';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import type { ListState, ListsActions } from '@/utils/app/lists/lists-store';
import type { ListSide } from '@/utils/domain/lists';
import { listSideText, listsText } from '@/utils/text/ru/lists';
import { originText } from '@/utils/text/ru/register';
import styles from './Lists.module.css';

export interface ListSlotProps {
  side: ListSide;
  list: ListState;
  actions: Pick<ListsActions, 'openFile' | 'openText' | 'remove' | 'showColumns'>;
}

/** One of the two lists: a place to put it, or what was read of it. */
export function ListSlot({ side, list, actions }: ListSlotProps) {
  const text = listSideText[side];
  const { over, handlers } = useFileDrop(([file]) => file && actions.openFile(side, file));
  return (
    <section className={classNames(styles.slot, over && styles.over)} aria-label={text.title} {...handlers}>
      <h3>{text.title}</h3>
      {list.phase === 'ready' ? (
        <Read side={side} list={list} actions={actions} />
      ) : (
        <Empty side={side} list={list} actions={actions} over={over} />
      )}
    </section>
  );
}

function Read({ side, list, actions }: ListSlotProps) {
  const { preview, name, messages } = list;
  if (preview === null) return null;
  const title = listSideText[side].title;
  return (
    <>
      <p className={styles.file}>
        <Icon name="check" />
        <strong>
          <FileName name={name} otherwise={listsText.pastedText} />
        </strong>
      </p>
      <p className={parts.muted}>{messages ? listsText.readMessages(preview.rows) : listsText.read(preview.rows)}</p>
      {originText(preview.origin) && (
        <p className={parts.muted} data-quoted="">
          {originText(preview.origin)}
        </p>
      )}
      <div className={parts.buttons}>
        <Button size="small" aria-label={listsText.columnsOf(title)} onClick={() => actions.showColumns(side)}>
          {listsText.columns}
        </Button>
        <Button size="small" kind="quiet" aria-label={listsText.anotherOf(title)} onClick={() => actions.remove(side)}>
          {listsText.another}
        </Button>
      </div>
    </>
  );
}

function Empty({ side, list, actions, over }: ListSlotProps & { over: boolean }) {
  const text = listSideText[side];
  return (
    <>
      <FileProblem problem={list.problem} name={list.name} />
      <p className={parts.muted}>{text.hint}</p>
      <div className={parts.buttons}>
        <FileButton label={listsText.chooseFor(text.title)} onFiles={([file]) => file && actions.openFile(side, file)}>
          {listsText.choose}
        </FileButton>
        <span className={parts.muted}>{over ? listsText.dropNow : listsText.drop}</span>
      </div>
      <PasteTable label={text.paste} rows={2} onText={(pasted) => actions.openText(side, pasted)} />
    </>
  );
}
