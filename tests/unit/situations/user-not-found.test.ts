import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('user-not-found', () => {
  it.each([
    [[], { ticket: 'general', filer: 'admin', next: 'ask-data' }],
    [[...COMPARED, 'duplicates=found', 'save'], { ticket: 'merge', ticketDue: true }],
    [
      [...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails', 'error-picture', 'screenshot'],
      { ticket: 'general', ticketDue: true },
    ],
    [[...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=works'], { ticket: null, because: 'works' }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('user-not-found', moves))).toMatchObject(expected);
  });
});
