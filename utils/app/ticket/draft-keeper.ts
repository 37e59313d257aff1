/** A draft is stored when the typing pauses, in ms. */
const PAUSE = 400;

/** Stores what is being typed when the typing pauses, or at once by `flush`. Nothing typed is lost, no key press costs a message. */
export function createDraftKeeper<Key>(later: (run: () => void, ms: number) => () => void, store: (key: Key, draft: unknown) => void) {
  let waiting: { key: Key; draft: unknown; cancel: () => void } | null = null;

  function flush(): void {
    if (waiting === null) return;
    const { key, draft, cancel } = waiting;
    waiting = null;
    cancel();
    store(key, draft);
  }

  return {
    flush,
    keep(key: Key, draft: unknown): void {
      if (waiting !== null && JSON.stringify(waiting.key) !== JSON.stringify(key)) flush();
      waiting?.cancel();
      waiting = { key, draft, cancel: later(flush, PAUSE) };
    },
  };
}
