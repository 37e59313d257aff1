import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('identifier-in-use', () => {
  it.each([
    [[], { ticket: 'merge', filer: 'admin', ticketDue: false, next: 'which-identifier' }],
    [['which-identifier=email', 'search-own=other-person'], { ticket: null, because: 'corrected', next: 'correct-own' }],
    [['which-identifier=email', 'search-own=other-person', 'correct-own'], { ticket: null, because: 'corrected', next: 'enter-again' }],
    [['which-identifier=snils', 'search-own=same-person'], { ticket: 'merge', filer: 'admin', ticketDue: false, next: 'open-second' }],
    [['which-identifier=snils', 'search-own=same-person', 'open-second'], { ticket: 'merge', ticketDue: true, next: 'send-ticket' }],
    [['which-identifier=snils', 'search-own=same-person', 'open-second', 'send-ticket'], { ticket: 'merge', next: 'check-after-merge' }],
    [['which-identifier=email', 'search-own=none'], { ticket: 'merge', ticketDue: false, next: 'ask-municipal' }],
    [['which-identifier=email', 'search-own=none', 'ask-municipal=corrected'], { ticket: null, because: 'corrected', next: 'enter-again' }],
    [['which-identifier=email', 'search-own=none', 'ask-municipal=none'], { ticket: 'merge', ticketDue: true, next: 'send-ticket' }],
    [
      ['ask-municipal=corrected', 'search-own=same-person', 'which-identifier=email'],
      { ticket: 'merge', next: 'open-second', because: null },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('identifier-in-use', moves))).toMatchObject(expected);
  });

  it.each([
    [
      ['search-own=none', 'ask-municipal=none'],
      ['not-in-organization', 'not-in-municipality'],
    ],
    [['search-own=none'], ['not-in-organization']],
    [['search-own=same-person', 'ask-municipal=none'], []],
    [[], []],
  ])('%j allows %j', (moves, claims) => {
    expect(walk('identifier-in-use', moves).claims).toEqual(claims);
  });

  it('is told by the message which identifier it is', () => {
    const [first] = walk('identifier-in-use', [], { 'snils-in-use': true }).steps;
    expect(first).toMatchObject({ suggestedAnswer: 'snils', answer: 'snils', state: 'done', by: 'seen' });
    const [other] = walk('identifier-in-use', ['which-identifier=email'], { 'snils-in-use': true }).steps;
    expect(other).toMatchObject({ answer: 'email', by: 'hand' });
    const [both] = walk('identifier-in-use', [], { 'snils-in-use': true, 'email-in-use': true }).steps;
    expect(both).toMatchObject({ answer: null, state: 'next' });
  });
});
