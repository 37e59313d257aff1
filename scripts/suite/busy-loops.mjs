// Keeps processors busy while the suite runs, as a school's PC under an antivirus scan does.
import { Worker } from 'node:worker_threads';

/** Ends by itself should nobody end it: an hour of a busy processor is never wanted. */
const LOOP = 'const end = Date.now() + 3_600_000; while (Date.now() < end);';

/** Starts so many busy loops, each in a thread of its own; hands back what ends them. @param {number} count @returns {() => Promise<void>} */
export function startBusyLoops(count) {
  const workers = Array.from({ length: count }, () => new Worker(LOOP, { eval: true }));
  return async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
}
