/** A draft is stored when the typing pauses, in ms. */
const PAUSE = 400;

/**
 * Stores what is being typed when the typing pauses, or at once by `flush`. Nothing typed is lost, no key press costs a message. `store` must not
 * reject. `held` = the draft of a key that has not been stored yet: what is read from the storage meanwhile is older.
 */
export function createDraftKeeper<Key>(
  later: (run: () => void, ms: number) => () => void,
  store: (key: Key, draft: unknown) => Promise<unknown>,
) {
  let waiting: { id: string; key: Key; draft: unknown; cancel: () => void } | null = null;
  const storing = new Map<string, { draft: unknown }>();

  function flush(): void {
    if (waiting === null) return;
    const { id, key, draft, cancel } = waiting;
    waiting = null;
    cancel();
    const entry = { draft };
    storing.set(id, entry);
    void store(key, draft).finally(() => {
      if (storing.get(id) === entry) storing.delete(id);
    });
  }

  return {
    flush,
    keep(key: Key, draft: unknown): void {
      const id = JSON.stringify(key);
      if (waiting !== null && waiting.id !== id) flush();
      waiting?.cancel();
      waiting = { id, key, draft, cancel: later(flush, PAUSE) };
    },
    held(key: Key): { draft: unknown } | null {
      const id = JSON.stringify(key);
      return waiting?.id === id ? waiting : (storing.get(id) ?? null);
    },
  };
}
