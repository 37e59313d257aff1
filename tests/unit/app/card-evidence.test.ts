import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/utils/app/card/card-evidence';
import { emptyCardPart } from '@/utils/app/card/card-state';
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

  const snilsFault = { rule: 'snils-checksum', code: 'bad-checksum', field: 'snils', severity: 'error' };
  const nameFault = { rule: 'name-latin', code: 'latin', field: 'firstName', severity: 'error' };

  it.each([
    ['an e-mail that is there', { email: 'a@b.ru' }, {}, { 'email-right': true }],
    ['an empty e-mail', { email: '' }, {}, { 'email-right': false }],
    ['an e-mail that was not found', {}, {}, { 'email-right': undefined }],
    ['a name', PERSON, {}, { 'name-right': true }],
    ['a name at fault', PERSON, { issues: [nameFault] }, { 'name-right': false }],
    ['a name with a mere hint', PERSON, { issues: [{ ...nameFault, severity: 'info' }] }, { 'name-right': true }],
    ['a first name that is empty', { ...PERSON, firstName: '' }, {}, { 'name-right': false }],
    ['a patronymic that was not found', { lastName: 'Ли', firstName: 'Анна' }, {}, { 'name-right': undefined }],
    ['a patronymic that is empty', { ...PERSON, middleName: '' }, {}, { 'name-right': undefined }],
    ['no patronymic', { ...PERSON, middleName: '', noMiddleName: 'true' }, {}, { 'name-right': true }],
    ['an empty СНИЛС, which is allowed', { snils: '' }, {}, { 'snils-right': undefined }],
    ['a СНИЛС at fault', { snils: '112-233-445 96' }, { issues: [snilsFault] }, { 'snils-right': false }],
    ['an empty birth date', { birthDate: '' }, {}, { 'birth-date-right': false }],
  ] as const)('%s', (_, values, rest, expected) => {
    const evidence = seen(values, rest);
    for (const [id, answer] of Object.entries(expected)) expect(evidence[id as keyof typeof evidence]).toBe(answer);
  });

  it.each([
    ['01.12.2012', 'under-14'],
    ['26.11.2012', 'from-14'],
    ['31.02.2012', undefined],
    ['01.01.2090', undefined],
  ] as const)('an account of one born on %s: %s', (birthDate, id) => {
    const evidence = seen({ ...PERSON, birthDate }, { now: Date.UTC(2026, 10, 26) });
    expect((['under-14', 'from-14'] as const).filter((one) => evidence[one])).toEqual(id ? [id] : []);
  });

  it('knows whether the update has passed only of a record that waits', () => {
    const own = { id: 'x', url: 'x', label: '', savedAt: 1, checkAfter: 2000, approximate: false, notifiedAt: null };
    expect(seen(PERSON)['update-passed']).toBeUndefined();
    expect(seen(PERSON, { own })['update-passed']).toBe(false);
    expect(seen(PERSON, { own, now: 2000 })['update-passed']).toBe(true);
    expect(seen(PERSON, { own }).saved).toBe(true);
    const asked = seen(PERSON, { own: { ...own, unsaved: true }, now: 2000 });
    expect([asked.saved, asked['update-passed']]).toEqual([undefined, undefined]);
  });
});
