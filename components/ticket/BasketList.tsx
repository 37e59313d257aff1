import { Badge } from '@/components/ui/Badge';
import { IconButton } from '@/components/ui/IconButton';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath, MissingItem } from '@/utils/tickets/types';
import styles from './BasketList.module.css';
import { GapLinks } from './GapLinks';

export interface BasketListProps {
  items: readonly BasketItem[];
  /** What each person lacks, in the same order; null where the kind of ticket asks it of the two records instead. */
  gaps: readonly (readonly MissingItem[])[] | null;
  onGo(path: DraftPath): void;
  onMove(id: string, by: -1 | 1): void;
  onRemove(id: string): void;
}

/** The people of one ticket: order, completeness, removal. */
export function BasketList({ items, gaps, onGo, onMove, onRemove }: BasketListProps) {
  if (items.length === 0) return <p className={styles.empty}>{ticketText.emptyBasket}</p>;
  return (
    <ol className={styles.list}>
      {items.map(({ id, person }, index) => {
        const name = person.fullName ?? ticketText.person(index);
        const lacks = gaps?.[index] ?? [];
        return (
          <li key={id} className={styles.item}>
            <span className={styles.number}>{index + 1}.</span>
            <div className={styles.body}>
              <p className={styles.name}>{name}</p>
              {gaps && lacks.length === 0 && <Badge tone="good">{ticketText.complete}</Badge>}
              {lacks.length > 0 && (
                <div className={styles.lacks}>
                  <p>{ticketText.missing}:</p>
                  <GapLinks items={lacks} onGo={onGo} />
                </div>
              )}
            </div>
            {items.length > 1 && (
              <>
                <IconButton icon="up" label={ticketText.moveUp(name)} disabled={index === 0} onClick={() => onMove(id, -1)} />
                <IconButton
                  icon="down"
                  label={ticketText.moveDown(name)}
                  disabled={index === items.length - 1}
                  onClick={() => onMove(id, 1)}
                />
              </>
            )}
            <IconButton icon="trash" label={ticketText.remove(name)} onClick={() => onRemove(id)} />
          </li>
        );
      })}
    </ol>
  );
}
