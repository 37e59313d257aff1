import { useCallback, useRef, useState } from 'react';
import type { ShotEdit } from '@/utils/domain/shot';
import { redo, type ShotHistory, startHistory, step, undo } from '@/utils/domain/shot-history';

export interface ShotEditing {
  /** What is shown: the last step, or what is being dragged now. */
  edit: ShotEdit;
  /** Shows a change that is not a step yet; null takes it off again. */
  preview(edit: ShotEdit | null): void;
  /** Makes a step. Steps of one series (the arrow keys on one shape) count as one. */
  commit(edit: ShotEdit, series?: string): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
}

/** The state of the picture's edit with steps back and forth; `onChange` hears of every step. */
export function useShotEdit(first: ShotEdit, onChange?: (edit: ShotEdit) => void): ShotEditing {
  const [history, setHistory] = useState<ShotHistory>(() => startHistory(first));
  const [shown, setShown] = useState<ShotEdit | null>(null);
  const series = useRef<string | undefined>(undefined);

  const go = useCallback(
    (next: ShotHistory) => {
      setShown(null);
      setHistory(next);
      onChange?.(next.present);
    },
    [onChange],
  );

  return {
    edit: shown ?? history.present,
    preview: setShown,
    commit(edit, name) {
      const goesOn = name !== undefined && name === series.current && history.past.length > 0;
      series.current = name;
      go(goesOn ? { ...history, present: edit, future: [] } : step(history, edit));
    },
    undo() {
      series.current = undefined;
      go(undo(history));
    },
    redo() {
      series.current = undefined;
      go(redo(history));
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
