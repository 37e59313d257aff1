import { MARK_SIZE } from '@/components/marks/mark-button';
import type { MarkPlaces } from '@/components/marks/mark-places';
import type { Box } from '@/utils/app/card/place-panel';
import { FIELD_IDS } from '@/utils/domain/card';
import { fieldAt } from '@/utils/page/field-at';
import { boxInPanel, markSpot } from '@/utils/page/mark-spot';
import { createObstacles, hasOwnList } from '@/utils/page/obstacles';
import type { PageSource } from './page-source';

/** Events after which obstacles and marks may stand elsewhere. */
const MOVING = ['focusin', 'focusout', 'scroll', 'resize', 'transitionend'] as const;

/** A label stands above its field, px. */
const LABEL = 24;

export interface Surroundings extends Omit<MarkPlaces, 'isReal'> {
  /** What must not be covered now: the field in use, «Сохранить». */
  obstacles(): readonly Box[];
  /** The card's fields with their labels, kept free where that leaves the panel readable; none when nothing is known. */
  content(): readonly Box[];
}

/** The page around marks and views: what must stay free, where marks stand, when to look again (once a frame at most). */
export function surroundingsOf(page: () => PageSource | null, signal: AbortSignal): Surroundings {
  const listeners = new Set<() => void>();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  for (const type of MOVING) window.addEventListener(type, soon, { capture: true, passive: true, signal });
  const unwatch = page()?.onChange(soon);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    unwatch?.();
    listeners.clear();
  });

  return {
    obstacles: createObstacles(
      () => page()?.view()?.container ?? null,
      () => performance.now(),
    ),
    content: () =>
      FIELD_IDS.flatMap((field) => {
        const anchor = page()?.anchorOf(field);
        const box = anchor && boxInPanel(anchor);
        return box && box.right > box.left && box.bottom > box.top ? [{ ...box, top: box.top - LABEL }] : [];
      }),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    anchorOf: (field) => page()?.anchorOf(field) ?? null,
    spotOf(field) {
      const anchor = page()?.anchorOf(field);
      return anchor ? markSpot(anchor, MARK_SIZE) : null;
    },
    fieldOf(event) {
      const target = event.composedPath()[0];
      const view = page()?.view() ?? null;
      if (view === null || !(target instanceof Element) || hasOwnList(target)) return null;
      return fieldAt(view, target);
    },
  };
}
