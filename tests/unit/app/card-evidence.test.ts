import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/utils/app/card-evidence';
import { emptyCardPart } from '@/utils/app/card-state';
import type { FieldId } from '@/utils/domain/card';
import { cardOf, PERSON } from './fake-ports';

const seen = (values: Partial<Record<FieldId, string>>, rest: object = {}) =>
  evidenceOf({ ...emptyCardPart(), own: null, now: 1000, card: cardOf(values), ...rest });

describe('what has been seen', () => {
  it('knows nothing without a card', () => {
    expect(evidenceOf({ ...emptyCardPart(), own: null, now: 0 })).toEqual({});
  });

  it('believes a message of ЭПОС, with a card or without', () => {
    expect(evidenceOf({ ...emptyCardPart(), own: null, now: 0, messages: ['email-in-use'] })).toEqual({ 'email-in-use': true });
    expect(seen({}, { messages: ['snils-in-use'] })).toMatchObject({ 'snils-in-use': true });
    expect(seen({}, { messages: ['error-502'] })).not.toHaveProperty('email-in-use');
  });

  it.each([
    ['an e-mail that is there', { email: 'a@b.ru' }, true],
    ['an empty e-mail', { email: '' }, false],
    ['an e-mail that was not found', {}, undefined],
  ])('%s', (_, values, answer) => {
    expect(seen(values)['email-filled']).toBe(answer);
  });

  it.each([
    ['all four points', { ...PERSON, email: 'a@b.ru' }, true],
    ['one of them empty', { ...PERSON, email: '' }, false],
    ['one of them not found', PERSON, undefined],
  ])('data filled: %s', (_, values, answer) => {
    expect(seen(values)['data-filled']).toBe(answer);
  });

  it('calls data clean only if nothing is at fault and nothing was missing', () => {
    const fault = { rule: 'snils-checksum', code: 'bad-checksum', field: 'snils', severity: 'error' };
    expect(seen(PERSON)['data-clean']).toBe(true);
    expect(seen(PERSON, { issues: [fault] })['data-clean']).toBe(false);
    expect(seen(PERSON, { issues: [{ ...fault, severity: 'info' }] })['data-clean']).toBe(true);
    expect(seen(PERSON, { missing: ['email'] })['data-clean']).toBeUndefined();
  });

  it('knows whether the update has passed only of a record that waits', () => {
    const own = { id: 'x', url: 'x', label: '', savedAt: 1, checkAfter: 2000, approximate: false, notifiedAt: null };
    expect(seen(PERSON)['update-passed']).toBeUndefined();
    expect(seen(PERSON, { own })['update-passed']).toBe(false);
    expect(seen(PERSON, { own, now: 2000 })['update-passed']).toBe(true);
    expect(seen(PERSON, { own }).saved).toBe(true);
  });
});
