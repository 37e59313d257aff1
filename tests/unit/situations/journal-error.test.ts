import { describe, expect, it } from 'vitest';
import { progressOf, result, walk } from './walk';

describe('journal-error', () => {
  it.each([
    [[], { ticket: 'journal', filer: 'person', ticketDue: false, next: 'which-device' }],
    [
      ['which-device=web', 'describe-action', 'error-picture'],
      { ticket: 'journal', filer: 'person', ticketDue: true, next: 'send-ticket' },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('journal-error', moves))).toMatchObject(expected);
  });

  it('leads to the mobile app', () => {
    expect(progressOf('journal-error', ['which-device=mobile']).situation).toBe('journal-error-mobile');
  });
});
