import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath, MissingItem } from '@/utils/tickets/types';
import styles from './GapLinks.module.css';

/** So many are taken in at a glance; the rest wait behind one click. */
const AT_ONCE = 8;

/** One entry for one input: two gaps that the same input fills are one thing to do. Claims stand in one group, and each has an act of its own. */
function byInput(items: readonly MissingItem[]): MissingItem[] {
  return [...new Map(items.map((item) => [entryOf(item), item])).values()];
}

const entryOf = ({ path, label }: MissingItem) => (path === 'claims' ? `${path} ${label}` : path);

/** What is missing, each a link to its input; a long list is folded. */
export function GapLinks({ items, onGo }: { items: readonly MissingItem[]; onGo(path: DraftPath): void }) {
  const [whole, setWhole] = useState(false);
  const all = byInput(items);
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
