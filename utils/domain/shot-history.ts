import type { ShotEdit } from './shot';

/** Steps of editing, to be taken back and done again. */
export interface ShotHistory {
  readonly past: readonly ShotEdit[];
  readonly present: ShotEdit;
  readonly future: readonly ShotEdit[];
}

/** More steps back than anyone takes. */
const DEPTH = 200;

export function startHistory(present: ShotEdit): ShotHistory {
  return { past: [], present, future: [] };
}

/** A new step; what had been taken back is gone. The same edit again is no step. */
export function step(history: ShotHistory, next: ShotEdit): ShotHistory {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-DEPTH), present: next, future: [] };
}

export function undo(history: ShotHistory): ShotHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo(history: ShotHistory): ShotHistory {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future };
}
