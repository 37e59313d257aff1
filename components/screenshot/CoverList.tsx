import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { IconButton } from '@/components/ui/IconButton';
import { type Cover, type ShotEdit, withoutShape, withShape } from '@/utils/domain/shot';
import { shotText } from '@/utils/text/ru/screenshot';
import styles from './ShotEditor.module.css';

export interface CoverListProps {
  edit: ShotEdit;
  names: ReadonlyMap<string, string>;
  onCommit(edit: ShotEdit): void;
}

/** What is covered, one line each, to be lifted and put back without a mouse; what was drawn by hand can be taken away. */
export function CoverList({ edit, names, onCommit }: CoverListProps) {
  const found = edit.shapes.filter((shape): shape is Cover => shape.kind === 'cover' && shape.what !== undefined);
  const own = edit.shapes.filter((shape) => shape.kind === 'arrow' || shape.what === undefined);
  const liftAll = (lifted: boolean) =>
    onCommit({ ...edit, shapes: edit.shapes.map((shape) => (found.includes(shape as Cover) ? { ...(shape as Cover), lifted } : shape)) });
  if (found.length + own.length === 0) return null;
  return (
    <section className={styles.covers} aria-label={shotText.covers}>
      <h2>{shotText.covers}</h2>
      {found.length > 0 && (
        <>
          <p className={styles.hint}>{shotText.coversHint}</p>
          <ul className={styles.list}>
            {found.map((cover) => (
              <li key={cover.id}>
                <Checkbox
                  label={names.get(cover.id)}
                  checked={!cover.lifted}
                  onChecked={(covered) => onCommit(withShape(edit, { ...cover, lifted: !covered }))}
                />
              </li>
            ))}
          </ul>
          {found.length > 1 && (
            <p className={styles.all}>
              <Button kind="quiet" size="small" disabled={found.every(({ lifted }) => !lifted)} onClick={() => liftAll(false)}>
                {shotText.allCovers}
              </Button>
              <Button kind="quiet" size="small" disabled={found.every(({ lifted }) => lifted)} onClick={() => liftAll(true)}>
                {shotText.noCovers}
              </Button>
            </p>
          )}
        </>
      )}
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((shape) => {
            const name = names.get(shape.id) ?? '';
            return (
              <li key={shape.id} className={styles.own}>
                <span>{name}</span>
                <IconButton icon="trash" label={shotText.removeOf(name)} onClick={() => onCommit(withoutShape(edit, shape.id))} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
