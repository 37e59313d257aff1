import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('profile-mixup', () => {
  it.each([
    [[], { ticket: 'duplicate-search', filer: 'admin', ticketDue: false, next: 'ask-data' }],
    [[...COMPARED, 'save', 'duplicates=found'], { ticket: 'merge', ticketDue: true }],
    [[...COMPARED, 'save', 'duplicates=none', 'screenshot'], { ticket: 'duplicate-search', ticketDue: true }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('profile-mixup', moves))).toMatchObject(expected);
  });
});
