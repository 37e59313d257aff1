import { describe, expect, it } from 'vitest';
import { COMPARED, progressOf, result, walk } from './walk';

describe('login-unconfirmed', () => {
  it.each([
    [[], { ticket: 'login', filer: 'admin', ticketDue: false, next: 'error-page' }],
    [['error-page=without-data'], { next: 'confirm-account' }],
    [['error-page=without-data', 'confirm-account', ...COMPARED, 'duplicates=found', 'save'], { ticket: 'merge', ticketDue: true }],
    [
      ['error-page=without-data', 'confirm-account', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=works'],
      { ticket: null, because: 'works', ticketDue: false, next: null },
    ],
    [
      ['error-page=without-data', 'confirm-account', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails'],
      { ticket: 'login', ticketDue: false, next: 'error-picture' },
    ],
    [
      [
        'error-page=without-data',
        'confirm-account',
        ...COMPARED,
        'duplicates=none',
        'save',
        'wait-update',
        'check-login=fails',
        'error-picture',
        'screenshot',
      ],
      { ticket: 'login', ticketDue: true, next: 'send-ticket' },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('login-unconfirmed', moves))).toMatchObject(expected);
  });

  it('leads to login-confirmed when the page shows data, now or later', () => {
    expect(walk('login-unconfirmed', ['error-page=with-data']).switchTo).toBe('login-confirmed');
    expect(progressOf('login-unconfirmed', ['error-page=with-data'])).toMatchObject({
      situation: 'login-confirmed',
      answers: { 'error-page': 'with-data' },
    });
    expect(progressOf('login-unconfirmed', ['check-login=fails-with-data'])).toMatchObject({ situation: 'login-confirmed', answers: {} });
  });
});
