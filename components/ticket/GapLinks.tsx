import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ticketText } from '@/utils/text/ru/tickets';
import { entryOf, onePerInput } from '@/utils/tickets/gaps';
import type { DraftPath, MissingItem } from '@/utils/tickets/types';
import styles from './GapLinks.module.css';

/** So many are taken in at a glance; the rest wait behind one click. */
const AT_ONCE = 8;

/** What is missing, each a link to its input; a long list is folded. */
export function GapLinks({ items, onGo }: { items: readonly MissingItem[]; onGo(path: DraftPath): void }) {
  const [whole, setWhole] = useState(false);
  const all = onePerInput(items);
  // One that would be folded alone takes no more room than the words about it.
  const shown = whole || all.length <= AT_ONCE + 1 ? all : all.slice(0, AT_ONCE);
  return (
    <ul className={styles.list}>
      {shown.map((item) => (
        <li key={entryOf(item)}>
          <Button kind="quiet" size="small" className={styles.link} onClick={() => onGo(item.path)}>
            {item.label}
          </Button>
        </li>
      ))}
      {shown.length < all.length && (
        <li>
          <Button kind="quiet" size="small" icon="down" aria-expanded={false} onClick={() => setWhole(true)}>
            {ticketText.moreMissing(all.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}
