import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { SchoolCount } from '@/utils/domain/lists';
import { schoolParts, schoolText } from '@/utils/text/ru/school';
import { sentName } from '@/utils/text/ru/sent-list';
import styles from './SchoolCounter.module.css';

export interface SchoolCounterProps {
  count: SchoolCount;
  /** Epoch ms. */
  now: number;
  /** Copies what to type into the register's search to find who comes next. */
  onSearch(text: string): void;
  onForget(): void;
}

/** How far the school has come with its list, and who is next. */
export function SchoolCounter({ count, now, onSearch, onForget }: SchoolCounterProps) {
  const { people, compared } = count;
  // Somebody of the list may have no card: she goes on past him, and comes round to him again.
  const [passed, setPassed] = useState(0);
  const next = count.next[passed % Math.max(count.next.length, 1)];
  const search = next?.lastName ?? next?.email ?? '';
  return (
    <section className={styles.counter} aria-label={schoolText.title} data-school="">
      <p className={styles.line}>
        <strong>{schoolText.title}</strong>
        <Button kind="quiet" size="small" icon="trash" onClick={onForget}>
          {schoolText.forget}
        </Button>
      </p>
      <progress className={styles.bar} max={people} value={compared} aria-label={schoolText.compared(compared, people)} />
      <ul className={styles.parts}>
        {schoolParts(count, now).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {next && (
        <p className={styles.line}>
          <span>{schoolText.next(sentName(next))}</span>
          <span className={styles.acts}>
            {count.next.length > 1 && (
              <Button kind="quiet" size="small" aria-label={schoolText.skipOf(sentName(next))} onClick={() => setPassed(passed + 1)}>
                {schoolText.skip}
              </Button>
            )}
            {search !== '' && (
              <Button size="small" icon="search" aria-label={schoolText.searchOf(search)} onClick={() => onSearch(search)}>
                {schoolText.search}
              </Button>
            )}
          </span>
        </p>
      )}
    </section>
  );
}
