import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import parts from './parts.module.css';
import { VirtualList, type VirtualListProps } from './VirtualList';

/** What a button has done, or could not. */
export interface Said {
  text: string;
  good: boolean;
}

/** The name of what was read or found, which has the focus when it comes, and what can be done with all of it. */
export function ResultHead({ title, children }: { title: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={parts.head}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className={parts.buttons}>{children}</div>
    </div>
  );
}

export interface ResultFrameProps<Item> extends VirtualListProps<Item> {
  /** «Показаны 3 из 20». */
  status: string;
  /** Beside it: what can be done with the rows that are shown, and by which keys. */
  beside: ReactNode;
  said?: Said | null;
  /** Instead of the rows, where the filter leaves none. */
  none: { text: string; showAll: string; onShowAll(): void };
}

/** Rows that were found, under what filters them: how many are shown, what was said of the last act, the rows themselves. */
export function ResultFrame<Item>({ status, beside, said = null, none, ...list }: ResultFrameProps<Item>) {
  return (
    <>
      <div className={parts.under}>
        <span role="status">{status}</span>
        {beside}
      </div>
      {said && (
        <Notice tone={said.good ? 'good' : 'warning'} live>
          {said.text}
        </Notice>
      )}
      {list.items.length === 0 ? (
        <div className={parts.empty}>
          <p>{none.text}</p>
          <Button size="small" onClick={none.onShowAll}>
            {none.showAll}
          </Button>
        </div>
      ) : (
        <VirtualList {...list} />
      )}
    </>
  );
}
