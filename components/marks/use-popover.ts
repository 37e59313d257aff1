import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldId } from '@/utils/domain/card';

/** Long enough that a mouse on its way elsewhere opens nothing, and that the way from mark to popover closes nothing, ms. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 250;

/** Why a popover is open: `look` goes with the mouse, `stay` waits for Esc, × or a button, `keys` has the focus besides. */
export type PopoverMode = 'look' | 'stay' | 'keys';

export interface OpenPopover {
  field: FieldId;
  mode: PopoverMode;
}

/** Which field's popover is open: one at most. */
export function usePopover() {
  const [open, setOpen] = useState<OpenPopover | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = useCallback((run: () => void, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, ms);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback((field: FieldId, mode: PopoverMode) => {
    clearTimeout(timer.current);
    setOpen({ field, mode });
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setOpen(null);
  }, []);

  return {
    open,
    show,
    close,
    /** The mouse has come to the mark (or the popover) of a field. */
    enter: (field: FieldId) =>
      later(() => setOpen((now) => (now?.field === field || now?.mode === 'keys' ? now : { field, mode: 'look' })), OPEN_AFTER),
    /** The mouse has gone from it. */
    leave: () => later(() => setOpen((now) => (now?.mode === 'look' ? null : now)), CLOSE_AFTER),
  };
}
