import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { firstEdit, type ShotEdit, type TakenShot } from '@/utils/domain/shot';
import { type ShotTool, shotText } from '@/utils/text/ru/screenshot';
import type { AttachmentKind } from '@/utils/tickets/types';
import { CoverList } from './CoverList';
import type { Picture } from './render-png';
import styles from './ShotEditor.module.css';
import { ShotStage, type ShotStageHandle } from './ShotStage';
import { shapeNames } from './shape-names';
import { placed } from './shot-gesture';
import { useShotEdit } from './use-shot-edit';

/** What a picture can show. */
export type Shows = Extract<AttachmentKind, 'kontingent' | 'error'>;

export interface ShotEditorProps {
  shot: TakenShot;
  picture: Picture;
  /** The edit as it was left, if it was. */
  kept?: ShotEdit | null;
  shows: Shows;
  onShows(shows: Shows): void;
  fileName: string;
  onEdit?: (edit: ShotEdit) => void;
  /** Saves the picture as it is; false when that failed. */
  save(edit: ShotEdit): Promise<boolean>;
  copy(edit: ShotEdit): Promise<boolean>;
  onDiscard(): void;
}

const TOOLS: readonly ShotTool[] = ['cover', 'arrow', 'crop'];
const ZOOMS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const;

/** The picture of a page before it goes into a ticket: what is personal is covered from the start, each box can be lifted. */
export function ShotEditor({ shot, picture, kept, shows, onShows, fileName, onEdit, save, copy, onDiscard }: ShotEditorProps) {
  const editing = useShotEdit(kept ?? firstEdit(shot.plan, picture), onEdit);
  const { edit, commit } = editing;
  const [tool, setTool] = useState<ShotTool>('cover');
  const [zoom, setZoom] = useState<number | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'warning'; text: string } | null>(null);
  const stage = useRef<ShotStageHandle>(null);
  const number = useRef(0);
  const names = useMemo(() => shapeNames(edit.shapes), [edit.shapes]);
  const natural = shot.plan && shot.plan.width > 0 ? shot.plan.width / picture.width : 1 / (globalThis.devicePixelRatio || 1);

  const newId = () => {
    do number.current += 1;
    while (edit.shapes.some(({ id }) => id === `own-${number.current}`));
    return `own-${number.current}`;
  };

  const change = (next: ShotEdit, series?: string) => {
    setSaid(null);
    commit(next, series);
  };

  const add = () => {
    const id = newId();
    change(placed(edit, tool, id, stage.current?.seen() ?? { x: 0, y: 0, ...picture }, picture));
    // The shape is on the page once React has drawn it.
    requestAnimationFrame(() => stage.current?.focusShape(tool === 'crop' ? 'crop' : id));
  };

  const zoomBy = (by: 1 | -1) => {
    const now = (zoom ?? natural) / natural;
    const next = by > 0 ? ZOOMS.find((step) => step > now + 0.01) : ZOOMS.findLast((step) => step < now - 0.01);
    if (next !== undefined) setZoom(next * natural);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    // The physical key, for in a Russian layout «z» is «я».
    const back = event.code === 'KeyZ' && !event.shiftKey;
    const forth = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!back && !forth) return;
    event.preventDefault();
    setSaid(null);
    if (back) editing.undo();
    else editing.redo();
  };

  const finish = async (job: (edit: ShotEdit) => Promise<boolean>, good: string, bad: string) => {
    setSaid((await job(edit)) ? { tone: 'good', text: good } : { tone: 'warning', text: bad });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo by keyboard, wherever the focus is in the editor
    <div className={styles.editor} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <fieldset className={styles.tools}>
          <legend className={styles.legend}>{shotText.tools}</legend>
          {TOOLS.map((one) => (
            <label key={one} className={classNames(styles.tool, one === tool && styles.chosen)}>
              <input
                type="radio"
                name="shot-tool"
                autoComplete="off"
                className={styles.radio}
                checked={one === tool}
                onChange={() => setTool(one)}
              />
              {shotText.tool[one]}
            </label>
          ))}
        </fieldset>
        <Button size="small" icon="plus" onClick={add}>
          {shotText.add[tool]}
        </Button>
        {edit.crop && (
          <Button size="small" kind="quiet" onClick={() => change({ ...edit, crop: null })}>
            {shotText.uncrop}
          </Button>
        )}
        <span className={styles.group}>
          <IconButton icon="undo" label={shotText.undo} disabled={!editing.canUndo} onClick={editing.undo} />
          <IconButton icon="undo" className={styles.mirrored} label={shotText.redo} disabled={!editing.canRedo} onClick={editing.redo} />
        </span>
        <span className={styles.group}>
          <IconButton icon="minus" label={shotText.zoomOut} onClick={() => zoomBy(-1)} />
          <Button kind="quiet" size="small" aria-pressed={zoom === null} onClick={() => setZoom(zoom === null ? natural : null)}>
            {zoom === null ? shotText.fit : shotText.percent(zoom / natural)}
          </Button>
          <IconButton icon="plus" label={shotText.zoomIn} onClick={() => zoomBy(1)} />
        </span>
      </div>
      <div className={styles.work}>
        <ShotStage
          ref={stage}
          picture={picture}
          edit={edit}
          tool={tool}
          zoom={zoom}
          natural={natural}
          names={names}
          newId={newId}
          onPreview={editing.preview}
          onCommit={change}
        />
        <aside className={styles.side}>
          <Told shot={shot} />
          <CoverList edit={edit} names={names} onCommit={change} />
          <Select
            label={shotText.shows}
            value={shows}
            options={[
              { value: 'kontingent', label: shotText.showsKontingent },
              { value: 'error', label: shotText.showsError },
            ]}
            onValue={onShows}
            hint={shotText.fileName(fileName)}
          />
          <div className={styles.ways}>
            <Button kind="primary" icon="download" wide onClick={() => void finish(save, shotText.saved(fileName), shotText.saveFailed)}>
              {shotText.save}
            </Button>
            <Button icon="copy" wide onClick={() => void finish(copy, shotText.copied, shotText.copyFailed)}>
              {shotText.copy}
            </Button>
            <Button kind="quiet" icon="trash" wide onClick={onDiscard}>
              {shotText.discard}
            </Button>
          </div>
          <div role="status">{said && <Notice tone={said.tone}>{said.text}</Notice>}</div>
        </aside>
      </div>
    </div>
  );
}

/** What the page had to say, so that the admin knows how far he has to look himself. */
function Told({ shot: { plan } }: { shot: TakenShot }) {
  if (plan === null || plan.boxes.some(({ what }) => what === 'page')) return <Notice tone="warning">{shotText.wholePage}</Notice>;
  if (plan.boxes.length === 0) return <Notice tone="info">{shotText.foundNone}</Notice>;
  return (
    <>
      <Notice tone="info">{shotText.found(plan.boxes.length)}</Notice>
      {!plan.personKnown && plan.boxes.some(({ what }) => what === 'row') && <Notice tone="warning">{shotText.noPerson}</Notice>}
    </>
  );
}

/** While a picture is being opened, or where there is none. */
export function ShotEmpty({ refused }: { refused: boolean }) {
  return (
    <div className={styles.empty}>
      <Icon name="camera" size={32} />
      <h2>{refused ? shotText.refusedTitle : shotText.emptyTitle}</h2>
      <p>{refused ? shotText.refused : shotText.emptyHow}</p>
    </div>
  );
}
