import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('many-users', () => {
  it.each([
    [[], { ticket: 'general', filer: 'admin', next: 'common-problem' }],
    [
      ['common-problem=roles', 'collect-people', 'compare-each', 'duplicates-each=none', 'error-picture'],
      { ticket: 'role', ticketDue: true },
    ],
    [
      ['common-problem=login', 'collect-people', 'compare-each', 'duplicates-each=found'],
      { ticket: 'general', ticketDue: false, next: 'merge-first' },
    ],
    [
      ['common-problem=login', 'collect-people', 'compare-each', 'duplicates-each=none', 'error-picture'],
      { ticket: 'general', ticketDue: true },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('many-users', moves))).toMatchObject(expected);
  });

  it('speaks for everybody only once everybody was checked', () => {
    expect(walk('many-users', ['compare-each', 'duplicates-each=none']).claims).toEqual(['data-verified', 'no-duplicates']);
    expect(walk('many-users', ['duplicates-each=found']).claims).toEqual([]);
  });
});
