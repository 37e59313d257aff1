/** Lets the runs of a job follow each other; callers that come while one is waiting share it. */
export function oneAtATime<T>(job: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      const run = job();
      running = run.catch(() => undefined);
      return run;
    });
    return waiting;
  };
}
