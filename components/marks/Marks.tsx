import { useLayoutEffect, useRef, useState } from 'react';
import { useCard } from '@/components/card/card-context';
import { MarkIssues } from '@/components/card/MarkIssues';
import './marks.css';
import type { CardStore } from '@/utils/app/card/card-actions';
import styles from './Marks.module.css';
import { createMarkLayer, type MarkLayer } from './mark-layer';
import type { MarkPlaces } from './mark-places';
import { placeBeside } from './place-popover';

/** Marks and the popover beside them in a page of our own, where the card's store is at hand. */
export function Marks({ card, places }: { card: CardStore; places: MarkPlaces }) {
  const place = useRef<HTMLDivElement>(null);
  const [layer, setLayer] = useState<MarkLayer | null>(null);

  useLayoutEffect(() => {
    const end = new AbortController();
    const made = createMarkLayer(card, places, end.signal);
    place.current?.append(made.element);
    setLayer(made);
    return () => end.abort();
  }, [card, places]);

  return (
    <>
      <div ref={place} />
      {layer && <MarkPopover layer={layer} />}
    </>
  );
}

const windowBox = () => ({ left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight });

function MarkPopover({ layer }: { layer: MarkLayer }) {
  const open = useCard((state) => state.popover);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const mark = open && layer.markOf(open.field);
    const spot = open && layer.state.getState().spots[open.field];
    const popover = frame.current;
    if (!mark || !spot || !popover) return;
    const sizeOf = () => {
      const hidden = body.current ? body.current.scrollHeight - body.current.clientHeight : 0;
      return { width: box.current?.offsetWidth ?? 0, height: (box.current?.offsetHeight ?? 0) + hidden };
    };
    const end = new AbortController();
    const place = ({ left, top, height }: { left: number; top: number; height: number }) =>
      Object.assign(popover.style, { left: `${left}px`, top: `${top}px`, height: `${height}px` });
    placeBeside(popover, mark, spot.field, sizeOf, windowBox, place, end.signal);
    return () => end.abort();
  }, [open, layer]);

  if (!open) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse over it keeps it open; what can be done stands inside
    <div
      ref={frame}
      className={styles.frame}
      data-popover=""
      onPointerEnter={() => layer.enter(open.field)}
      onPointerLeave={layer.leave}
      onFocus={() => layer.enter(open.field)}
      onBlur={layer.leave}
    >
      <MarkIssues open={open} box={box} body={body} />
    </div>
  );
}
