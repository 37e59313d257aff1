import { describe, expect, it } from 'vitest';
import { searchTexts } from '@/utils/app/ticket/search-texts';
import { snapshotOf } from '@/utils/domain/card';

const card = snapshotOf({
  lastName: 'Королёва',
  firstName: 'Алёна',
  middleName: 'Петровна',
  birthDate: '17.05.1987',
  snils: '112-233-445 95',
  email: 'alyona@pochta.example',
});

describe('what to look for in the register', () => {
  it.each([
    ['no answer yet', undefined, ['112-233-445 95', '11223344595', 'alyona@pochta.example']],
    ['the e-mail', 'email', ['alyona@pochta.example']],
    ['the СНИЛС', 'snils', ['112-233-445 95', '11223344595']],
  ])('%s: the value in use alone', (_, identifier, expected) => {
    expect(searchTexts('search-value', card, { identifier })).toEqual(expected);
  });

  it('takes the value that was refused, not the one that the field shows by now', () => {
    expect(searchTexts('search-value', card, { identifier: 'email', inUse: { email: 'in-use@pochta.example' } })).toEqual([
      'in-use@pochta.example',
    ]);
  });

  it('offers spellings of the person for duplicates', () => {
    const texts = searchTexts('search-duplicates', card);
    expect(texts).toEqual(expect.arrayContaining(['Королёва', 'Королева', '17.05.1987']));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has nothing to offer where nothing is seen', () => {
    expect(searchTexts('search-duplicates', snapshotOf({}))).toEqual([]);
    expect(searchTexts('search-value', snapshotOf({ email: '' }), { identifier: 'email' })).toEqual([]);
  });
});
