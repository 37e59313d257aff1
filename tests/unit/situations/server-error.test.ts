import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('server-error', () => {
  it.each([
    [[], { ticket: null, filer: null, ticketDue: false, because: 'wait', next: 'wait-hours' }],
    [['wait-hours', 'try-again=fails'], { ticket: null, because: 'wait', next: null }],
    [['wait-hours', 'try-again=works'], { ticket: null, because: 'works', next: null }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('server-error', moves))).toMatchObject(expected);
  });

  it('says how long to wait', () => {
    expect(walk('server-error', []).waitHours).toEqual({ from: 1, to: 2 });
  });
});
