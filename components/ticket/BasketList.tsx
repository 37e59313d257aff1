import { IconButton } from '@/components/ui/IconButton';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { ticketText } from '@/utils/text/ru/tickets';
import styles from './BasketList.module.css';
import { MoveButtons } from './MoveButtons';

export interface BasketListProps {
  items: readonly BasketItem[];
  onMove(id: string, by: -1 | 1): void;
  onRemove(id: string): void;
}

/** The people of a merge, whose data are asked for beside: order and removal. */
export function BasketList({ items, onMove, onRemove }: BasketListProps) {
  return (
    <ol className={styles.list}>
      {items.map(({ id, person }, index) => {
        const name = person.fullName ?? ticketText.person(index);
        return (
          <li key={id} className={styles.item}>
            <span className={styles.number}>{index + 1}.</span>
            <p className={styles.name}>{name}</p>
            {items.length > 1 && <MoveButtons name={name} index={index} count={items.length} onMove={(by) => onMove(id, by)} />}
            <IconButton icon="trash" label={ticketText.remove(name)} onClick={() => onRemove(id)} />
          </li>
        );
      })}
    </ol>
  );
}
