import { describe, expect, it } from 'vitest';
import { idsIn, progressOf, result, walk } from './walk';

describe('esia-transition', () => {
  it.each([
    [[], { ticket: null, ticketDue: false, because: null, next: 'open-card' }],
    [
      ['open-card', 'edit-card', 'enter-email', 'compare-name', 'compare-birth-date', 'compare-snils', 'save'],
      { ticket: null, next: 'wait-update' },
    ],
    [
      [
        'open-card',
        'edit-card',
        'enter-email',
        'compare-name',
        'compare-birth-date',
        'compare-snils',
        'save',
        'wait-update',
        'check-login=works',
      ],
      { ticket: null, because: 'works', next: null },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('esia-transition', moves))).toMatchObject(expected);
  });

  it.each([
    ['check-login=fails-with-data', 'login-confirmed'],
    ['check-login=fails-without-data', 'login-unconfirmed'],
  ])('%s leads to %s', (move, situation) => {
    expect(progressOf('esia-transition', ['save', move])).toMatchObject({ situation, ticks: { save: true }, answers: {} });
  });

  it('sees what the page shows', () => {
    const plan = walk('esia-transition', [], {
      'card-open': true,
      'edit-mode': true,
      'email-equal': true,
      'name-equal': true,
      'birth-date-equal': true,
    });
    expect(idsIn(plan, 'done')).toEqual(['open-card', 'edit-card', 'enter-email', 'compare-name', 'compare-birth-date']);
    expect(plan.next).toBe('compare-snils');
    expect(plan.steps.filter(({ by }) => by === 'hand')).toEqual([]);
  });
});
