import { describe, expect, it } from 'vitest';
import { COMPARED, idsIn, result, walk } from './walk';

describe('login-confirmed', () => {
  it.each([
    [[], { ticket: 'login', filer: 'admin', ticketDue: false, next: 'error-page' }],
    [['error-page=with-data', ...COMPARED, 'duplicates=found'], { ticket: 'merge', filer: 'admin', ticketDue: false, next: 'save' }],
    [['error-page=with-data', ...COMPARED, 'duplicates=found', 'save'], { ticket: 'merge', ticketDue: true, next: 'send-ticket' }],
    [
      ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=works'],
      { ticket: null, because: 'works', next: null },
    ],
    [
      ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails', 'error-picture', 'screenshot'],
      { ticket: 'login', ticketDue: true, next: 'send-ticket' },
    ],
    [['check-login=works', 'duplicates=found'], { ticket: 'merge', because: null }],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('login-confirmed', moves))).toMatchObject(expected);
  });

  it('claims what has been done, and only that', () => {
    const checked = ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=fails'];
    expect(walk('login-confirmed', checked).claims).toEqual(['data-verified', 'no-duplicates', 'login-checked']);
    expect(walk('login-confirmed', [...checked, '-compare-email']).claims).toEqual(['no-duplicates', 'login-checked']);
    expect(walk('login-confirmed', [...checked, '-wait-update']).claims).toEqual(['data-verified', 'no-duplicates']);
    expect(walk('login-confirmed', ['wait-update']).claims).toEqual([]);
    expect(walk('login-confirmed', [...checked, 'duplicates=found']).claims).toEqual(['data-verified']);
  });

  it('believes its eyes rather than a tick', () => {
    const plan = walk('login-confirmed', ['error-page=with-data', ...COMPARED], { 'email-equal': false });
    expect(plan.next).toBe('compare-email');
    expect(plan.steps.find(({ step }) => step.id === 'compare-email')).toMatchObject({ state: 'next', against: 'email-equal', by: null });
    expect(plan.claims).toEqual([]);
  });

  it('knows that the update has not passed yet, whatever is ticked', () => {
    const plan = walk('login-confirmed', ['duplicates=none', 'wait-update', 'check-login=fails'], { 'update-passed': false });
    expect(plan.steps.find(({ step }) => step.id === 'wait-update')).toMatchObject({ by: null, against: 'update-passed' });
    expect(plan.claims).toEqual(['no-duplicates']);
  });

  it('lets the letter-by-letter comparison stand for the ticks', () => {
    const plan = walk('login-confirmed', ['error-page=with-data'], { 'name-equal': true, 'birth-date-equal': true, 'email-equal': true });
    expect(plan.claims).toEqual(['data-verified']);
    expect(plan.next).toBe('compare-snils');
  });

  it('lets СНИЛС be skipped, for it is desirable only', () => {
    const plan = walk('login-confirmed', [
      'error-page=with-data',
      'ask-data',
      'compare-name',
      'compare-birth-date',
      'compare-email',
      '-compare-snils',
    ]);
    expect(plan.next).toBe('duplicates');
    expect(idsIn(plan, 'not-applicable')).toEqual(['compare-snils', 'check-after-merge']);
  });

  it('suggests the duplicate that the extension has found, and leaves the answer to the admin', () => {
    const plan = walk('login-confirmed', [], { 'duplicates-found': true });
    expect(plan.steps.find(({ step }) => step.id === 'duplicates')).toMatchObject({ suggestedAnswer: 'found', answer: null });
    expect(plan.ticket).toBe('login');
  });
});
