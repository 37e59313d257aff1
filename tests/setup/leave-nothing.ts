import { afterAll, vi } from 'vitest';

// Files share their workers: what one has put in the place of a global thing, or of the clock, is not there for the next.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
