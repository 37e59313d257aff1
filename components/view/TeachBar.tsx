import { useEffect, useRef } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import type { FieldId, FieldReading } from '@/utils/domain/card';
import { teachText } from '@/utils/text/ru/panel';
import styles from './TeachBar.module.css';
import { useViewSize } from './use-view-size';

function wordsOf(preview: FieldReading): string {
  if (preview.state === 'filled') return teachText.reads(preview.text);
  return preview.state === 'empty' ? teachText.empty : teachText.unsure;
}

/** «Указать поле»: what would be read where the user points on the page, and a preview before anything is remembered. Esc leaves at any time. */
export function TeachBar({ field }: { field: FieldId }) {
  const aimed = useCard((state) => state.aimed);
  const chosen = useCard((state) => state.chosen);
  const { teach, learn, pointAgain } = useCardActions();
  const bar = useRef<HTMLElement>(null);
  useViewSize(bar, { open: false, shown: true });

  // The button that has begun it is gone, and the focus with it.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') teach(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [teach]);

  return (
    <section ref={bar} className={styles.bar} aria-label={teachText.region(field)}>
      <p role="status" className={styles.words}>
        {chosen ? wordsOf(chosen) : teachText.ask(field)}
      </p>
      {!chosen && aimed && <p className={styles.preview}>{wordsOf(aimed)}</p>}
      <div className={styles.actions}>
        {chosen && chosen.state !== 'not-found' && (
          <Button kind="primary" size="small" onClick={() => void learn()}>
            {teachText.remember}
          </Button>
        )}
        {chosen && (
          <Button size="small" onClick={pointAgain}>
            {teachText.again}
          </Button>
        )}
        <Button kind="quiet" size="small" title={teachText.leave} onClick={() => teach(null)}>
          {teachText.cancel}
        </Button>
        <span className={styles.hint}>{teachText.leave}</span>
      </div>
    </section>
  );
}
