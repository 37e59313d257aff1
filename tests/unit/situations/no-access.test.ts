import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('no-access', () => {
  it.each([
    [[], { ticket: 'role', filer: 'admin', ticketDue: false, next: 'ask-data' }],
    [[...COMPARED, 'duplicates=found', 'save'], { ticket: 'merge', filer: 'admin', ticketDue: true }],
    [[...COMPARED, 'duplicates=none'], { ticket: 'role', next: 'journal-duplicates' }],
    [[...COMPARED, 'duplicates=none', 'journal-duplicates=found', 'save'], { ticket: 'duplicate-search', next: 'screenshot' }],
    [[...COMPARED, 'duplicates=none', 'journal-duplicates=found', 'save', 'screenshot'], { ticket: 'duplicate-search', ticketDue: true }],
    [
      [...COMPARED, 'duplicates=none', 'journal-duplicates=no-journal', 'save', 'wait-update', 'check-login=works'],
      { ticket: null, because: 'works' },
    ],
    [
      [...COMPARED, 'duplicates=none', 'journal-duplicates=none', 'save', 'wait-update', 'check-login=fails', 'screenshot'],
      { ticket: 'role', filer: 'admin', ticketDue: true },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('no-access', moves))).toMatchObject(expected);
  });
});
