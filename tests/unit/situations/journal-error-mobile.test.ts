import { describe, expect, it } from 'vitest';
import { result, walk } from './walk';

describe('journal-error-mobile', () => {
  it.each([
    [[], { ticket: 'journal-mobile', filer: 'person', ticketDue: false, next: 'web-version' }],
    [['web-version=works', 'right-button', 'still-fails=works'], { ticket: null, because: 'works', next: null }],
    [
      ['web-version=fails', 'right-button', 'still-fails=fails', 'phone-details', 'error-picture'],
      { ticket: 'journal-mobile', filer: 'person', ticketDue: true },
    ],
  ] as const)('%j → %j', (moves, expected) => {
    expect(result(walk('journal-error-mobile', moves))).toMatchObject(expected);
  });
});
