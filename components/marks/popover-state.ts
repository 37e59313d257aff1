import type { OpenPopover } from '@/utils/app/card/card-state';
import type { FieldId } from '@/utils/domain/card';

/** Long enough that a mouse on its way elsewhere opens nothing, and that the way from mark to popover closes nothing, ms. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 250;

/** Which field's popover is open: one at most. `get` and `set` keep it. Ends with the signal. */
export function createPopoverState(get: () => OpenPopover | null, set: (open: OpenPopover | null) => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const later = (run: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };

  return {
    show(field: FieldId, mode: OpenPopover['mode']) {
      clearTimeout(timer);
      set({ field, mode });
    },
    close() {
      clearTimeout(timer);
      set(null);
    },
    /** The mouse has come to the mark (or the popover) of a field. */
    enter: (field: FieldId) =>
      later(() => {
        const now = get();
        if (now?.field !== field && now?.mode !== 'keys') set({ field, mode: 'look' });
      }, OPEN_AFTER),
    /** The mouse has gone from it. */
    leave: () =>
      later(() => {
        if (get()?.mode === 'look') set(null);
      }, CLOSE_AFTER),
  };
}
