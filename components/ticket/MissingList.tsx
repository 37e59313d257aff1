import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath, MissingItem } from '@/utils/tickets/types';
import styles from './MissingList.module.css';

/** One entry for one input: two gaps that the same input fills are one thing to do. */
function byInput(items: readonly MissingItem[]): MissingItem[] {
  return [...new Map(items.map((item) => [item.path, item])).values()];
}

/** What is missing, each a link to its input. */
export function MissingList({ items, onGo }: { items: readonly MissingItem[]; onGo(path: DraftPath): void }) {
  if (items.length === 0) return null;
  return (
    <Notice tone="warning" title={ticketText.missing}>
      <ul className={styles.list}>
        {byInput(items).map(({ path, label }) => (
          <li key={path}>
            <Button kind="quiet" size="small" className={styles.link} onClick={() => onGo(path)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
