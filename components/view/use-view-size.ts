import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useViewPlace } from './view-place';

interface Parts {
  /** The part that scrolls where there is not enough room; none = all is shown. */
  body?: RefObject<HTMLElement | null>;
  open: boolean;
  /** Whether there is anything to show. */
  shown: boolean;
}

/** Tells the frame how large what stands in it would be if nothing held it, and again whenever that changes. */
export function useViewSize(whole: RefObject<HTMLElement | null>, { body, open, shown }: Parts): void {
  const place = useViewPlace();
  const told = useRef('');
  useLayoutEffect(() => {
    if (!place) return;
    const tell = () => {
      const element = shown ? whole.current : null;
      const scrolled = open ? (body?.current ?? null) : null;
      const hidden = scrolled ? scrolled.scrollHeight - scrolled.clientHeight : 0;
      const size = {
        width: element ? Math.ceil(element.getBoundingClientRect().width) : 0,
        height: element ? Math.ceil(element.getBoundingClientRect().height + hidden) : 0,
      };
      const text = JSON.stringify(size);
      if (text === told.current) return;
      told.current = text;
      place.resize(size);
    };
    tell();
    const observer = new ResizeObserver(tell);
    // What is added to the part that scrolls does not change its own size: its children are watched too.
    const inside = body?.current?.children ?? [];
    for (const element of [whole.current, body?.current, ...inside]) if (element) observer.observe(element);
    const mutations = new MutationObserver(tell);
    if (body?.current) mutations.observe(body.current, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      mutations.disconnect();
    };
  });
}
