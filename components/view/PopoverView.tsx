import { useRef } from 'react';
import { useCard } from '@/components/card/card-context';
import { MarkIssues } from '@/components/card/MarkIssues';
import { useViewSize } from './use-view-size';

/** The frame beside a mark: the issues of the field whose mark is open, or nothing. */
export function PopoverView() {
  const open = useCard((state) => state.popover);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLUListElement>(null);
  useViewSize(box, { body, open: open !== null, shown: open !== null });
  return open && <MarkIssues open={open} box={box} body={body} />;
}
