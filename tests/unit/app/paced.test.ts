import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '@/utils/app/worker/paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a paced job', () => {
  it('runs at once, and once more for a burst of calls', () => {
    const job = vi.fn();
    const call = paced(job, 250);
    call();
    expect(job).toHaveBeenCalledTimes(1);
    for (let n = 0; n < 100; n += 1) call();
    expect(job).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(249);
    expect(job).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(job).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(job).toHaveBeenCalledTimes(2);
  });

  it('always runs after the last call, however the calls fall', () => {
    let changes = 0;
    let told = 0;
    const call = paced(() => {
      told = changes;
    }, 250);
    for (const pause of [0, 10, 249, 250, 251, 1000, 3, 600]) {
      vi.advanceTimersByTime(pause);
      changes += 1;
      call();
    }
    vi.advanceTimersByTime(250);
    expect(told).toBe(changes);
  });

  it('goes on after a job that throws', () => {
    const job = vi.fn(() => {
      throw new Error('once');
    });
    const call = paced(job, 250);
    expect(call).toThrow('once');
    vi.advanceTimersByTime(250);
    expect(call).toThrow('once');
    expect(job).toHaveBeenCalledTimes(2);
  });
});
