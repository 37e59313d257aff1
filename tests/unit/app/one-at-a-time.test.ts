import { describe, expect, it } from 'vitest';
import { oneAtATime } from '@/utils/app/worker/one-at-a-time';

describe('oneAtATime', () => {
  it('never overlaps, and callers that wait share a run', async () => {
    let running = 0;
    let runs = 0;
    const job = oneAtATime(async () => {
      expect(running).toBe(0);
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      runs += 1;
    });
    const first = job();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([first, job(), job(), job()]);
    expect(runs).toBe(2);
  });

  it('goes on after a failure', async () => {
    let fail = true;
    const job = oneAtATime(async () => {
      if (fail) throw new Error('once');
      return 'done';
    });
    await expect(job()).rejects.toThrow('once');
    fail = false;
    await expect(job()).resolves.toBe('done');
  });
});
