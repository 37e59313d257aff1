import type { StoreApi } from 'zustand/vanilla';

/** Calls `look` at every change of the state until the signal is aborted. */
export function followState<State>(
  { subscribe }: Pick<StoreApi<State>, 'subscribe'>,
  look: (now: State, before: State) => void,
  signal: AbortSignal,
): void {
  signal.addEventListener('abort', subscribe(look));
}
