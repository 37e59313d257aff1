import { type MouseEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { FieldId, FieldReading } from '@/utils/domain/card';
import { teachText } from '@/utils/text/ru/panel';
import { useCardActions } from './card-context';
import { type FieldLesson, useSurroundings } from './surroundings';
import styles from './TeachField.module.css';

function wordsOf(preview: FieldReading): string {
  if (preview.state === 'filled') return teachText.reads(preview.text);
  return preview.state === 'empty' ? teachText.empty : teachText.unsure;
}

/**
 * «Указать поле»: a crosshair over the whole page that takes every click (the user has asked for it), an outline of what would be read,
 * and a preview before anything is remembered. Esc leaves at any time.
 */
export function TeachField({ field }: { field: FieldId }) {
  const { lessonAt } = useSurroundings();
  const { teach } = useCardActions();
  const [aimed, setAimed] = useState<FieldLesson | null>(null);
  const [chosen, setChosen] = useState<FieldLesson | null>(null);
  const shown = chosen ?? aimed;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      teach(null);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [teach]);

  const look = (event: MouseEvent) => lessonAt?.(field, event.clientX, event.clientY) ?? null;
  const remember = async () => {
    if (chosen) teach(null, await chosen.save());
  };

  return (
    <>
      {/* Only a mouse can point at a place; everything else is done by the buttons below. */}
      <div
        className={styles.glass}
        aria-hidden="true"
        onPointerMove={(event) => setAimed(look(event))}
        onClick={(event) => setChosen(look(event))}
      />
      {shown && (
        <div
          className={styles.frame}
          style={{
            left: shown.box.left - 3,
            top: shown.box.top - 3,
            width: shown.box.right - shown.box.left + 6,
            height: shown.box.bottom - shown.box.top + 6,
          }}
        />
      )}
      <section className={styles.bar} aria-label={teachText.region(field)}>
        <p role="status" className={styles.words}>
          {chosen ? wordsOf(chosen.preview) : teachText.ask(field)}
        </p>
        {!chosen && aimed && <p className={styles.preview}>{wordsOf(aimed.preview)}</p>}
        <div className={styles.actions}>
          {chosen && chosen.preview.state !== 'not-found' && (
            <Button kind="primary" size="small" onClick={() => void remember()}>
              {teachText.remember}
            </Button>
          )}
          {chosen && (
            <Button size="small" onClick={() => setChosen(null)}>
              {teachText.again}
            </Button>
          )}
          <Button kind="quiet" size="small" title={teachText.leave} onClick={() => teach(null)}>
            {teachText.cancel}
          </Button>
          <span className={styles.hint}>{teachText.leave}</span>
        </div>
      </section>
    </>
  );
}
