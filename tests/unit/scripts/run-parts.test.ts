import { describe, expect, it } from 'vitest';
import { countResults } from '@/scripts/suite/count-results.mjs';
import type { Part } from '@/scripts/suite/parts.mjs';
import { inTurn, tableOf } from '@/scripts/suite/run-parts.mjs';

describe('what a part gave, read from the end of its output', () => {
  it.each<[what: string, output: string, code: number, passed: number, failed: number]>([
    ['Vitest', ' Test Files  156 passed (156)\n      Tests  3225 passed (3225)\n   Duration  69.12s', 0, 3225, 0],
    [
      'Vitest in colours',
      '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[31m2 failed\u001b[39m | \u001b[32m7 passed\u001b[39m (9)',
      1,
      7,
      2,
    ],
    ['Vitest, no test failed but a file did', ' Test Files  1 failed | 3 passed (4)\n      Tests  9 passed (9)', 1, 9, 1],
    ['Playwright', '  ✓  1 a test (1s)\n\n  340 passed (6.8m)', 0, 340, 0],
    ['Playwright with failures', '  2 failed\n    a test:1:1 › a\n  1 flaky\n  3 did not run\n  336 passed (5.0m)', 1, 336, 6],
    ['Node', 'ℹ tests 12\nℹ pass 11\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0', 1, 11, 1],
    ['Node in TAP', '# tests 12\n# pass 12\n# fail 0\n# cancelled 0', 0, 12, 0],
    ['Windows line ends', '      Tests  3 passed (3)\r\n', 0, 3, 0],
    ['a check without tests', 'Checked 919 files in 2s. No fixes applied.', 0, 1, 0],
    ['a check that failed', 'error TS2304', 2, 0, 1],
    ['a runner that crashed before its end', '  ✓  1 a test (1s)', 1, 0, 1],
    ['words of a test that look alike', '   12 passed the gate', 0, 1, 0],
  ])('%s', (_, output, code, passed, failed) => {
    expect(countResults(output, code)).toEqual({ passed, failed });
  });
});

describe('the order of the parts', () => {
  const part = (id: string, after: string[] = []): Part => ({ id, title: id, script: id, after });

  it('runs all of them though one fails, and names what could not be run', async () => {
    const run: string[] = [];
    const rows = await inTurn([part('build'), part('browser', ['build']), part('types'), part('unit')], async ({ id }) => {
      run.push(id);
      return { passed: id === 'build' ? 0 : 1, failed: id === 'build' ? 1 : 0, seconds: 1 };
    });
    expect(run).toEqual(['build', 'types', 'unit']);
    expect(rows.map(({ title, passed, failed }) => [title, passed, failed])).toEqual([
      ['build', 0, 1],
      ['browser (не запускались: build)', 0, 1],
      ['types', 1, 0],
      ['unit', 1, 0],
    ]);
  });

  it('runs four at a time, and none before what it needs', async () => {
    let running = 0;
    let most = 0;
    const ended: string[] = [];
    await inTurn(
      [
        part('build'),
        part('stand'),
        part('types'),
        part('lint'),
        part('browser', ['build', 'stand']),
        part('unit'),
        part('firefox', ['build']),
      ],
      async ({ id, after }) => {
        expect(after?.every((one) => ended.includes(one))).toBe(true);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        ended.push(id);
        return { passed: 1, failed: 0, seconds: 0 };
      },
    );
    expect(most).toBe(4);
    expect(ended.toSorted()).toEqual(['browser', 'build', 'firefox', 'lint', 'stand', 'types', 'unit']);
  });
});

it('ends with the sum alone on the last line', () => {
  const rows = [
    { title: 'Типы', passed: 1, failed: 0, seconds: 6.04 },
    { title: 'Chromium', passed: 340, failed: 2, seconds: 264.3 },
  ];
  expect(tableOf(rows)).toBe(
    [
      'часть       прошло не прошло    секунд',
      'Типы             1         0       6.0',
      'Chromium       340         2     264.3',
      '',
      '341 passed, 2 failed',
    ].join('\n'),
  );
});
