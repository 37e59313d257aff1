import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextInput';
import type { ListSide } from '@/utils/app/lists/lists-protocol';
import type { ListState, ListsActions } from '@/utils/app/lists/lists-store';
import { listSideText, listsText } from '@/utils/text/ru/lists';
import { originText, REGISTER_FILES, registerProblemText } from '@/utils/text/ru/register';
import styles from './Lists.module.css';

export interface ListSlotProps {
  side: ListSide;
  list: ListState;
  actions: Pick<ListsActions, 'openFile' | 'openText' | 'remove' | 'showColumns'>;
}

/** One of the two lists: a place to put it, or what was read of it. */
export function ListSlot({ side, list, actions }: ListSlotProps) {
  const [over, setOver] = useState(false);
  const text = listSideText[side];
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would leave the desk and show the file.
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    <section
      className={classNames(styles.slot, over && styles.over)}
      aria-label={text.title}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        const [file] = event.dataTransfer.files;
        if (file) actions.openFile(side, file);
      }}
    >
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
        <strong>{name || listsText.pastedText}</strong>
      </p>
      <p className={styles.muted}>{messages ? listsText.readMessages(preview.rows) : listsText.read(preview.rows)}</p>
      {originText(preview.origin) && <p className={styles.muted}>{originText(preview.origin)}</p>}
      <div className={styles.buttons}>
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
  const input = useRef<HTMLInputElement>(null);
  const text = listSideText[side];
  const reading = list.phase === 'reading';
  return (
    <>
      {list.problem && (
        <Notice
          tone="warning"
          live
          title={[registerProblemText[list.problem].title, list.name && `«${list.name}»`].filter(Boolean).join(': ')}
        >
          {registerProblemText[list.problem].todo}
        </Notice>
      )}
      {reading ? (
        <p role="status">{listsText.reading}</p>
      ) : (
        <>
          <p className={styles.muted}>{text.hint}</p>
          <div className={styles.buttons}>
            <Button icon="upload" aria-label={listsText.chooseFor(text.title)} onClick={() => input.current?.click()}>
              {listsText.choose}
            </Button>
            <span className={styles.muted}>{over ? listsText.dropNow : listsText.drop}</span>
          </div>
          <input
            ref={input}
            type="file"
            accept={REGISTER_FILES}
            hidden
            autoComplete="off"
            aria-label={listsText.chooseFor(text.title)}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) actions.openFile(side, file);
              // The same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
          <TextArea
            label={text.paste}
            rows={2}
            value=""
            onValue={(value) => {
              if (value.trim() !== '') actions.openText(side, value);
            }}
            onPaste={(event) => {
              // A list of many rows is not put into the field first.
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.trim() === '') return;
              event.preventDefault();
              actions.openText(side, pasted);
            }}
          />
        </>
      )}
    </>
  );
}
