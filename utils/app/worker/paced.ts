/**
 * Runs a job at the first call, and after `pause` ms once more for all that have called meanwhile: a burst of calls costs two runs, and the last call is
 * always followed by one.
 */
export function paced(job: () => void, pause: number): () => void {
  let isResting = false;
  let isDue = false;
  const run = (): void => {
    isResting = true;
    isDue = false;
    setTimeout(() => {
      isResting = false;
      if (isDue) run();
    }, pause);
    job();
  };
  return () => {
    if (isResting) isDue = true;
    else run();
  };
}
