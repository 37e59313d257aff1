import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('foreign-account', () => {
  it.each([
    [[], { ticket: 'general', filer: 'admin', ticketDue: false, next: 'own-account' }],
    [['own-account', ...COMPARED, 'save', 'error-picture', 'screenshot'], { ticket: 'general', ticketDue: true }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('foreign-account', moves))).toMatchObject(expected);
  });
});
