import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('slow', () => {
  it.each([
    [[], { ticket: 'slow', filer: 'admin', ticketDue: false, next: 'connection' }],
    [['connection=only-here'], { ticket: null, because: 'provider', next: null }],
    [['connection=no-sites'], { ticket: null, because: 'provider', next: null }],
    [['connection=slow-everywhere', 'permkrai=closed'], { ticket: null, because: 'wait', next: null }],
    [
      ['connection=slow-everywhere', 'permkrai=opens', 'address', 'cache', 'still-slow=works'],
      { ticket: null, because: 'works', next: null },
    ],
    [
      ['connection=slow-everywhere', 'permkrai=opens', 'address', 'cache', 'still-slow=slow', 'error-picture'],
      { ticket: 'slow', ticketDue: true },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('slow', moves))).toMatchObject(expected);
  });
});
