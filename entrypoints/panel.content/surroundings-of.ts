import { MARK_SIZE } from '@/components/marks/mark-button';
import type { Surroundings } from '@/components/panel/surroundings';
import { FIELD_IDS } from '@/utils/domain/card';
import { elementAt } from '@/utils/page/element-at';
import { fieldAt } from '@/utils/page/field-at';
import { boxInPanel, markSpot } from '@/utils/page/mark-spot';
import { createObstacles, hasOwnList } from '@/utils/page/obstacles';
import { outline } from '@/utils/page/teach/outline';
import { lessonFor } from '@/utils/page/teach/teach-field';
import type { PageSource } from './page-source';

/** Events after which obstacles and marks may stand elsewhere. */
const MOVING = ['focusin', 'focusout', 'scroll', 'resize', 'transitionend'] as const;

/** A label stands above its field, px. */
const LABEL = 24;

/** The page around the panel: what must stay free, where marks stand, when to look again (once a frame at most). */
export function surroundingsOf(page: PageSource): Surroundings & { stop(): void } {
  const listeners = new Set<() => void>();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  const passive = { capture: true, passive: true };
  for (const type of MOVING) window.addEventListener(type, soon, passive);
  const unwatch = page.onChange(soon);

  return {
    host: location.host,
    obstacles: createObstacles(
      () => page.view()?.container ?? null,
      () => performance.now(),
    ),
    content: () =>
      FIELD_IDS.flatMap((field) => {
        const anchor = page.anchorOf(field);
        const box = anchor && boxInPanel(anchor);
        return box && box.right > box.left && box.bottom > box.top ? [{ ...box, top: box.top - LABEL }] : [];
      }),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    anchorOf: (field) => page.anchorOf(field),
    spotOf(field) {
      const anchor = page.anchorOf(field);
      return anchor && markSpot(anchor, MARK_SIZE);
    },
    fieldOf(event) {
      const target = event.composedPath()[0];
      const view = page.view();
      if (view === null || !(target instanceof Element) || hasOwnList(target)) return null;
      return fieldAt(view, target);
    },
    lessonAt(field, x, y) {
      const view = page.view();
      const element = view && elementAt(document, x, y);
      const lesson = element && lessonFor(view.container, field, element);
      if (!lesson) return null;
      return { preview: lesson.preview, box: boxInPanel(lesson.element), save: () => page.teach(field, lesson.lesson) };
    },
    outline() {
      const view = page.view();
      return view ? outline(view.container) : '';
    },
    stop() {
      cancelAnimationFrame(frame);
      unwatch();
      for (const type of MOVING) window.removeEventListener(type, soon, passive);
      listeners.clear();
    },
  };
}
