import { describe, expect, it } from 'vitest';
import { COMPARED, idsIn, result, walk } from './walk';

describe('role-change', () => {
  it.each([
    [[], { ticket: 'role', filer: 'admin', ticketDue: false, next: 'who-changes' }],
    [['who-changes=new-employee', ...COMPARED, 'duplicates=none'], { ticket: 'role', ticketDue: true, next: 'send-ticket' }],
    [['who-changes=dismissed', ...COMPARED, 'duplicates=none'], { ticket: 'role', ticketDue: true }],
    [['who-changes=other-role', ...COMPARED, 'duplicates=found'], { ticket: 'merge', filer: 'admin', ticketDue: true }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('role-change', moves))).toMatchObject(expected);
  });

  it('speaks of the time after a merge only where one is asked for', () => {
    expect(idsIn(walk('role-change', ['duplicates=none']), 'not-applicable')).toEqual(['check-after-merge']);
    expect(idsIn(walk('role-change', ['duplicates=found']), 'open')).toContain('check-after-merge');
  });
});
