import type { MarkPlaces } from '@/components/marks/mark-places';
import { hasOwnList } from '@/utils/page/control-in-use';
import { fieldAt } from '@/utils/page/field-at';
import { markSpot } from '@/utils/page/mark-spot';
import type { PageSource } from './page-source';

/** Events after which marks may stand elsewhere. */
const MOVING = ['focusin', 'focusout', 'scroll', 'resize', 'transitionend'] as const;

/** The page around marks and views: where marks stand, when to look again (once a frame at most). */
export function surroundingsOf(page: () => PageSource | null, signal: AbortSignal): Omit<MarkPlaces, 'isReal'> {
  const listeners = new Set<() => void>();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  for (const type of MOVING) window.addEventListener(type, soon, { capture: true, passive: true, signal });
  page()?.onChange(soon, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    listeners.clear();
  });

  return {
    watch(listener, ended) {
      listeners.add(listener);
      ended.addEventListener('abort', () => listeners.delete(listener));
    },
    anchorOf: (field) => page()?.anchorOf(field) ?? null,
    spotOf(field) {
      const anchor = page()?.anchorOf(field);
      return anchor ? markSpot(anchor) : null;
    },
    fieldOf(event) {
      const target = event.composedPath()[0];
      const view = page()?.view() ?? null;
      if (view === null || !(target instanceof Element) || hasOwnList(target)) return null;
      return fieldAt(view, target);
    },
  };
}
