import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './VirtualList.module.css';

export interface VirtualListProps<Item> {
  items: readonly Item[];
  /** Accessible name. */
  label: string;
  keyOf(item: Item): string | number;
  /** A usual height in px; each row is measured once it is drawn. */
  estimate: number;
  children(item: Item): ReactNode;
}

/** A list of any length of which only the rows in view are drawn. Arrows, Home and End go from row to row, Tab to the buttons inside. */
export function VirtualList<Item>({ items, label, keyOf, estimate, children }: VirtualListProps<Item>) {
  const box = useRef<HTMLElement>(null);
  /** The row that is to get the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 4,
  });

  useEffect(() => {
    const row = wanted.current === null ? null : box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Inside a row, arrows belong to what has the focus there.
    const row = event.target instanceof HTMLElement ? event.target : null;
    if (row !== box.current && row?.dataset.index === undefined) return;
    const at = row?.dataset.index === undefined ? -1 : Number(row.dataset.index);
    const last = items.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (next === undefined || last < 0) return;
    event.preventDefault();
    wanted.current = next;
    const drawn = box.current?.querySelector<HTMLElement>(`[data-index="${next}"]`);
    rows.scrollToIndex(next, { align: 'auto' });
    if (drawn) {
      wanted.current = null;
      drawn.focus({ preventScroll: true });
    }
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section ref={box} className={styles.box} aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      <ol className={styles.space} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              tabIndex={-1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
