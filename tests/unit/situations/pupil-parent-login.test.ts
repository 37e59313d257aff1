import { describe, expect, it } from 'vitest';
import { COMPARED, result, walk } from './walk';

describe('pupil-parent-login', () => {
  it.each([
    [[], { ticket: 'general', filer: 'admin', next: 'class-teacher-data' }],
    [['class-teacher-data', 'child-age=under-14'], { next: 'account-of-parent' }],
    [
      [
        'class-teacher-data',
        'child-age=from-14',
        'confirm-account',
        ...COMPARED,
        'save',
        'wait-update',
        'check-login=fails',
        'error-picture',
        'screenshot',
      ],
      { ticket: 'general', ticketDue: true, next: 'send-ticket' },
    ],
    [
      ['class-teacher-data', 'child-age=from-14', 'confirm-account', ...COMPARED, 'save', 'wait-update', 'check-login=works'],
      { ticket: null, because: 'works', next: null },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('pupil-parent-login', moves))).toMatchObject(expected);
  });
});
