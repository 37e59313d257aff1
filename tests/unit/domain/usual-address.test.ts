import fc from 'fast-check';
import isEmail from 'validator/es/lib/isEmail.js';
import { describe, expect, it } from 'vitest';
import { isUsualAddress } from '@/utils/domain/email';

describe('isUsualAddress', () => {
  it.each(['kalashnikov.as@mail.ru', 'A_b-c.9@edu.permkrai.ru', 'a@b.ru'])('knows %s without the library', (address) => {
    expect(isUsualAddress(address)).toBe(true);
  });

  it.each([
    '',
    'a@b',
    'a.@mail.ru',
    '.a@mail.ru',
    'a..b@mail.ru',
    'a@-mail.ru',
    'a@mail-.ru',
    'a@mail.r1',
    'a@b@mail.ru',
    'а@mail.ru',
    'a+b@mail.ru',
  ])('leaves «%s» to the library', (address) => {
    expect(isUsualAddress(address)).toBe(false);
  });

  it('takes nothing that the library refuses', () => {
    const address = fc.stringMatching(/^[A-Za-z\d._-]{1,40}@[A-Za-z\d.-]{1,30}\.[A-Za-z\d]{1,6}$/);
    fc.assert(fc.property(address, (text) => !isUsualAddress(text) || isEmail(text)));
  });

  it('is not led on and on by a long text', () => {
    expect(isUsualAddress(`${'a.'.repeat(5000)}@mail.ru`)).toBe(false);
  });
});
