import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('profile-mixup', () => {
  it.each([
    [[], { ticket: 'duplicate-search', filer: 'admin', ticketDue: false, next: 'what-is-wrong' }],
    [['what-is-wrong=role-lost', ...COMPARED, 'save', 'duplicates=found'], { ticket: 'merge', ticketDue: true }],
    [['what-is-wrong=role-lost', ...COMPARED, 'save', 'duplicates=none', 'screenshot'], { ticket: 'duplicate-search', ticketDue: true }],
    [
      ['what-is-wrong=journal-duplicates', ...COMPARED, 'save', 'duplicates=none', 'screenshot'],
      { ticket: 'duplicate-search', ticketDue: true, next: 'send-ticket' },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('profile-mixup', moves))).toMatchObject(expected);
  });
});
