import { describe, expect, it } from 'vitest';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { suggestSituation } from '@/utils/situations/suggest-situation';

const card = (register: CardSnapshot['register'], email?: string): CardSnapshot => ({
  ...snapshotOf(email === undefined ? {} : { email }),
  register,
});

describe('suggestSituation', () => {
  it.each<[KnownMessageId[], string | null]>([
    [['email-in-use'], 'identifier-in-use'],
    [['snils-in-use'], 'identifier-in-use'],
    [['not-employee'], 'no-access'],
    [['no-access'], 'no-access'],
    [['user-not-found'], 'user-not-found'],
    [['error-307'], 'server-error'],
    [['error-404'], 'server-error'],
    [['error-500'], 'server-error'],
    [['error-502'], 'server-error'],
    [['unexpected-error'], 'server-error'],
    [['login-error-with-data'], 'login-confirmed'],
    [['login-error-without-data'], 'login-unconfirmed'],
    [['error-500', 'email-in-use'], 'identifier-in-use'],
    [[], null],
  ])('%j on a page without a card → %s', (messages, situation) => {
    expect(suggestSituation({ messages, card: null })).toBe(situation);
  });

  it.each([
    [card('employee'), [], 'esia-transition'],
    [card('employee', ''), [], 'esia-transition'],
    [card('unknown'), [], null],
    [card('unknown', ''), [], 'esia-transition'],
    [card('unknown', 'a@b.example'), [], null],
    [card('pupil', ''), [], 'pupil-parent-login'],
    [card('parent', 'a@b.example'), [], 'pupil-parent-login'],
    [card('parent'), ['login-error-with-data'], 'pupil-parent-login'],
    [card('pupil'), ['email-in-use'], 'identifier-in-use'],
    [card('employee'), ['login-error-without-data'], 'login-unconfirmed'],
  ] as const)('card %#', (snapshot, messages, situation) => {
    expect(suggestSituation({ messages, card: snapshot })).toBe(situation);
  });
});
