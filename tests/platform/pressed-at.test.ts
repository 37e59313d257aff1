import { expect, it } from 'vitest';
import { momentOf, sharedMoment } from '@/utils/platform/pressed-at';

it('understands a moment of another document of this machine', () => {
  const at = performance.now() - 400;
  expect(momentOf(sharedMoment(at))).toBeCloseTo(at, 0);
});

it.each([
  ['is to come', 60_000],
  ['lies far back', -60_000],
])('takes a moment that %s for the clock of another sleep: now', (_, off) => {
  const before = performance.now();
  const moment = momentOf(sharedMoment(before + off));
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(performance.now());
});
