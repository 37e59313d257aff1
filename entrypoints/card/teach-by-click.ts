import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import { followState } from '@/utils/app/card/follow-state';
import type { FieldId } from '@/utils/domain/card';
import type { TaughtField } from '@/utils/domain/taught';
import { elementAt } from '@/utils/page/element-at';
import { boxInPanel } from '@/utils/page/mark-spot';
import { layGlass } from '@/utils/page/shell/glass';
import type { Mounted } from '@/utils/page/shell/mount';
import { type Lesson, lessonFor } from '@/utils/page/teach/teach-field';
import type { PageSource } from './page-source';

/** «Указать поле»: while a field is being taught a glass lies over the page, and what would be read under the mouse is told to the view. */
export function teachByClick(
  { state, actions }: CardStore,
  page: () => PageSource | null,
  mounted: () => Mounted | null,
  signal: AbortSignal,
) {
  let chosen: Lesson | null = null;
  let end: AbortController | null = null;

  const lessonAt = (field: FieldId, x: number, y: number): Lesson | null => {
    const view = page()?.view();
    const element = view && elementAt(document, x, y);
    return element ? lessonFor(view.container, field, element) : null;
  };

  function begin(field: FieldId, into: HTMLElement): void {
    end = new AbortController();
    chosen = null;
    const draw = (lesson: Lesson | null) => glass.outline(lesson && boxInPanel(lesson.element));
    const glass = layGlass(
      into,
      {
        onAim(x, y) {
          if (chosen) return;
          const aimed = lessonAt(field, x, y);
          draw(aimed);
          actions.point({ aimed: aimed?.preview ?? null, chosen: null });
        },
        onChoose(x, y) {
          chosen = lessonAt(field, x, y);
          draw(chosen);
          actions.point({ aimed: null, chosen: chosen?.preview ?? null });
        },
        onLeave: () => actions.teach(null),
      },
      end.signal,
    );
  }

  const look = (after: FrameState, before: FrameState) => {
    if (after.chosen === null && before.chosen !== null) chosen = null;
    if (after.teaching === before.teaching) return;
    end?.abort();
    end = null;
    const into = mounted()?.glass;
    if (after.teaching !== null && into) begin(after.teaching, into);
  };
  followState(state, look, signal);
  signal.addEventListener('abort', () => end?.abort());

  return {
    learn: (): TaughtField | null => chosen?.lesson ?? null,
  };
}
